#pragma once

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup::rules {

// What the rules on safety and injury ask; safety_rules.cpp has the table.
Verdict injury_at_own_risk(const View& s, const Inquiry& q);
/// The same of a sentence alone, for groups that have a rule of their own about it.
bool is_injury_at_own_risk(const View& s);
Verdict no_safety_clause(const Inquiry& q);
Verdict protective_gear_paid_by_worker(const View& s, const Inquiry& q);
Verdict injury_capped(const View& s, const Inquiry& q);
Verdict statutory_injury_excluded(const View& s, const Inquiry& q);
Verdict occupational_check_denied(const View& s, const Inquiry& q);
Verdict special_work_without_licence(const View& s, const Inquiry& q);
Verdict refusal_of_danger_punished(const View& s, const Inquiry& q);
Verdict injury_leave_unpaid(const View& s, const Inquiry& q);
Verdict heat_allowance_denied(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
