#pragma once

#include <vector>

#include "platform/jobs/job.hpp"

namespace gongyou::jobs {

/// A job as the administrators' page shows it: no payload.
struct JobItem {
    JobId id;
    std::string kind;
    JobState state = JobState::waiting;
    int tries = 0;
    Instant due_at;  ///< waiting: may start; running: the lease ends; done: will be removed
    std::optional<std::string> last_fault;
    bool operator==(const JobItem&) const = default;
};
BOOST_DESCRIBE_STRUCT(JobItem, (), (id, kind, state, tries, due_at, last_fault))

/// How many jobs are in each state, counted up to 1,001.
struct JobCounts {
    int waiting = 0;
    int running = 0;
    int failed = 0;
    int done = 0;
    bool operator==(const JobCounts&) const = default;
};
BOOST_DESCRIBE_STRUCT(JobCounts, (), (waiting, running, failed, done))

/// The SQL of jobs. Lives as long as one transaction.
class JobStore {
public:
    explicit JobStore(sql::Session& session) : session_{session} {}

    /// False: one with this dedup key already waits, and will be done after this transaction.
    bool add(const JobId& id, const NewJob& job, Instant now);

    bool is_due(const std::string& kind, Instant now);
    /// Takes up to `most` due jobs of a kind for `worker` until `lease_ends`. Two servers never take the same one.
    std::vector<Job> claim(const std::string& kind, const std::string& worker, Instant now, Instant lease_ends,
                           int most);

    /// Each is false if the worker has lost the job meanwhile: somebody else has it.
    bool mark_done(const Job& job, const std::string& worker, Instant removed_at);
    bool remove(const Job& job, const std::string& worker);
    bool put_back(const Job& job, const std::string& worker, std::string_view fault, Instant due_at);
    bool mark_failed(const Job& job, const std::string& worker, std::string_view fault);

    /// Up to `most` done jobs whose time has come; how many went.
    int sweep(Instant now, int most = 1000);

    /// Newest first, those before `before` only, if given.
    std::vector<JobItem> list(std::optional<JobState> state, const std::optional<JobId>& before, int most);
    JobCounts counts();
    /// A failed job gets all its tries again. Faults: job.not_failed.
    Result<Done> retry(const JobId& id, Instant now);

private:
    sql::Session& session_;
};

}  // namespace gongyou::jobs
