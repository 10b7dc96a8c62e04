#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "platform/jobs/job_store.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::administration {

struct ListJobs {
    std::optional<jobs::JobState> state;
    std::optional<JobId> after;
};
BOOST_DESCRIBE_STRUCT(ListJobs, (), (state, after))

struct JobPage {
    std::vector<jobs::JobItem> items;
    jobs::JobCounts counts;
    std::optional<JobId> next;
};
BOOST_DESCRIBE_STRUCT(JobPage, (), (items, counts, next))

struct RetryJob : api::Command {
    JobId id;
};
BOOST_DESCRIBE_STRUCT(RetryJob, (api::Command), (id))

Result<JobPage> list_jobs(sql::Reader& reader, const Actor& actor, const ListJobs& asked);
/// Fault: job.not_failed.
Result<api::Nothing> retry_job(sql::Tx& tx, const Actor& actor, const RetryJob& act);

}  // namespace gongyou::administration
