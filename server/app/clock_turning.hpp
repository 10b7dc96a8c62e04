#pragma once

#include "core/matters/turn_clocks.hpp"
#include "platform/jobs/job_queue.hpp"

namespace gongyou::app {

inline constexpr std::string_view clock_job = "house.clocks";

/// Every minute: what the clocks of all matters have to tell is told, and what expires is acted upon. Between eight in
/// the evening and eight in the morning only those that count to the hour speak; a day that has passed is acted upon in
/// the morning.
jobs::Handler clock_handler(sql::Database& database, jobs::JobQueue& queue, const WorkingDays& calendar,
                            const Clock& clock, matters::SignalListeners listeners);

/// Sees to it that one waits; several servers on one store leave one.
void plan_clocks(sql::Tx& tx, jobs::JobQueue& queue, std::chrono::seconds delay);

/// Whether it is between eight in the morning and eight in the evening, in Shanghai.
bool is_daytime(Instant now);

}  // namespace gongyou::app
