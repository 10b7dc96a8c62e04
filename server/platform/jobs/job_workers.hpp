#pragma once

#include <atomic>
#include <thread>
#include <vector>

#include "platform/jobs/job_queue.hpp"
#include "platform/jobs/job_runner.hpp"

namespace gongyou::jobs {

struct JobWorkersSettings {
    int threads = 2;
    std::chrono::milliseconds look_every{1000};  ///< for what nobody rang for: due later, left by another server
};

/// The threads that do jobs, after those that answer somebody. Any number of processes may work on one store.
class JobWorkers {
public:
    JobWorkers(sql::Database& database, JobQueue& queue, Handlers handlers, const Clock& clock, Random& random,
               log::Log& log, JobWorkersSettings settings = {});
    /// Ends after the jobs in hand; what waits stays in the store.
    ~JobWorkers();

    const Handlers& handlers() const { return handlers_; }

private:
    void run(const std::string& name, bool sweeps);

    sql::Database& database_;
    JobQueue& queue_;
    Handlers handlers_;
    const Clock& clock_;
    log::Log& log_;
    JobWorkersSettings settings_;
    BusyKinds busy_;
    std::atomic<bool> stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace gongyou::jobs
