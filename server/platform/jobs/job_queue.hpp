#pragma once

#include <condition_variable>
#include <mutex>

#include "platform/jobs/job.hpp"

namespace gongyou::jobs {

/// Wakes workers of this process. Any thread.
class JobBell {
public:
    void ring();
    /// Until somebody rings, or `most` has passed, or at once if it rang since `heard`. Returns what was heard.
    std::uint64_t wait(std::uint64_t heard, std::chrono::milliseconds most);

private:
    std::mutex mutex_;
    std::condition_variable rang_;
    std::uint64_t count_ = 0;
};

/// Where commands leave work. Handed down by the wiring; holds nothing but the bell.
class JobQueue {
public:
    /// One INSERT in the command's transaction; workers are woken after the commit. The id is empty if a job with the
    /// same kind and dedup key already waits.
    JobId enqueue(sql::Tx& tx, const NewJob& job);

    JobBell& bell() { return bell_; }

private:
    JobBell bell_;
};

}  // namespace gongyou::jobs
