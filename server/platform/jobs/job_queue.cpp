#include "platform/jobs/job_queue.hpp"

#include "platform/jobs/job_store.hpp"

namespace gongyou::jobs {

void JobBell::ring() {
    {
        const std::lock_guard lock{mutex_};
        ++count_;
    }
    rang_.notify_all();
}

std::uint64_t JobBell::wait(std::uint64_t heard, std::chrono::milliseconds most) {
    std::unique_lock lock{mutex_};
    rang_.wait_for(lock, most, [&] { return count_ != heard; });
    return count_;
}

JobId JobQueue::enqueue(sql::Tx& tx, const NewJob& job) {
    const auto id = tx.fresh_id<JobId>();
    if (!JobStore{tx}.add(id, job, tx.now())) return {};
    tx.after_commit([this] { bell_.ring(); });
    return id;
}

}  // namespace gongyou::jobs
