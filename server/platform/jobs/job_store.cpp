#include "platform/jobs/job_store.hpp"

namespace gongyou::jobs {

namespace {

struct NewRow {
    JobId id;
    std::string kind;
    std::string payload;
    Instant due_at;
    std::optional<std::string> dedup;
};
BOOST_DESCRIBE_STRUCT(NewRow, (), (id, kind, payload, due_at, dedup))

constexpr std::string_view add_job = R"sql(
    INSERT INTO job (id, kind, payload, state, due_at, tries) VALUES (:id, :kind, :payload, 'waiting', :due_at, 0)
)sql";
// The one that waits is touched, so that no other server takes it before this transaction has ended.
constexpr std::string_view add_job_once = R"sql(
    INSERT INTO job (id, kind, payload, state, due_at, tries, dedup)
    VALUES (:id, :kind, :payload, 'waiting', :due_at, 0, :dedup)
    ON CONFLICT (kind, dedup) WHERE dedup IS NOT NULL DO UPDATE SET dedup = excluded.dedup
    RETURNING id
)sql";

struct Taken {
    std::string kind;
    std::string worker;
    Instant now;
    Instant lease_ends;
    int most = 0;
};
BOOST_DESCRIBE_STRUCT(Taken, (), (kind, worker, now, lease_ends, most))

constexpr std::string_view find_due = R"sql(
    SELECT id FROM job WHERE kind = :kind AND state IN ('waiting', 'running') AND due_at <= :now LIMIT 1
)sql";
constexpr std::string_view claim_on_sqlite = R"sql(
    UPDATE job SET state = 'running', lease_by = :worker, due_at = :lease_ends, tries = tries + 1, dedup = NULL
     WHERE id IN (SELECT id FROM job WHERE kind = :kind AND state IN ('waiting', 'running') AND due_at <= :now
                  ORDER BY due_at LIMIT :most)
    RETURNING id, kind, payload, tries
)sql";
constexpr std::string_view claim_on_postgres = R"sql(
    UPDATE job SET state = 'running', lease_by = :worker, due_at = :lease_ends, tries = tries + 1, dedup = NULL
     WHERE id IN (SELECT id FROM job WHERE kind = :kind AND state IN ('waiting', 'running') AND due_at <= :now
                  ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, payload, tries
)sql";

struct Leased {
    JobId id;
    int tries = 0;
    std::string worker;
    Instant due_at;
    std::string fault;
};
BOOST_DESCRIBE_STRUCT(Leased, (), (id, tries, worker, due_at, fault))

constexpr std::string_view set_done = R"sql(
    UPDATE job SET state = 'done', due_at = :due_at, lease_by = NULL
     WHERE id = :id AND state = 'running' AND lease_by = :worker AND tries = :tries
)sql";
constexpr std::string_view remove_job = R"sql(
    DELETE FROM job WHERE id = :id AND state = 'running' AND lease_by = :worker AND tries = :tries
)sql";
constexpr std::string_view set_waiting = R"sql(
    UPDATE job SET state = 'waiting', due_at = :due_at, last_fault = :fault, lease_by = NULL
     WHERE id = :id AND state = 'running' AND lease_by = :worker AND tries = :tries
)sql";
constexpr std::string_view set_failed = R"sql(
    UPDATE job SET state = 'failed', last_fault = :fault, lease_by = NULL
     WHERE id = :id AND state = 'running' AND lease_by = :worker AND tries = :tries
)sql";
constexpr std::string_view remove_done = R"sql(
    DELETE FROM job WHERE id IN (SELECT id FROM job WHERE state = 'done' AND due_at <= :now ORDER BY due_at LIMIT :most)
)sql";

struct Wanted {
    JobState state = JobState::waiting;
    std::string before;
    int most = 0;
};
BOOST_DESCRIBE_STRUCT(Wanted, (), (state, before, most))

