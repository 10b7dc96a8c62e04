#pragma once

#include "programmes/checkup/rules/rule.hpp"

/// DISC 劳动纪律与罚款 (domain/contract-rules.md B.17).
namespace gongyou::checkup::rules {

Verdict fine_in_money(const View& s, const Inquiry& q);
Verdict late_is_absent(const View& s, const Inquiry& q);
Verdict more_than_not_worked(const View& s, const Inquiry& q);
Verdict vague_grave_breach(const View& s, const Inquiry& q);
Verdict dismissed_for_a_trifle(const View& s, const Inquiry& q);
Verdict search_or_confinement(const View& s, const Inquiry& q);
Verdict toilet_limit(const View& s, const Inquiry& q);
Verdict private_life_ruled(const View& s, const Inquiry& q);
Verdict all_for_one(const View& s, const Inquiry& q);
Verdict no_hearing_in_words(const View& s, const Inquiry& q);
Verdict no_hearing_anywhere(const Inquiry& q);

}  // namespace gongyou::checkup::rules
