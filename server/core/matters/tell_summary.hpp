#pragma once

#include "core/api/live_feed.hpp"
#include "core/matters/summary.hpp"
#include "platform/jobs/job_queue.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::matters {

/// What the summaries stand on. All of it outlives the handler.
struct SummaryParts {
    sql::Database& database;
    jobs::JobQueue& queue;
    api::LiveFeed& live;
    const WorkingDays& calendar;
    std::vector<TodoKind> kinds;  ///< that are summed up
};

inline constexpr std::string_view summary_job = "matter.summary";

/// Tells each desk above by one notice, "matters.weekly" or "matters.monthly", how many matters of each kind are new,
/// open and over time in its own scope, and how long the oldest waits; whoever has none hears nothing. Once a day at
/// most, whichever server does it; after a stop one, not one for each that was missed.
jobs::Handler summary_handler(SummaryParts parts);

/// Sees to it that both wait; several servers on one store leave one of each.
void plan_summaries(sql::Tx& tx, jobs::JobQueue& queue, const WorkingDays& calendar);

}  // namespace gongyou::matters
