#pragma once

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup::rules {

// What the rules on women workers ask; women_rules.cpp has the table.
Verdict marriage_or_birth_banned(const View& s, const Inquiry& q);
Verdict worse_off_for_a_child(const View& s, const Inquiry& q);
Verdict maternity_leave_too_short(const View& s, const Inquiry& q);
Verdict maternity_pay_denied(const View& s, const Inquiry& q);
Verdict nursing_time_denied(const View& s, const Inquiry& q);
Verdict nights_for_mothers(const View& s, const Inquiry& q);
Verdict prenatal_check_as_absence(const View& s, const Inquiry& q);
Verdict pregnancy_asked_at_hiring(const View& s, const Inquiry& q);
Verdict work_women_must_not_do(const View& s, const Inquiry& q);
Verdict unequal_by_sex(const View& s, const Inquiry& q);
Verdict no_protection_of_women(const Inquiry& q);
Verdict harassment_not_handled(const View& s, const Inquiry& q);
Verdict handbook_without_harassment(const Inquiry& q);

}  // namespace gongyou::checkup::rules
