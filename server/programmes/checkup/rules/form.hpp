#pragma once

#include "programmes/checkup/rules/rule.hpp"

/// FORM 订立形式 (domain/contract-rules.md B.26).
namespace gongyou::checkup::rules {

Verdict not_signed(const Inquiry& q);
Verdict not_dated(const Inquiry& q);
Verdict copy_kept(const View& s, const Inquiry& q);
Verdict blank_to_be_filled(const View& s, const Inquiry& q);
Verdict signed_by_another(const View& s, const Inquiry& q);
Verdict boxes_unclear(const Inquiry& q);
Verdict annex_not_there(const View& s, const Inquiry& q);
Verdict annex_nowhere(const Inquiry& q);
Verdict rules_above_contract(const View& s, const Inquiry& q);
Verdict changed_by_one_side(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
