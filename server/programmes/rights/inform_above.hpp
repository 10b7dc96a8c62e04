#pragma once

#include "core/matters/matter_clock.hpp"
#include "platform/jobs/job.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

inline constexpr std::string_view inform_above_job = "report.inform_above";
inline constexpr std::string_view red_unseen_job = "report.red_unseen";
inline constexpr std::string_view escalate_job = "report.escalate";

/// Who is responsible for a station or township hears of what is urgent there: of a red report its desk and every desk
/// above it at once, by day and by night; of an orange one the desks above on the same day. Of an anonymous one in a
/// batch, unless `at_once` (security.md AN-3); nothing is said of any other.
void inform_above(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, bool at_once);
jobs::Handler inform_above_handler(const RightsParts& parts);

/// Behind the batch that told of red anonymous reports, once the time for the first contact has passed: if one of that
/// unit has still been looked at by nobody, all desks from there upwards hear of it. Nothing is kept with the report.
jobs::Handler red_unseen_handler(const RightsParts& parts);

/// Nobody has spoken with the reporter in time: its desk and the one above have been told, and if it stays so for as
/// long again (of days: until the next morning of work) every desk above hears of it.
void plan_escalation(const RightsParts& parts, sql::Tx& tx, const matters::MatterClock& clock);
jobs::Handler escalate_handler(const RightsParts& parts);

}  // namespace gongyou::rights
