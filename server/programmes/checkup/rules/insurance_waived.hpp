#pragma once

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup::rules {

/// 不参保, 未缴: not 不因此少缴, 不得漏缴, which say that all is paid.
bool is_not_enrolled(const View& s);
Verdict waives_insurance(const View& s, const Inquiry& q);
Verdict cash_for_insurance(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
