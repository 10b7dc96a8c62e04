#pragma once

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup::rules {

// What the rules on wages ask; wage_rules.cpp has the table.
Verdict no_wage(const Inquiry& q);
Verdict below_minimum(const View& s, const Inquiry& q);
Verdict wage_vague(const View& s, const Inquiry& q);
Verdict paid_too_rarely(const View& s, const Inquiry& q);
Verdict pay_day_open(const View& s, const Inquiry& q);
Verdict no_pay_day(const Inquiry& q);
Verdict paid_in_kind(const View& s, const Inquiry& q);
Verdict deducted_beyond_limit(const View& s, const Inquiry& q);
Verdict cut_at_will(const View& s, const Inquiry& q);
Verdict no_payslip(const View& s, const Inquiry& q);
Verdict earned_pay_lost(const View& s, const Inquiry& q);
Verdict bonus_unclear(const View& s, const Inquiry& q);
Verdict stoppage_unpaid(const View& s, const Inquiry& q);
Verdict sick_pay_too_low(const View& s, const Inquiry& q);
Verdict two_contracts(const View& s, const Inquiry& q);
Verdict paid_to_another(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
