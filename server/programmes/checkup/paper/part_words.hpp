#pragma once

#include <initializer_list>
#include <string_view>

#include "programmes/checkup/text/sieve.hpp"

namespace gongyou::checkup::part_words {

/// What the words of one part of a sentence tell of it, whoever speaks. bearing.cpp puts it together.
using Words = std::u32string_view;

/// 公司免费发放, 员工可以举报, 从重处分责任人, 不得超过: on the worker's side already.
bool is_given(const SievedText& words);

/// 不得超过正常下班时间, 不超过两小时: a limit for the firm, not for money.
bool is_limit(const SievedText& words);

/// 迟到几分钟扣几分钟, 只扣当天工资: no more than what was not worked.
bool takes_only_what_was_missed(const SievedText& words);

/// 公司承诺：, 本人知道：
bool introduces(const SievedText& words);

/// 考勤用刷卡, 厂服送两套: short, without figures, and nobody has to do or to bear anything.
bool is_mild(const SievedText& words);

bool is_condition(const SievedText& words);

/// 拖欠工资, 未缴社保: what the firm did wrong.
bool is_firms_fault(const SievedText& words);

/// 哪怕甲方拖欠工资: a case that changes nothing.
bool even_if(const SievedText& words);

bool begins_a_turn(const SievedText& words);

/// 医疗期内的，不得解除; 乙方不同意的，不得解除: nobody is named, but only the firm can be meant.
bool keeps_employed(const SievedText& words, Words before);

/// 工作时间不作限制, 哺乳期内到期不再延长: a limit and a term that would protect the worker.
bool leaves_unlimited(const SievedText& words, Words before);

/// 旧告示作废, 罚款墙拆了: a rule, not a leave or a contract.
bool strikes(const SievedText& part, Words all_before);

/// 传言二, 有人说: what others say.
bool is_rumour(const SievedText& words);

/// 我也没签: what was told before was put to somebody and not agreed.
/// 隔壁那家一个月只放两天假，我们不学他: what was told before is not ours.
bool disowns(const SievedText& words);
bool stays_unsigned(const SievedText& words);

/// 谁敢收钱, 谁克扣工资: the firm's own people are spoken of.
bool threatens_managers(const SievedText& words);

}  // namespace gongyou::checkup::part_words
