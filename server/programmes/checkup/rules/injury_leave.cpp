#include <fmt/format.h>

#include "programmes/checkup/rules/burden.hpp"
#include "programmes/checkup/rules/safety_rules.hpp"

namespace gongyou::checkup::rules {

using namespace word;

// SAFE 劳动安全与工伤: what is paid while laid up, and in the heat (domain/contract-rules.md B.12)

Verdict injury_leave_unpaid(const View& s, const Inquiry&) {
    const bool laid_up =
        s.has(injury_leave) ||
        (s.holds(U"工伤") && s.holds_any({U"停工", U"养伤", U"休养", U"不能上班", U"前三个月", U"停工期"}));
    if (!laid_up) return false;
    if (any_forbidden(s, {gets_nothing, unpaid}) || s.holds_any({U"不得", U"禁止"})) return false;
    if (s.holds_any({U"已按", U"已经按", U"足额发放"})) return false;
    const bool kept = s.holds_any(
        {U"原工资福利", U"照原标准", U"原标准", U"工资福利", U"照发", U"不变", U"条例", U"12个月", U"十二个月"});
    for (const auto& value : s.values()) {
        const auto length = value.months();
        if (length && *length < 11.5 && s.holds_any({U"最多", U"最长", U"不超过", U"不得超过", U"为限"}) &&
            !holds_any(words_before(s, value.begin, 5), {U"满", U"前", U"之前"}))
            return {true, fmt::format("停工留薪最长{:.3g}个月", *length)};
        if (value.unit == Unit::share && value.amount < 0.99 && s.has(wage) && !kept) return true;
    }
    if (leads_to(s.text(), {U"养伤", U"休养", U"停工", U"治疗"}, {U"按最低工资", U"按基本工资", U"生活费", U"按底薪"},
                 8))
        return true;
    if (kept) return false;
    if (s.value(Unit::yuan) != nullptr &&
        s.holds_any({U"只发", U"只给", U"仅发", U"每月给", U"每月发", U"每天发", U"每天给", U"恢复原工资"}))
        return true;
    if (says_no_pay(s)) return true;
    if (s.said(reduce) != nullptr && s.holds_any({U"停发", U"减", U"降"})) return true;
    const bool is_nursed = s.has(care_cost) || s.holds_any({U"要人陪", U"要人照", U"陪的人", U"照看的人", U"照顾的人"});
    if (is_nursed && s.holds_any({U"家里人", U"家属", U"家人", U"自己"}) &&
        (s.has(not_) || worker_is_left_with_it(s.text())))
        return true;
    if (stated(s, {gets_nothing, unpaid}) != nullptr) return true;
    if (s.said(care_cost) != nullptr && any_said(s, {own_expense, self_bought, disclaim}) != nullptr) return true;
    return any_said(s, {minimum_wage, base_wage, advance, personal_leave}) != nullptr || s.holds(U"生活费") ||
           s.holds_any({U"按病假", U"按事假", U"打折", U"作病假", U"当病假", U"算病假", U"算事假"});
}

namespace {

/// 高温津贴每月三百元: a sum of its own, not the wage it is said to lie in.
bool gives_heat_allowance(const View& s, double least) {
    if (s.denied(heat_allowance) != nullptr) return false;
    for (const auto& token : s.tokens())
        if (token.meaning == heat_allowance)
            for (const auto& value : s.values())
                if (value.unit == Unit::yuan && value.begin >= token.end && value.begin - token.end <= 30 &&
                    value.amount >= least && value.amount <= 1500)
                    return true;
    return false;
}

}  // namespace

Verdict heat_allowance_denied(const View& s, const Inquiry& q) {
    const bool of_heat = s.has(heat_allowance) || (s.holds(U"高温") && s.holds_any({U"津贴", U"补贴"}));
    if (!of_heat || s.has(must_not)) return false;
    if (s.value(Unit::yuan) != nullptr && s.holds_any({U"发放", U"支付", U"发给", U"每人每月"})) return false;
    if (gives_heat_allowance(s, q.law.heat_allowance_least)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != heat_allowance) continue;
        const auto behind = words_behind(s, token.end, 5);
        for (const auto no :
             {U"就不", U"不", U"也不", U"没有", U"取消", U"免了", U"就免", U"免发", U"省了", U"一概", U"这一项没"})
            if (behind.starts_with(no) && !behind.starts_with(U"不低") && !behind.starts_with(U"不包")) return true;
        const auto before = words_before(s, token.begin, 5);
        if (holds_any(before,
                      {U"不给", U"没有", U"不再", U"不发", U"无", U"不付", U"不另", U"不执行", U"不设", U"取消"}))
            return true;
    }
    if (s.denied(heat_allowance) != nullptr) return true;
    if (s.has(cold_drink) &&
        s.holds_any({U"津贴就不", U"补贴就不", U"就不发", U"不再发", U"代替", U"抵", U"改发", U"折成"}) &&
        !s.holds_any({U"不以", U"不得", U"不能", U"不折", U"不抵", U"不代替", U"各不", U"不顶"}))
        return true;
    const bool included = s.has(all_in) || s.holds_any({U"，含高温", U"含高温", U"包含", U"已包", U"算进", U"算在"});
    return included && s.has(wage) && !s.holds_any({U"不含", U"不包"});
}

}  // namespace gongyou::checkup::rules
