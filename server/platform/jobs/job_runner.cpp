#include "platform/jobs/job_runner.hpp"

#include "platform/jobs/job_store.hpp"

namespace gongyou::jobs {

bool BusyKinds::enter(const std::string& kind, int most) {
    const std::lock_guard lock{mutex_};
    auto& busy = busy_[kind];
    if (busy >= most) return false;
    ++busy;
    return true;
}

void BusyKinds::leave(const std::string& kind) {
    const std::lock_guard lock{mutex_};
    --busy_[kind];
}

JobRunner::JobRunner(sql::Database& database, const Handlers& handlers, BusyKinds& busy, log::Log& log,
                     std::string name)
    : database_{database}, handlers_{handlers}, busy_{busy}, log_{log}, name_{std::move(name)} {}

bool JobRunner::run_once() {
    for (std::size_t i = 0; i < handlers_.size(); ++i) {
        const auto& [kind, handler] = *std::next(handlers_.begin(), static_cast<long>(turn_++ % handlers_.size()));
        if (!busy_.enter(kind, handler.at_once)) continue;
        struct Leave {
            BusyKinds& busy;
            const std::string& kind;
            ~Leave() { busy.leave(kind); }
        } leave{busy_, kind};
        if (run_batch(kind, handler)) return true;
    }
    return false;
}

bool JobRunner::run_batch(const std::string& kind, const Handler& handler) {
    // Looking costs the writer nothing; only what is there goes through it.
    const bool due = database_.read([&](sql::Reader& reader) { return JobStore{reader}.is_due(kind, reader.now()); });
    if (!due) return false;
    const auto jobs = claim(kind, handler);
    if (!jobs.empty()) work_on(jobs, handler);
    return !jobs.empty();
}

/// Jobs whose worker was lost at their last try are ended here: perhaps they are what killed it.
std::vector<Job> JobRunner::claim(const std::string& kind, const Handler& handler) {
    auto taken = database_.write_and_wait([&](sql::Tx& tx) -> Result<std::vector<Job>> {
        JobStore store{tx};
        auto jobs = store.claim(kind, name_, tx.now(), tx.now() + handler.lease, handler.batch);
        std::erase_if(jobs, [&](const Job& job) {
            return job.tries > handler.tries && store.mark_failed(job, name_, "job.worker_lost");
        });
        return jobs;
    });
    return taken ? *std::move(taken) : std::vector<Job>{};
}

void JobRunner::work_on(std::span<const Job> jobs, const Handler& handler) {
    const auto finish = attempt(jobs, handler);
    const auto outcome = finish ? complete(jobs, handler, *finish) : Result<Done>{fail(finish.error())};
    if (outcome) return;
    if (jobs.size() > 1) {  // one bad job does not keep its neighbours back
        for (const auto& job : jobs) work_on({&job, 1}, handler);
    } else {
        put_back(jobs.front(), handler, outcome.error());
    }
}

Result<Finish> JobRunner::attempt(std::span<const Job> jobs, const Handler& handler) {
    try {
        return handler.work(jobs);
    } catch (const std::exception& error) {
        log_.unexpected(error.what());
        return fail({FaultKind::unexpected, "server.unexpected"});
    }
}

Result<Done> JobRunner::complete(std::span<const Job> jobs, const Handler& handler, const Finish& finish) {
    return database_.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
        JobStore store{tx};
        for (const auto& job : jobs) {
            const bool ours = handler.keep_done.count() > 0 ? store.mark_done(job, name_, tx.now() + handler.keep_done)
                                                            : store.remove(job, name_);
            if (!ours) return fail({FaultKind::conflict, "job.lease_lost"});
        }
        return finish ? finish(tx) : Result<Done>{Done{}};
    });
}

void JobRunner::put_back(const Job& job, const Handler& handler, const Fault& fault) {
    const bool ended = job.tries >= handler.tries;
    const auto written = database_.write_and_wait([&](sql::Tx& tx) -> Result<bool> {
        JobStore store{tx};
        return ended ? store.mark_failed(job, name_, fault.code)
                     : store.put_back(job, name_, fault.code, tx.now() + pause_after(handler, job.tries));
    });
    if (!written || !*written) return;  // its lease will run out, or already has
    if (ended) {
        log_.error("job.failed", {{"job", job.id}, {"kind", job.kind}, {"tries", job.tries}, {"fault", fault.code}});
    } else {
        log_.warning("job.put_back",
                     {{"job", job.id}, {"kind", job.kind}, {"tries", job.tries}, {"fault", fault.code}});
    }
}

}  // namespace gongyou::jobs
