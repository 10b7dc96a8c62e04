#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/leave_rules.hpp"

namespace gongyou::checkup::rules {

using namespace word;

// LEAVE 病假、医疗期 (domain/contract-rules.md B.9)

Verdict medical_period_cut(const View& s, const Inquiry&) {
    if (!s.has(illness, sick_leave) || s.has(faked)) return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != sick_leave || s.paper().words(token.begin, token.end) != U"医疗期") continue;
        const auto* length = s.span_near(token, 8);
        if (length != nullptr && length->begin >= token.end && *length->days() < 89 && length->low <= length->amount &&
            length->low * (*length->days() / length->amount) < 89 &&
            !holds_any(s.paper().words(token.end, length->begin), {U"满", U"届满", U"结束", U"前", U"后"}))
            return {true, fmt::format("医疗期{:.3g}个月，最短三个月", *length->months())};
    }
    if (s.has(treatment_over) && !s.has(job_lost) && s.denied(severance) == nullptr) return false;
    const auto* act = any_said(s, {dismiss, job_lost});
    const bool contract_ends = s.said(ends) != nullptr && s.has(contract, relation);
    if (act != nullptr && holds_any(words_before(s, act->begin, 12), {U"任何一方", U"双方", U"各方"})) return false;
    if (any_forbidden(s, {dismiss, job_lost, ends}) || s.denied(dismiss) != nullptr) return false;
    if (s.has(carrier) || s.holds_any({U"传染病", U"肺结核"})) return false;
    if (s.has(statutory_extension) && s.holds_any({U"顺延", U"延续", U"续延"})) return false;
    const bool too_long = s.holds_any({U"超过", U"超出", U"累计", U"不得超", U"达到"}) &&
                          s.said(counted_absent) != nullptr && s.holds(U"病") && s.value(Unit::day) != nullptr &&
                          !s.has(sick_proof);
    if (too_long) return true;
    if (act == nullptr && !contract_ends) return false;
    if (s.holds_any({U"严重违纪", U"补办", U"未请假", U"未提交", U"不提供", U"传染病未"})) return false;
    return s.actor_of(act != nullptr ? *act : *s.said(ends)) != Party::worker || s.has(job_lost) ||
           s.holds_any({U"公司", U"厂", U"甲方", U"单位"}) || !s.has(voluntary);
}

Verdict sick_leave_made_hard(const View& s, const Inquiry&) {
    if (!s.has(sick_leave, sick_proof)) return false;
    const bool of_sick_leave = s.has(sick_leave) || s.holds_any({U"病假", U"请病", U"病休", U"医生"});
    if (s.has(named_hospital) && s.has(sole_proof) && !s.holds_any({U"复查", U"不限于"}) && !s.has(must_not))
        return true;
    const auto* absent = any_said(s, {counted_absent, absence});
    if (s.has(named_hospital) && s.has(sick_proof) && absent != nullptr && s.holds_any({U"没有", U"无", U"非"}))
        return true;
    if (s.has(named_hospital) && s.has(sick_proof) && s.holds_any({U"指定"}) && absent != nullptr) return true;
    const bool exception = s.has(urgent_illness) &&
                           s.holds_any({U"除外", U"补", U"事后", U"例外的", U"家人", U"代为"}) && !s.has(no_exception);
    if (exception || !of_sick_leave) return false;
    const bool ahead = s.has(early) && (s.value(Unit::day) != nullptr || s.value(Unit::hour) != nullptr);
    if (ahead && (s.has(no_exception) || absent != nullptr)) return true;
    if (s.has(at_discretion) && !s.has(personal_leave)) return true;
    if (s.has(in_person) && (absent != nullptr || s.holds_any({U"无效", U"不认", U"不算", U"不接受", U"不予"})))
        return true;
    if (absent == nullptr) return false;
    if (s.has(not_granted) && s.has(boss, approve) && !s.holds_any({U"未请假", U"擅自"})) return true;
    return s.has(sick_proof) && s.has(same_day) &&
           s.holds_any({U"逾", U"过期", U"超时", U"未交", U"不交", U"否则", U"晚"});
}

Verdict illness_off_duty_disclaimed(const View& s, const Inquiry&) {
    if (!s.has(off_duty) || !(s.has(illness) || s.holds_any({U"猝死", U"死亡", U"身亡", U"病亡", U"患病", U"发病"})))
        return false;
    if (s.has(early, private_life)) return false;
    if (any_forbidden(s, {disclaim, gets_nothing})) return false;
    const bool nothing_due = leads_to(s.text(), {U"不涉及", U"不提供", U"不给", U"谈不上"}, {U"病假", U"医疗期"}, 4) ||
                             stated(s, {disclaim, gets_nothing, unpaid}) != nullptr || is_laid_on_worker(s) ||
                             says_no_pay(s);
    return nothing_due && !s.holds_any(
                              {U"享受医疗期", U"享受病假", U"病假待遇", U"工资照", U"样样都有", U"医疗期照", U"病假照"})
               ? Verdict{true}
           : nothing_due && s.holds(U"不享受") ? Verdict{true}
                                               : Verdict{false};
}

}  // namespace gongyou::checkup::rules
