#pragma once

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup::rules {

// What the rules on overtime ask; ot_rules.cpp has the table.
Verdict all_in_wage(const View& s, const Inquiry& q);
Verdict waives_overtime_pay(const View& s, const Inquiry& q);
Verdict compensation_unclear(const View& s, const Inquiry& q);
Verdict base_too_low(const View& s, const Inquiry& q);
Verdict rate_too_low(const View& s, const Inquiry& q);
Verdict forced_overtime(const View& s, const Inquiry& q);
Verdict overtime_above_cap(const View& s, const Inquiry& q);
Verdict holiday_made_up_by_rest(const View& s, const Inquiry& q);
Verdict only_approved_counts(const View& s, const Inquiry& q);
Verdict rest_expires(const View& s, const Inquiry& q);
Verdict piece_work_without_overtime(const View& s, const Inquiry& q);
Verdict post_without_overtime(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
