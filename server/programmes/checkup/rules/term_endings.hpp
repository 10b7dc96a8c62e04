#pragma once

#include "programmes/checkup/rules/rule.hpp"

/// TERM-07 and TERM-10: what is told to end the contract (domain/contract-rules.md B.2).
namespace gongyou::checkup::rules {

Verdict ends_by_agreed_event(const View& s, const Inquiry& q);
Verdict retires_too_early(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
