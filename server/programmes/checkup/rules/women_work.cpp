#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/women_rules.hpp"
#include "programmes/checkup/text/id_number.hpp"

namespace gongyou::checkup::rules {

using namespace word;

// WOM 女职工: nights, hiring, kinds of work, equal pay (domain/contract-rules.md B.10)

namespace {

/// Late pregnancy or nursing; pregnancy that is not said to be early counts too.
bool is_protected_from_nights(const View& s) {
    if (s.has(nursing)) return true;
    return s.has(pregnancy) &&
           !s.holds_any({U"未满7个月", U"不满7个月", U"未满七个月", U"不满七个月", U"不足7个月", U"不足七个月"});
}

/// Those too that only say what the employer will not do: 不因怀孕降低工资.
std::vector<View> all_sentences(const Paper& paper) {
    std::vector<View> views;
    for (std::size_t i = 0; i < paper.sentences.size(); ++i)
        if (!paper.sentences[i].is_heading) views.emplace_back(paper, i, i + 1);
    return views;
}

}  // namespace

Verdict nights_for_mothers(const View& s, const Inquiry&) {
    if (!is_protected_from_nights(s) || !s.has(overtime, night_work)) return false;
    if (s.has(except_) || s.holds_any({U"免上", U"免值", U"不排", U"除外", U"划掉", U"剔除"})) return false;
    if (any_forbidden(s, {overtime, night_work}) || s.denied(overtime) != nullptr || s.denied(night_work) != nullptr) {
        return s.has(refuse) && s.has(punish) && !s.has(must_not);
    }
    if (s.holds_any(
            {U"不安排", U"不再安排", U"不得", U"免除", U"停止安排", U"不参加", U"可以拒绝", U"可拒绝", U"取消"}))
        return false;
    return any_said(s, {overtime, night_work}) != nullptr && !s.has(prenatal_check);
}

Verdict prenatal_check_as_absence(const View& s, const Inquiry&) {
    if (!s.has(prenatal_check) || !(s.has(pregnancy) || s.holds_any({U"产检", U"产前", U"孕检", U"建卡"})))
        return false;
    if (any_ruled_out(s, {counted_absent, gets_nothing, unpaid, absence, personal_leave}) || s.has(counted))
        return false;
    if (s.said(pay_kept) != nullptr || s.has(must_not)) return false;
    return any_said(s, {counted_absent, gets_nothing, unpaid, absence, deduct}) != nullptr ||
           (s.has(personal_leave) && s.said(personal_leave) != nullptr) ||
           s.holds_any({U"须安排在休息日", U"应安排在休息日", U"只能在休息", U"须在休息", U"应在休息"});
}

Verdict pregnancy_asked_at_hiring(const View& s, const Inquiry&) {
    if (s.holds_any(
            {U"不得询问", U"不询问", U"不作要求", U"自愿提供", U"自愿填", U"可自愿", U"个税", U"生育保险", U"不限婚"}))
        return false;
    const auto* test = any_said(s, {pregnancy_test});
    const bool tested = test != nullptr && s.forbidden(pregnancy_test) == nullptr &&
                        !s.holds_any({U"不含", U"不包括", U"不将", U"不做", U"不得", U"不作为", U"不进行"});
    const bool shown = s.holds_any({U"体检", U"检查", U"阳性", U"证明", U"不要", U"不收", U"不录", U"项目", U"先验"});
    if (tested && !s.has(injury) && (s.has(hiring) || shown || s.has(promise))) return true;
    const bool of_child = s.has(birth_plan) || (s.has(pregnancy, marriage) && s.has(hidden_fact));
    if (!of_child || any_forbidden(s, {birth_plan}) || s.holds_any({U"可以不填", U"不必填", U"无需填", U"不得"}))
        return false;
    const bool consequence =
        s.has(dismiss, deemed) || s.holds_any({U"欺诈", U"欺骗", U"不予录用", U"辞退", U"解除", U"取消", U"作废",
                                               U"无效", U"不录", U"退回", U"撤销"});
    if (s.has(hidden_fact) && consequence) return true;
    const bool as_condition = s.holds_any({U"限未婚", U"未婚优先", U"限已婚", U"已婚已育优先", U"已育优先", U"仅限未婚",
                                           U"须未婚", U"只招未婚", U"未婚未育的", U"只招已婚", U"须为未婚", U"须已婚",
                                           U"要求未婚", U"要求已婚", U"备孕者", U"再定要不要"});
    if (as_condition) return true;
    return s.has(hiring, woman) && s.has(asks_about) && !s.has(voluntary) &&
           s.holds_any({U"生育", U"结婚", U"怀孕", U"婚育", U"备孕", U"二胎", U"小孩", U"孩子", U"朋友", U"婚"}) &&
           !s.holds_any({U"保险", U"待遇", U"津贴", U"紧急联系"});
}

Verdict work_women_must_not_do(const View& s, const Inquiry&) {
    if (!s.has(woman, pregnancy, nursing)) return false;
    if (s.has(must_not, moved_away) ||
        s.holds_any({U"不安排", U"禁忌", U"调离", U"严禁", U"禁止", U"不进入", U"不接触"}))
        return false;
    if (s.has(underground) && s.said(underground) != nullptr) return true;
    if (s.has(pregnancy, nursing) && s.said(toxic_work) != nullptr &&
        (!s.has(not_) || s.holds_any({U"仍", U"暂不", U"继续", U"照常", U"不调"})))
        return true;
    if (!s.has(heavy_work) || !s.has(woman)) return false;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::kilogram || value.amount <= 0) continue;
        const bool often = s.value(Unit::time) != nullptr || s.holds_any({U"全天", U"整天", U"每小时", U"连续", U"每天",
                                                                          U"每日", U"每箱", U"一百多", U"每件"});
        if (value.amount > 25 || (value.amount > 20 && often)) return {true, fmt::format("负重{:g}公斤", value.amount)};
    }
    return s.holds_any({U"四级体力", U"第四级"});
}

