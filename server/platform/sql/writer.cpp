#include "platform/sql/writer.hpp"

#include <cstdlib>

#include "kernel/thread_name.hpp"

namespace gongyou::sql {

namespace {

const Fault busy{FaultKind::unavailable, "storage.busy", {}, {}, std::chrono::seconds{2}};
const Fault unplanned{FaultKind::unexpected, "server.unexpected"};

constexpr const char* undo_command = "ROLLBACK TO SAVEPOINT command; RELEASE SAVEPOINT command";
constexpr const char* next_command = "RELEASE SAVEPOINT command; SAVEPOINT command";

/// The writers of several servers on one PostgreSQL take turns, as SQLite's would: their batches touch the same rows
/// (the audit's end, waiting jobs) in whatever order the commands came, and each could wait for the other. (A
/// deadlock is what we suspect behind refusals seen with two servers; it was not traced.)
void take_turn(Session& session) {
    if (session.dialect() == Dialect::postgres) session.execute("SELECT pg_advisory_xact_lock(715517)");
}

}  // namespace

/// How the commands of one batch went, and what is to be done once they are on disk.
struct Writer::Outcomes {
    std::vector<std::optional<Fault>> troubles;
    std::vector<std::function<void()>> after;
};

Writer::Writer(WriterParts parts, const Clock& clock, Random& random, Limits limits)
    : parts_{std::move(parts)},
      session_{parts_.open()},
      clock_{clock},
      random_{random},
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
    name_this_thread("writer");
    Batch batch;
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
        try {
            if (parts_.between_batches && session_) parts_.between_batches(*session_);
        } catch (const std::exception& error) {
            tell(error.what());
        }
    }
}

void Writer::commit_batch(Batch& batch) {
    Outcomes outcomes{.troubles = std::vector<std::optional<Fault>>(batch.size()), .after = {}};
    try {
        begin();
        bool anything = true;
        if (batch.size() == 1) {
            anything = apply_alone(*batch.front(), outcomes);
        } else {
            apply_each(batch, outcomes);
        }
        if (anything) session_->commit(limits_.patience);
    } catch (const std::exception& error) {
        const auto trouble = roll_back(error);
        outcomes.after.clear();
        for (auto& one : outcomes.troubles) one = trouble;
    }
    let_go(batch, outcomes);
}

/// A connection that was lost while nothing happened is replaced: no command has run on it yet.
void Writer::begin() {
    const char* sql = "BEGIN";
    if (session_) {
        if (session_->dialect() == Dialect::sqlite) sql = "BEGIN IMMEDIATE";
        try {
            session_->execute(sql);
            take_turn(*session_);
            return;
        } catch (const StorageError& error) {
            if (error.trouble() != StorageTrouble::lost) throw;
        }
    }
    session_.reset();
    session_ = parts_.open();
    session_->execute(session_->pick("BEGIN IMMEDIATE", "BEGIN"));
    take_turn(*session_);
}

/// Without neighbours there is nothing to save them from: the transaction itself is the savepoint. Whether it stands.
bool Writer::apply_alone(PendingWrite& write, Outcomes& outcomes) {
    if (apply(write, outcomes.troubles.front(), outcomes)) return true;
    session_->execute("ROLLBACK");
    return false;
}

void Writer::apply_each(Batch& batch, Outcomes& outcomes) {
    session_->execute("SAVEPOINT command");
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const bool stands = apply(*batch[i], outcomes.troubles[i], outcomes);
        const bool last = i + 1 == batch.size();
        if (!stands) session_->control(undo_command);
        if (session_->dialect() == Dialect::sqlite) {
            if (stands) session_->execute("RELEASE SAVEPOINT command");
            if (!last) session_->execute("SAVEPOINT command");
        } else if (stands && !last) {
            session_->control(next_command);  // one trip instead of two
        } else if (!last) {
            session_->control("SAVEPOINT command");
        }
    }
}

/// Whether the command's changes stand. A planned refusal is no trouble, but leaves nothing behind either.
bool Writer::apply(PendingWrite& write, std::optional<Fault>& trouble, Outcomes& outcomes) {
    Tx tx{*session_, clock_.now(), random_};
    try {
        const bool stands = write.apply(tx);
        if (stands) tx.finish();
        if (!session_->in_transaction()) throw StorageError{StorageTrouble::full, "rolled back by the database"};
        if (!stands) return false;
        auto acts = tx.take_after_commit();
        std::move(acts.begin(), acts.end(), std::back_inserter(outcomes.after));
        return true;
    } catch (const StorageError& error) {
        // a loss, or a full disk, has taken the neighbours' changes along
        const bool all_lost = error.trouble() == StorageTrouble::lost || error.trouble() == StorageTrouble::unsynced;
        if (all_lost || !session_->in_transaction()) throw;
        trouble = error.fault();
        if (error.trouble() != StorageTrouble::busy) tell(error.what());
    } catch (const std::exception& error) {
        trouble = unplanned;
        tell(error.what());
    }
    return false;
}

/// Why none of the batch stands. After a loss, or a commit of unknown outcome, the connection is not used again.
Fault Writer::roll_back(const std::exception& error) {
    tell(error.what());
    const auto* storage = dynamic_cast<const StorageError*>(&error);
    const auto trouble = storage ? storage->trouble() : StorageTrouble::broken;
    if (trouble == StorageTrouble::unsynced) {
        if (!parts_.disk_failed) std::abort();  // what the disk holds now, only recovery can tell
        parts_.disk_failed();
    }
    if (trouble == StorageTrouble::lost || trouble == StorageTrouble::unknown || (session_ && session_->is_lost())) {
        session_.reset();
    } else if (session_) {
        try {
            session_->control("ROLLBACK");
        } catch (const std::exception&) {  // SQLite has rolled back by itself
        }
    }
    return storage ? storage->fault() : unplanned;
}

void Writer::tell(std::string_view what) {
    if (parts_.unexpected) parts_.unexpected(what);
}

void Writer::let_go(Batch& batch, const Outcomes& outcomes) {
    const auto guarded = [this](auto&& act) {
        try {
            act();
        } catch (const std::exception& error) {  // one answer that cannot be given does not keep the others
            tell(error.what());
        }
    };
    for (const auto& act : outcomes.after) guarded(act);
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto& trouble = outcomes.troubles[i];
        guarded([&] { batch[i]->finish(trouble ? &*trouble : nullptr); });
    }
}

}  // namespace gongyou::sql
