#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "kernel/clock.hpp"
#include "kernel/id.hpp"
#include "kernel/random.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::sql {

/// A consistent view for questions. Lives as long as one question.
class Reader {
public:
    Reader(Session& session, const Clock& clock) : session_{session}, now_{clock.now()} {}
    operator Session&() { return session_; }
    Session& session() { return session_; }
    Instant now() const { return now_; }
    Date today() const { return Date::in_shanghai(now_); }

private:
    Session& session_;
    Instant now_;
};

/// The transaction of one command: reading, deciding and saving cannot be parted. Time stands still within it.
class Tx {
public:
    Tx(Session& session, Instant now, Random& random) : session_{session}, now_{now}, random_{random} {}
    operator Session&() { return session_; }
    Session& session() { return session_; }
    Instant now() const { return now_; }
    Date today() const { return Date::in_shanghai(now_); }
    Random& random() { return random_; }
    template <class Tagged>
    Tagged fresh_id() {
        return Tagged::fresh(now_, random_);
    }

    /// Runs inside the transaction once the command itself is through, before the commit: once for each `what`, in the
    /// order of their names. It is undone with the command, and the command with it.
    void at_the_end(std::string what, std::function<void(Tx&)> act) {
        at_the_end_.emplace(std::move(what), std::move(act));
    }
    /// What at_the_end() left; called by the writer.
    void finish() {
        for (const auto& [what, act] : std::exchange(at_the_end_, {})) act(*this);
    }

    /// Runs once the commit is on disk, never if it fails: waking a worker, telling open pages.
    void after_commit(std::function<void()> act) { after_commit_.push_back(std::move(act)); }
    std::vector<std::function<void()>> take_after_commit() { return std::move(after_commit_); }

private:
    Session& session_;
    Instant now_;
    Random& random_;
    std::map<std::string, std::function<void(Tx&)>> at_the_end_;
    std::vector<std::function<void()>> after_commit_;
};

}  // namespace gongyou::sql
