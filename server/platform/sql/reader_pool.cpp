#include "platform/sql/reader_pool.hpp"

#include <algorithm>

namespace gongyou::sql {

ReaderPool::ReaderPool(int size, Open open) : open_{std::move(open)}, unopened_{size} {}

ReaderPool::Lease ReaderPool::take() {
    std::unique_ptr<Session> session;
    {
        std::unique_lock lock{mutex_};
        free_.wait(lock, [this] { return !idle_.empty() || unopened_ > 0; });
        const auto own = std::ranges::find(idle_, std::this_thread::get_id(), &Idle::user);
        if (own != idle_.end() || unopened_ == 0) {
            const auto taken = own != idle_.end() ? own : idle_.begin();  // else the one that idled longest
            session = std::move(taken->session);
            idle_.erase(taken);
        } else {
            --unopened_;
        }
    }
    try {
        session = begun(std::move(session));
    } catch (...) {  // as if it had never been opened
        give_back(nullptr);
        throw;
    }
    return Lease{*this, std::move(session)};
}

/// In its snapshot. One that idled may be gone since: nothing was asked yet, so another may take its place.
std::unique_ptr<Session> ReaderPool::begun(std::unique_ptr<Session> session) {
    constexpr auto longest_question = std::chrono::seconds{2};
    if (session) {
        try {
            session->allow(longest_question);
            session->execute("BEGIN");
            return session;
        } catch (const StorageError& error) {
            if (error.trouble() != StorageTrouble::lost) throw;
        }
    }
    session = open_();
    session->execute("BEGIN");
    return session;
}

void ReaderPool::give_back(std::unique_ptr<Session> session) {
    {
        const std::lock_guard lock{mutex_};
        if (session) {
            idle_.push_back({std::move(session), std::this_thread::get_id()});
        } else {
            ++unopened_;
        }
    }
    free_.notify_one();
}

ReaderPool::Lease::Lease(ReaderPool& pool, std::unique_ptr<Session> session)
    : pool_{pool}, session_{std::move(session)} {}

ReaderPool::Lease::~Lease() {
    try {
        session_->execute("COMMIT");
        pool_.give_back(std::move(session_));
    } catch (const StorageError&) {  // lost, or stopped in the middle: its place is free for a new one
        pool_.give_back(nullptr);
    }
}

}  // namespace gongyou::sql
