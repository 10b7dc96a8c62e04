#pragma once

#include "programmes/supervision/supervision_guards.hpp"

namespace gongyou::supervision {

/// The days on which the union looks whether what was corrected stays so after a case has ended (结案后的观察): those
/// of supervision.watch_first, supervision.watch_second and supervision.watch. Faults: those of RulePack::rule and
/// law::deadline.
Result<std::vector<Date>> watch_days(Date ended_on, const law::RulePack& law, const WorkingDays& calendar);

/// The first of `days` after `day`; none: the watch is over.
std::optional<Date> next_watch_day(const std::vector<Date>& days, Date day);

/// The day of the first look after a case that ends today; none where the law it was opened under knows no watch.
std::optional<Date> first_watch_day(const SupervisionParts& parts, const Supervision& supervision, Date today);

/// Whether a look is still to come, or has not been entered.
bool is_watched(sql::Session& session, const SupervisionId& id);

/// What was found on a day of the watch. One look before its day counts for that day; the next is the one after it. A
/// practice that recurs opens a new case that grew from this one (重新立案), and ends the watch. Fault:
/// supervision.watch_over.
Result<Brought> note_watch(const AtHand& at);

}  // namespace gongyou::supervision
