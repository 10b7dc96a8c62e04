#pragma once

#include "core/matters/counting.hpp"
#include "platform/jobs/job_queue.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

inline constexpr std::string_view counting_job = "house.count_history";

/// Counts the matters that were there before there were counters, and all of them anew once they are counted by another
/// version; a few hundred to a transaction. Where all are counted it finds nothing to do. All of it outlives the
/// handler.
jobs::Handler counting_handler(sql::Database& database, const matters::Counting& counting);

/// At every start; several servers on one store leave one.
void plan_counting(sql::Tx& tx, jobs::JobQueue& queue);

}  // namespace gongyou::app
