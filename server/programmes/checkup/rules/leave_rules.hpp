#pragma once

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup::rules {

// What the rules on leave ask; leave_rules.cpp has the table.
Verdict unused_leave_forfeited(const View& s, const Inquiry& q);
Verdict annual_leave_too_short(const View& s, const Inquiry& q);
Verdict unused_leave_paid_too_little(const View& s, const Inquiry& q);
Verdict holidays_cut(const View& s, const Inquiry& q);
Verdict family_event_leave_cut(const View& s, const Inquiry& q);
Verdict medical_period_cut(const View& s, const Inquiry& q);
Verdict sick_leave_made_hard(const View& s, const Inquiry& q);
Verdict family_leave_denied(const View& s, const Inquiry& q);
Verdict illness_off_duty_disclaimed(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
