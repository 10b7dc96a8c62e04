#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "kernel/result.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::sql {

/// One command waiting for the writer.
class PendingWrite {
public:
    virtual ~PendingWrite() = default;
    /// Runs the command in its savepoint; whether its changes stand.
    virtual bool apply(Tx& tx) = 0;
    /// Lets the answer go. `trouble` is why the batch did not reach the disk, if it did not.
    virtual void finish(const Fault* trouble) = 0;
};

template <class Apply>
using OutcomeOf = std::invoke_result_t<Apply&, Tx&>;

template <class Apply, class Done>
class PendingCommand final : public PendingWrite {
public:
    PendingCommand(Apply apply, Done done) : apply_{std::move(apply)}, done_{std::move(done)} {}
    bool apply(Tx& tx) override {
        outcome_.emplace(apply_(tx));
        return outcome_->has_value();
    }
    void finish(const Fault* trouble) override {
        if (trouble) {
            done_(OutcomeOf<Apply>{tl::unexpect, *trouble});
        } else {
            done_(std::move(*outcome_));
        }
    }

private:
    Apply apply_;
    Done done_;
    std::optional<OutcomeOf<Apply>> outcome_;
};

struct WriterLimits {
    std::size_t batch = 64;    ///< commands in one commit, at most
    std::size_t queue = 4096;  ///< commands waiting, at most; beyond: storage.busy
};

/// The only thread that writes. Takes what has queued up, runs each command in its own savepoint, commits once, and
/// only then lets the answers go: what was answered is on disk (security.md DUR-2).
class Writer {
public:
    using Limits = WriterLimits;

    /// `unexpected` is told of what nobody planned for; called on the writer's thread.
    Writer(std::unique_ptr<Session> session, const Clock& clock, Random& random,
           std::function<void(std::string_view)> unexpected, Limits limits = {});
    /// Finishes what has queued up.
    ~Writer();

    /// Any thread. Finished at once with storage.busy when the queue is full or the writer is stopping.
    void queue(std::unique_ptr<PendingWrite> write);

private:
    struct Entry;
    void run();
    void commit_batch(std::vector<std::unique_ptr<PendingWrite>>& batch);
    std::optional<Fault> apply_in_savepoint(PendingWrite& write, std::vector<std::function<void()>>& after);

    std::unique_ptr<Session> session_;
    const Clock& clock_;
    Random& random_;
    std::function<void(std::string_view)> unexpected_;
    Limits limits_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::unique_ptr<PendingWrite>> waiting_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace gongyou::sql
