#include "platform/sql/writer.hpp"

namespace gongyou::sql {

namespace {

const Fault busy{FaultKind::unavailable, "storage.busy", {}, {}, std::chrono::seconds{2}};
const Fault unplanned{FaultKind::unexpected, "server.unexpected"};

}  // namespace

Writer::Writer(std::unique_ptr<Session> session, const Clock& clock, Random& random,
               std::function<void(std::string_view)> unexpected, Limits limits)
    : session_{std::move(session)},
      clock_{clock},
      random_{random},
      unexpected_{std::move(unexpected)},
      limits_{limits},
      thread_{[this] { run(); }} {}

Writer::~Writer() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void Writer::queue(std::unique_ptr<PendingWrite> write) {
    {
        const std::lock_guard lock{mutex_};
        if (!stopping_ && waiting_.size() < limits_.queue) {
            waiting_.push_back(std::move(write));
        }
    }
    if (write) {
        write->finish(&busy);
    } else {
        wake_.notify_one();
    }
}

void Writer::run() {
    std::vector<std::unique_ptr<PendingWrite>> batch;
    for (;;) {
        {
            std::unique_lock lock{mutex_};
            wake_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            while (!waiting_.empty() && batch.size() < limits_.batch) {
                batch.push_back(std::move(waiting_.front()));
                waiting_.pop_front();
            }
        }
        commit_batch(batch);
        batch.clear();
    }
}

void Writer::commit_batch(std::vector<std::unique_ptr<PendingWrite>>& batch) {
    std::vector<std::optional<Fault>> troubles(batch.size());
    std::vector<std::function<void()>> after;
    try {
        session_->execute(session_->pick("BEGIN IMMEDIATE", "BEGIN"));
        for (std::size_t i = 0; i < batch.size(); ++i) troubles[i] = apply_in_savepoint(*batch[i], after);
        session_->execute("COMMIT");
    } catch (const std::exception& error) {
        const auto* storage = dynamic_cast<const StorageError*>(&error);
        const Fault trouble = storage ? storage->fault() : unplanned;
        unexpected_(error.what());
        try {
            session_->run_once("ROLLBACK");
        } catch (const std::exception&) {  // SQLite has rolled back by itself, or the connection is gone
        }
        for (auto& write : batch) write->finish(&trouble);
        return;
    }
    for (const auto& act : after) act();
    for (std::size_t i = 0; i < batch.size(); ++i) batch[i]->finish(troubles[i] ? &*troubles[i] : nullptr);
}

/// Why the command could not be run, if it could not; a planned refusal is no trouble, but leaves nothing behind
/// either.
std::optional<Fault> Writer::apply_in_savepoint(PendingWrite& write, std::vector<std::function<void()>>& after) {
    session_->execute("SAVEPOINT command");
    std::optional<Fault> trouble;
    Tx tx{*session_, clock_.now(), random_};
    try {
        if (write.apply(tx)) {
            session_->execute("RELEASE SAVEPOINT command");
            auto acts = tx.take_after_commit();
            std::move(acts.begin(), acts.end(), std::back_inserter(after));
            return trouble;
        }
    } catch (const StorageError& error) {
        trouble = error.fault();
        if (error.trouble() != StorageTrouble::busy) unexpected_(error.what());
    } catch (const std::exception& error) {
        trouble = unplanned;
        unexpected_(error.what());
    }
    session_->execute("ROLLBACK TO SAVEPOINT command");
    session_->execute("RELEASE SAVEPOINT command");
    return trouble;
}

}  // namespace gongyou::sql
