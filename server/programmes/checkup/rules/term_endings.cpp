#include "programmes/checkup/rules/term_endings.hpp"

#include "programmes/checkup/rules/ask.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

/// A word that says the contract is over, not what is due when it is.
bool is_over(const View& s) {
    const auto& text = s.paper().text.text;
    for (const auto& token : s.tokens()) {
        if (token.meaning != ends || s.stance_of(token) != Stance::said) continue;
        const auto behind =
            s.paper().words(token.end, std::min<std::uint32_t>(token.end + 3, static_cast<std::uint32_t>(text.size())));
        if (!behind.starts_with(U"后") && !behind.starts_with(U"时") && !behind.starts_with(U"之") &&
            !behind.starts_with(U"的，") && !behind.starts_with(U"前") && !behind.starts_with(U"或") &&
            !behind.starts_with(U"劳动") && !behind.starts_with(U"、") && !behind.starts_with(U"本合同"))
            return true;
    }
    return false;
}

/// 房东收回店面的，合同自动终止; 取消授权之日，即为本合同终止之日: it is over without anybody's doing. What the law or
/// the worker's own conduct ends is read elsewhere.
bool ends_by_itself(const View& s) {
    if (s.holds_any({U"下列", U"以下", U"之一"})) return false;  // the items tell what
    if (s.has(expire, retire, dismiss, leave_job, refuse) || s.has(probation, absence, automatic_leave, deemed) ||
        s.has(pregnancy, marriage, illness, injury) || s.has(renew, sign, noncompete, dispatched) ||
        s.has(ranking, transfer, treatment_over))
        return false;
    if (s.holds_any({U"死亡", U"失踪", U"竣工", U"完工", U"验收", U"完成", U"期限", U"签", U"生效", U"借", U"补充协议",
                     U"保密", U"履行完毕", U"工程款", U"服务期", U"养老"}))
        return false;
    for (const auto& token : s.tokens()) {
        if (token.meaning != ends || s.stance_of(token) != Stance::said) continue;
        const auto before = words_before(s, token.end, 10);
        const bool by_itself = holds_any(before, {U"自动", U"自行", U"自然", U"随之", U"同时", U"一并", U"随即",
                                                  U"即告", U"即行", U"就此", U"也就", U"到头", U"跟着"}) ||
                               (before.find(U'随') != before.npos && before.find(U"随时") == before.npos);
        const bool is_the_day =
            words_behind(s, token.end, 2) == U"之日" && holds_any(before, {U"即为", U"就是", U"视为"});
        if (!by_itself && !is_the_day) continue;
        const auto part = s.part(token.begin);
        if (holds_any(part, {U"合同", U"劳动关系", U"用工关系", U"双方关系", U"聘用"})) return true;
    }
    return false;
}

/// An item of a list of what ends the contract: 有下列情形之一的，本合同终止：（二）物业合同提前结束.
bool is_item_that_ends(const View& s) {
    const auto opening = s.lead();
    return opening && opening->has(ends) && opening->holds_any({U"合同", U"劳动关系"}) &&
           !opening->has(must_not, dismiss, leave_job) && !opening->holds(U"不得");
}

}  // namespace

Verdict ends_by_agreed_event(const View& s, const Inquiry&) {
    if (is_item_that_ends(s) && s.has(business_event) &&
        !s.has(legal_retirement, task_term, consult, finish_mark, retire, by_law) &&
        !s.holds_any({U"吊销", U"破产", U"责令关闭", U"解散", U"撤销", U"期满", U"死亡", U"失踪", U"周岁", U"岁"}))
        return true;
    if (s.has(legal_retirement, task_term, statutory_extension, consult, finish_mark) ||
        (!is_over(s) && !ends_by_itself(s)))
        return false;
    if (s.holds_any({U"吊销", U"破产", U"责令关闭", U"提前解散", U"不得约定"})) return false;
    if (s.holds(U"经济补偿") && s.has(by_law)) return false;
    return s.follow({business_event, relation, ends}, 16) || ends_by_itself(s);
}

namespace {

/// 满50岁: an age at which many retired before the reform.
bool names_old_age(const View& s) {
    for (const auto& value : s.values())
        if (value.unit == Unit::age && (value.amount == 50 || value.amount == 55 || value.amount == 60)) return true;
    return false;
}

}  // namespace

Verdict retires_too_early(const View& s, const Inquiry&) {
    const bool by_age =
        names_old_age(s) &&
        (s.has(ends, retire, dismiss) || is_item_that_ends(s) || s.holds_any({U"离厂", U"回家", U"离岗"})) &&
        !s.holds(U"法定退休年龄") && !s.holds(U"国家规定") && !s.has(retiree);
    const bool made_to = s.follow({early, retire}, 8) &&
                         (s.has(unconditional, at_any_time, must) ||
                          s.holds_any({U"公司可要求", U"甲方可要求", U"有权要求", U"一律"})) &&
                         !s.holds_any({U"自愿", U"本人申请", U"职工选择"});
    return (by_age && s.forbidden(retire) == nullptr) || made_to;
}

}  // namespace gongyou::checkup::rules
