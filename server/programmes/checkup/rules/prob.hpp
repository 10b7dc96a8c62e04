#pragma once

#include "programmes/checkup/rules/rule.hpp"

/// PROB 试用期 (domain/contract-rules.md B.3): what is read in sentences; the sums are in prob.cpp.
namespace gongyou::checkup::rules {

Verdict contract_only_for_trial(const View& s, const Inquiry& q);
Verdict second_probation(const View& s, const Inquiry& q);
Verdict no_insurance_meanwhile(const View& s, const Inquiry& q);
Verdict dismissal_at_will(const View& s, const Inquiry& q);
Verdict unpaid_trial(const View& s, const Inquiry& q);
Verdict hard_to_leave(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
