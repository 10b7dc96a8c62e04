#include "platform/jobs/job_workers.hpp"

#include "kernel/thread_name.hpp"
#include "kernel/thread_rank.hpp"
#include "platform/jobs/job_store.hpp"

namespace gongyou::jobs {

namespace {

constexpr int rank = 10;  // nobody waits at a screen for a job; a ninth of a core where all are wanted

}  // namespace

JobWorkers::JobWorkers(sql::Database& database, JobQueue& queue, Handlers handlers, const Clock& clock, Random& random,
                       log::Log& log, JobWorkersSettings settings)
    : database_{database},
      queue_{queue},
      handlers_{std::move(handlers)},
      clock_{clock},
      log_{log},
      settings_{settings} {
    for (int i = 0; i < settings_.threads; ++i)
        threads_.emplace_back([this, name = new_uuid_v4(random), sweeps = i == 0] { run(name, sweeps); });
}

JobWorkers::~JobWorkers() {
    stopping_ = true;
    queue_.bell().ring();
    for (auto& thread : threads_) thread.join();
}

void JobWorkers::run(const std::string& name, bool sweeps) {
    name_this_thread("jobs");
    step_back(rank);
    constexpr auto sweep_every = std::chrono::minutes{10};
    JobRunner runner{database_, handlers_, busy_, log_, name};
    auto next_sweep = clock_.monotonic() + sweep_every;
    std::uint64_t heard = 0;
    while (!stopping_) {
        bool worked = false;
        try {
            worked = runner.run_once();
            if (sweeps && clock_.monotonic() >= next_sweep) {
                next_sweep = clock_.monotonic() + sweep_every;
                const auto swept =
                    database_.write_and_wait([](sql::Tx& tx) -> Result<int> { return JobStore{tx}.sweep(tx.now()); });
                if (!swept) log_.warning("job.sweep_failed", {{"fault", swept.error().code}});
            }
        } catch (const std::exception& error) {  // the store is away: jobs wait, workers do not die
            log_.unexpected(error.what());
        }
        if (!worked && !stopping_) heard = queue_.bell().wait(heard, settings_.look_every);
    }
}

}  // namespace gongyou::jobs
