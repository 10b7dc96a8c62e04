#pragma once

#include "platform/jobs/job.hpp"
#include "programmes/rights/report_watch.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What a step means for the watch over the reporters of `report` and of those that go on in it: an end of ours begins
/// it, going on ends it. Faults: those of watch_days.
Result<Done> keep_watch(const RightsParts& parts, sql::Tx& tx, ReportState before, const matters::Matter& report);

/// The question of that day that stands at the page of the receipt now.
std::optional<WatchDay> open_question(sql::Session& session, const ReportId& report, Date today);

inline constexpr std::string_view watch_job = "report.watch";
inline constexpr std::string_view watch_message_job = "report.watch_message";

/// Once a day, in the morning: for every question that is due to somebody with a number, a message is left for the next
/// moment that does them no harm. Once, whichever server does it; after a stop for what is asked today alone.
jobs::Handler watch_handler(const RightsParts& parts);
/// Sends it, if the question still stands: as a text message, or as a notice to whoever has the report where the
/// reporter would rather be called.
jobs::Handler watch_message_handler(const RightsParts& parts);

}  // namespace gongyou::rights