constexpr std::string_view list_all = R"sql(
    SELECT id, kind, state, tries, due_at, last_fault FROM job WHERE id < :before ORDER BY id DESC LIMIT :most
)sql";
constexpr std::string_view list_failed = R"sql(
    SELECT id, kind, state, tries, due_at, last_fault FROM job
     WHERE state = 'failed' AND id < :before ORDER BY id DESC LIMIT :most
)sql";
constexpr std::string_view list_in_state = R"sql(
    SELECT id, kind, state, tries, due_at, last_fault FROM job
     WHERE state = :state AND id < :before ORDER BY id DESC LIMIT :most
)sql";
constexpr std::string_view count_jobs = R"sql(
    SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM job WHERE state IN ('waiting', 'running') AND state = 'waiting' LIMIT 1001) AS w),
           (SELECT COUNT(*) FROM (SELECT 1 FROM job WHERE state IN ('waiting', 'running') AND state = 'running' LIMIT 1001) AS r),
           (SELECT COUNT(*) FROM (SELECT 1 FROM job WHERE state = 'failed' LIMIT 1001) AS f),
           (SELECT COUNT(*) FROM (SELECT 1 FROM job WHERE state = 'done' LIMIT 1001) AS d)
)sql";
constexpr std::string_view retry_failed = R"sql(
    UPDATE job SET state = 'waiting', tries = 0, due_at = :due_at WHERE id = :id AND state = 'failed'
)sql";

constexpr std::string_view after_every_id = "g";  // ids are hexadecimal, whatever the collation

struct JustId {
    JobId id;
};
BOOST_DESCRIBE_STRUCT(JustId, (), (id))

}  // namespace

bool JobStore::add(const JobId& id, const NewJob& job, Instant now) {
    const NewRow row{id, job.kind, job.payload, now + job.delay, job.dedup};
    if (!job.dedup) return session_.execute(add_job, row) == 1;
    const auto kept = session_.find<JustId>(add_job_once, row);
    return kept && kept->id == id;
}

bool JobStore::is_due(const std::string& kind, Instant now) {
    return session_.find<JustId>(find_due, Taken{.kind = kind, .worker = {}, .now = now, .lease_ends = {}}).has_value();
}

std::vector<Job> JobStore::claim(const std::string& kind, const std::string& worker, Instant now, Instant lease_ends,
                                 int most) {
    return session_.list<Job>(session_.pick(claim_on_sqlite, claim_on_postgres),
                              Taken{kind, worker, now, lease_ends, most});
}

bool JobStore::mark_done(const Job& job, const std::string& worker, Instant removed_at) {
    return session_.execute(set_done, Leased{job.id, job.tries, worker, removed_at, {}}) == 1;
}

bool JobStore::remove(const Job& job, const std::string& worker) {
    return session_.execute(remove_job, Leased{job.id, job.tries, worker, {}, {}}) == 1;
}

bool JobStore::put_back(const Job& job, const std::string& worker, std::string_view fault, Instant due_at) {
    return session_.execute(set_waiting, Leased{job.id, job.tries, worker, due_at, std::string{fault}}) == 1;
}

bool JobStore::mark_failed(const Job& job, const std::string& worker, std::string_view fault) {
    return session_.execute(set_failed, Leased{job.id, job.tries, worker, {}, std::string{fault}}) == 1;
}

int JobStore::sweep(Instant now, int most) {
    return static_cast<int>(
        session_.execute(remove_done, Taken{.kind = {}, .worker = {}, .now = now, .lease_ends = {}, .most = most}));
}

std::vector<JobItem> JobStore::list(std::optional<JobState> state, const std::optional<JobId>& before, int most) {
    const Wanted wanted{state.value_or(JobState::waiting), before ? before->text() : std::string{after_every_id}, most};
    if (!state) return session_.list<JobItem>(list_all, wanted);
    return session_.list<JobItem>(*state == JobState::failed ? list_failed : list_in_state, wanted);
}

JobCounts JobStore::counts() { return session_.find<JobCounts>(count_jobs).value_or(JobCounts{}); }

Result<Done> JobStore::retry(const JobId& id, Instant now) {
    if (session_.execute(retry_failed, Leased{id, 0, {}, now, {}}) == 1) return Done{};
    return fail({FaultKind::conflict, "job.not_failed"});
}

}  // namespace gongyou::jobs
