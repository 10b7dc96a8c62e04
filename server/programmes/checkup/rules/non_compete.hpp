#pragma once

#include "programmes/checkup/rules/rule.hpp"

/// NC 保密与竞业限制 (domain/contract-rules.md B.14).
namespace gongyou::checkup::rules {

/// Work for others that the worker must not do, or promises not to do.
bool bans_other_work(const View& s);
bool names_the_ban(const View& s);
bool is_of_service_time_only(const View& s);
/// A ban on working for rivals that binds after the work has ended.
bool binds_after_exit(const View& s);
/// 连续三个月未付补偿的，乙方可以解除: what follows when the pay stays out.
bool is_about_unpaid_months(const View& s);
/// In an agreement about the ban, 违反的 and 补偿金 need no further word for it.
bool is_about_ban(const View& s, const Inquiry& q);
/// A length that is how long the ban lasts: 三年内, 期限为3年; not 离职前十二个月, 满两年.
const Value* length_of_ban(const View& s);
/// Whether a paper promises money for the ban anywhere.
bool pays_for_ban(const Paper& paper);

Verdict ban_without_pay(const View& s, const Inquiry& q);
Verdict ban_paid_too_little(const View& s, const Inquiry& q);
Verdict ban_paid_within_wages(const View& s, const Inquiry& q);
Verdict ban_penalty_too_high(const View& s, const Inquiry& q);

}  // namespace gongyou::checkup::rules
