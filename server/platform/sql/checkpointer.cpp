#include "platform/sql/checkpointer.hpp"

#include "kernel/thread_name.hpp"
#include "platform/sql/raw_connection.hpp"

namespace gongyou::sql {

namespace {

constexpr auto idle = std::chrono::seconds{5};

/// A busy or failed checkpoint is tried again later; the log keeps everything until then.
void checkpoint(Session& session, int mode) {
    sqlite_api::sqlite3_wal_checkpoint_v2(raw_sqlite(session), nullptr, mode, nullptr, nullptr);
}

}  // namespace

Checkpointer::Checkpointer(std::unique_ptr<Session> session, int pages)
    : session_{std::move(session)}, worth_it_{pages}, thread_{[this] { run(); }} {
    sqlite_api::sqlite3_busy_timeout(raw_sqlite(*session_), 0);  // never stands in anybody's way
}

Checkpointer::~Checkpointer() {
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void Checkpointer::watch(Session& writer) {
    const auto hook = [](void* self, sqlite_api::sqlite3*, const char*, int pages) {
        static_cast<Checkpointer*>(self)->committed(pages);
        return SQLITE_OK;
    };
    sqlite_api::sqlite3_wal_hook(raw_sqlite(writer), hook, this);  // takes the place of the automatic checkpoint
}

void Checkpointer::committed(int pages) {
    pages_ = pages;
    if (pages >= worth_it_ && !asked_) wake_.notify_one();
}

void Checkpointer::finish_if_asked(Session& writer) {
    if (!asked_) return;
    checkpoint(writer, SQLITE_CHECKPOINT_PASSIVE);
    asked_ = false;
}

void Checkpointer::run() {
    name_this_thread("checkpointer");
    std::unique_lock lock{mutex_};
    int seen = 0;
    while (!stopping_) {
        const bool woken = wake_.wait_for(lock, idle, [this] { return stopping_ || (pages_ >= worth_it_ && !asked_); });
        if (stopping_) return;
        lock.unlock();
        if (woken) {
            checkpoint(*session_, SQLITE_CHECKPOINT_PASSIVE);
            asked_ = true;
        } else if (pages_ > 0 && pages_ == seen) {  // nothing was written since the last look
            checkpoint(*session_, SQLITE_CHECKPOINT_TRUNCATE);
            pages_ = 0;
        }
        seen = pages_;
        lock.lock();
    }
}

}  // namespace gongyou::sql
