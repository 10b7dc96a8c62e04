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
    std::size_t batch = 64;                                         ///< commands in one commit, at most
    std::size_t queue = 4096;                                       ///< commands waiting, at most; beyond: storage.busy
    std::chrono::milliseconds patience = std::chrono::seconds{15};  ///< with a commit that waits for standbys
};

/// What a writer needs from the outside. All but `open` may be empty; all are called on the writer's thread.
struct WriterParts {
    std::function<std::unique_ptr<Session>()> open;         ///< a new connection: at the start, and after one was lost
    std::function<void(Session&)> between_batches = {};     ///< housekeeping while nothing waits for its answer
    std::function<void(std::string_view)> unexpected = {};  ///< told of what nobody planned for
    std::function<void()> disk_failed = {};                 ///< a failed sync; empty: the process ends (DUR-4)
};

/// The only thread that writes. Takes what has queued up, runs each command in its own savepoint, commits once, and
/// only then lets the answers go: what was answered is on disk (security.md DUR-2).
class Writer {
public:
    using Limits = WriterLimits;
    using Open = std::function<std::unique_ptr<Session>()>;

    /// Opens its connection before it returns: a database that is not there throws here.
    Writer(WriterParts parts, const Clock& clock, Random& random, Limits limits = {});
    /// Finishes what has queued up.
    ~Writer();

    /// Any thread. Finished at once with storage.busy when the queue is full or the writer is stopping.
    void queue(std::unique_ptr<PendingWrite> write);

private:
    using Batch = std::vector<std::unique_ptr<PendingWrite>>;
    struct Outcomes;

    void run();
    void commit_batch(Batch& batch);
    void begin();
    bool apply_alone(PendingWrite& write, Outcomes& outcomes);
    void apply_each(Batch& batch, Outcomes& outcomes);
    bool apply(PendingWrite& write, std::optional<Fault>& trouble, Outcomes& outcomes);
    Fault roll_back(const std::exception& error);
    void tell(std::string_view what);
    void let_go(Batch& batch, const Outcomes& outcomes);

    WriterParts parts_;
    std::unique_ptr<Session> session_;
    const Clock& clock_;
    Random& random_;
    Limits limits_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::unique_ptr<PendingWrite>> waiting_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace gongyou::sql