Verdict unequal_by_sex(const View& s, const Inquiry&) {
    if (!s.has(woman, man) || s.holds_any({U"产假", U"护理假", U"夜班"})) return false;
    if (s.said(only_for_men) != nullptr && s.has(promoted, post, manager_post, boss, bonus)) return true;
    if (s.said(only_for_men) != nullptr && s.holds_any({U"级", U"技师", U"干部", U"职称"})) return true;
    if (s.denied(highest_rank) != nullptr || s.holds_any({U"不区分性别", U"不分男女", U"不分性别"})) return false;
    if (s.has(must_not) || s.holds_any({U"男女同工同酬", U"男女一致", U"不限性别", U"不因性别", U"不得歧视"}))
        return false;
    if (s.has(man, woman) && s.has(woman)) {
        if (s.has(highest_rank) && s.has(promoted, post, manager_post, boss) && s.holds(U"女") &&
            !s.holds_any({U"孕", U"哺乳", U"井下", U"夜班"}))
            return true;
        if (s.holds_any({U"晋升", U"提拔"}) &&
            s.holds_any({U"女性最高", U"女职工最高", U"不考虑女", U"女员工最高", U"男性优先"}))
            return true;
        const auto last_her = s.text().rfind(U'女');
        const auto her = last_her == std::u32string_view::npos ? s.text().size() : last_her;
        const auto about_her = s.text().substr(her, std::min<std::size_t>(12, s.text().size() - her));
        if (s.has(allowance, bonus, wage) && s.has(man) && !s.holds(U"卫生费") &&
            holds_any(about_her, {U"没有", U"不享", U"不发", U"无此", U"不给"}))
            return true;
        const bool less = s.has(less_than) && s.has(wage, allowance, bonus) && s.has(man) &&
                          !s.holds_any({U"不低于", U"不得低于", U"产假"});
        if (less) return true;
        for (const auto& value : s.values())
            if (value.unit == Unit::share && value.amount < 0.99 && s.has(wage, allowance, bonus, performance))
                return true;
        double of_men = 0;
        double of_women = 0;
        for (const auto& value : s.values()) {
            const bool is_rate = value.unit == Unit::none && (value.amount >= 500 || s.holds(U"系数"));
            if (value.unit != Unit::yuan && !is_rate) continue;
            const auto before = words_before(s, value.begin, 8);
            if (before.find(U"女") != std::u32string_view::npos)
                of_women = value.amount;
            else if (before.find(U"男") != std::u32string_view::npos)
                of_men = value.amount;
        }
        if (of_men > 0 && of_women > 0 && of_men != of_women)
            return {true, fmt::format("男{:g}元，女{:g}元", of_men, of_women)};
    }
    return false;
}

Verdict no_protection_of_women(const Inquiry& q) {
    if (!q.paper.is_complete || (q.paper.type != DocType::labour_contract && q.paper.type != DocType::dispatch))
        return false;
    const auto& parties = q.facts.parties;
    bool female = parties.is_female.value_or(false);
    if (!parties.is_female && parties.worker_id_number && parties.worker_id_number->value.size() == 18)
        female = is_of_woman(parties.worker_id_number->value);
    const auto views = agreed_sentences(q.paper);
    for (const auto& view : views)
        if (view.has(party_b, worker_label) && view.holds_any({U"，女", U"系女性", U"为女性", U" 女 ", U"（女"}))
            female = true;
    if (!female) return false;
    for (const auto& view : all_sentences(q.paper))
        for (const auto& token : view.tokens())
            if ((token.meaning == woman_protection || token.meaning == nursing) &&
                view.stance_of(token) != Stance::denied && !words_before(view, token.begin, 3).ends_with(U"无") &&
                !words_before(view, token.begin, 6).starts_with(U"未作任何"))
                return false;
    return Verdict{true};
}

Verdict harassment_not_handled(const View& s, const Inquiry&) {
    if (any_forbidden(s, {harassment, not_handled})) return false;
    if (s.denied(harassment) != nullptr && s.holds_any({U"未见", U"没有", U"未规定", U"无性骚扰"})) return true;
    return s.has(harassment, private_quarrel) && stated(s, {not_handled}) != nullptr &&
           (s.has(harassment) || s.holds_any({U"投诉", U"举报", U"骚扰"}));
}

Verdict handbook_without_harassment(const Inquiry& q) {
    if (q.paper.type != DocType::handbook || q.paper.text.text.size() < 500) return false;
    if (q.paper.text.text.substr(0, 80).find(U"手册") == std::u32string::npos) return false;
    return !q.paper.has[harassment] && (q.paper.has[dismiss] || q.paper.has[punish]) ? Verdict{true} : Verdict{false};
}

}  // namespace gongyou::checkup::rules
