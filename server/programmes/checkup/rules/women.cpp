#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/women_rules.hpp"
#include "programmes/checkup/text/id_number.hpp"

namespace gongyou::checkup::rules {

using namespace word;

// WOM 女职工 (domain/contract-rules.md B.10)

namespace {

/// 不得限制结婚, 不得因怀孕降低工资: the ban binds the employer.
bool ban_binds_employer(const View& s) {
    return s.follow({must_not, hinder}, 8) ||
           s.holds_any({U"不得因", U"不以", U"不得以", U"不因", U"不作任何限制", U"不限制"}) ||
           s.holds_any({U"不得将", U"不得在", U"不得规定", U"不得对"});
}

/// Late pregnancy or nursing; pregnancy that is not said to be early counts too.
bool is_protected_from_nights(const View& s) {
    if (s.has(nursing)) return true;
    return s.has(pregnancy) &&
           !s.holds_any({U"未满7个月", U"不满7个月", U"未满七个月", U"不满七个月", U"不足7个月", U"不足七个月"});
}

/// Fired for what the law allows at any time (劳动合同法 art. 39).
bool of_other_matter(const View& s) {
    if (s.holds_any({U"严重违反", U"严重违纪"})) return true;
    return s.has(gross_fault) && s.holds_any({U"严重", U"第三十九条", U"第39条"});
}

}  // namespace

Verdict marriage_or_birth_banned(const View& s, const Inquiry&) {
    if (!s.has(marriage, pregnancy, childbirth) || s.has(prenatal_check, pregnancy_test)) return false;
    if (ban_binds_employer(s)) return false;
    if (s.has(romance) && !s.holds_any({U"婚", U"孕", U"生育", U"孩", U"胎"})) return false;  // DISC-08
    for (const auto c : {marriage, pregnancy, childbirth}) {
        const auto* token = s.forbidden(c);
        if (token != nullptr && s.actor_of(*token) != Party::employer && !s.has(overtime, night_work, toxic_work) &&
            !s.holds_any({U"丧假", U"休假", U"降低", U"解除", U"辞退", U"安排"}))
            return true;
        const auto* none = s.denied(c);
        if (none != nullptr && s.has(promise, must) &&
            (s.has(worker, woman, hiring) || s.paper().type == DocType::undertaking) && !s.has(maternity_leave) &&
            !s.holds_any({U"不因", U"未怀孕", U"不影响", U"不降低", U"不得"}))
            return true;
    }
    if (s.said(queue) != nullptr && s.has(childbirth, pregnancy) && !s.has(maternity_leave, insurance)) return true;
    const bool by_leave =
        s.has(pregnancy, childbirth, marriage) && s.holds_any({U"批准", U"同意", U"审批", U"许可"}) &&
        !s.has(maternity_leave, overtime) &&
        s.holds_any({U"怀孕须", U"怀孕应", U"生育须", U"结婚须", U"生育应", U"结婚应", U"怀孕必须", U"方可怀孕",
                     U"方可生育", U"方可结婚", U"后方可", U"怀孕需", U"结婚需", U"生育需", U"未经", U"擅自"});
    if (by_leave && !s.has(by_law) && !s.has(consult)) return true;
    const bool fined = any_said(s, {fine, liquidated}) != nullptr && s.value(Unit::yuan) != nullptr &&
                       s.has(pregnancy, marriage) && !s.has(maternity_pay, injury) &&
                       s.holds_any({U"罚", U"违约金", U"赔"});
    return fined && s.has(worker, woman, promise);
}

Verdict worse_off_for_a_child(const View& s, const Inquiry&) {
    if (!s.has(three_periods) || s.holds_any({U"计划生育", U"生育保险", U"二孩", U"男方"})) return false;
    if (any_forbidden(s, {dismiss, job_lost, ends, worse_off, reduce, transfer}) || ban_binds_employer(s)) return false;
    if (s.has(of_no_effect, keep_pay) || of_other_matter(s)) return false;
    if (s.holds_any({U"顺延", U"延续至", U"续延", U"工资不变", U"不降低", U"医疗证明", U"医疗机构", U"原岗位工作"}) &&
        !s.holds_any({U"不顺延", U"不再顺延", U"不予顺延", U"不延续", U"不续延"}))
        return false;
    const auto* out = any_said(s, {dismiss, job_lost});
    if (out != nullptr && !s.has(early)) return true;
    if (s.said(ends) != nullptr && s.has(contract) && !s.has(miscarriage)) return true;
    const bool of_leave_itself =
        s.has(maternity_leave) && !s.holds_any({U"后", U"回来", U"返岗", U"结束", U"休完", U"满"});
    if (of_leave_itself && !s.holds_any({U"调岗", U"降级", U"降职", U"降薪", U"待岗", U"评优", U"晋升", U"奖"}))
        return false;
    return any_said(s, {worse_off}) != nullptr ||
           (s.said(reduce) != nullptr && s.has(wage, base_wage, bonus, performance, post)) ||
           (s.said(punish) != nullptr && s.holds(U"待岗")) ||
           (s.has(minimum_wage) && s.said(minimum_wage) != nullptr && !s.holds(U"不低于"));
}

namespace {

/// 产假98天，其中产前15天: a share of what was given already.
bool part_of_sum(const View& s, const Value& value) {
    const auto before = s.paper().words(s.begin(), value.begin);
    return before.find(U"其中") != std::u32string_view::npos || before.find(U"包括产前") != std::u32string_view::npos;
}

}  // namespace

Verdict maternity_leave_too_short(const View& s, const Inquiry& q) {
    if (q.law.maternity_leave_days == 0 ||
        s.holds_any({U"陪产", U"护理假", U"男方", U"替代产假", U"替代休产假", U"顶替产假"}))
        return false;
    if (s.has(miscarriage)) {
        for (const auto& value : s.values()) {
            const bool given = (value.unit == Unit::day || value.unit == Unit::week) && *value.days() < 60;
            if (!given || holds_any(words_before(s, value.begin, 4), {U"提前", U"逾期"})) continue;
            double months = 0;
            bool below = false;
            for (const auto& other : s.values())
                if (other.unit == Unit::month && other.end <= value.begin) {
                    months = other.amount;
                    below = holds_any(words_before(s, other.begin, 4), {U"未满", U"不满", U"不足"}) ||
                            words_behind(s, other.end, 2).starts_with(U"以下");
                }
            const double least = months >= 4 && !below ? 42 : 15;
            if (*value.days() < least - 0.1)
                return {true, fmt::format("流产假{:.3g}天，应为{:g}天", *value.days(), least)};
        }
        return false;
    }
    if (!s.has(maternity_leave)) return false;
    double total = 0;
    double most = 0;
    bool later_child_short = false;
    for (const auto& value : s.values()) {
        const bool length = value.unit == Unit::day || value.unit == Unit::month || value.unit == Unit::week;
        if (!length) continue;
        const auto before = words_before(s, value.begin, 8);
        if (part_of_sum(s, value) ||
            holds_any(before, {U"提前", U"产前", U"产后", U"怀孕", U"逾期", U"难产", U"多生", U"多胞", U"剖", U"入职满",
                               U"工作满", U"连续", U"不足", U"前", U"超过"}))
            continue;
        const double days = value.unit == Unit::month ? value.amount * 30.5 : *value.days();
        if (words_behind(s, value.end, 2).starts_with(U"内") || words_behind(s, value.end, 2).starts_with(U"前"))
            continue;
        total += days;
        most = std::max(most, days);
        const auto first_here = s.first(second_child);
        if (first_here != nullptr && first_here->begin < value.begin && days < q.law.maternity_leave_days_later - 0.5 &&
            days >= 30 && s.span_near(*first_here, 12) == &value)
            later_child_short = true;
    }
    if (most < 5) return false;
    if (total < q.law.maternity_leave_days - 0.5)
        return {true, fmt::format("产假{:g}天，应为{}天", total, q.law.maternity_leave_days)};
    if (later_child_short && total < q.law.maternity_leave_days_later - 0.5)
        return {true, fmt::format("二孩、三孩应为{}天", q.law.maternity_leave_days_later)};
    return false;
}

Verdict maternity_pay_denied(const View& s, const Inquiry&) {
    if (!s.has(maternity_leave) || s.holds_any({U"陪产", U"逾期", U"超期", U"超过产假", U"延长的", U"届满未"}))
        return false;
    if (any_forbidden(s, {gets_nothing, unpaid}) || any_forbidden(s, {deduct, reduce})) return false;
    if (stated(s, {gets_nothing, unpaid}) != nullptr) return true;
    if (s.has(counted_absent) && !any_ruled_out(s, {counted_absent}) && s.said(counted_absent) != nullptr &&
        s.holds_any({U"扣", U"事假"}) && !s.holds_any({U"、事假", U"事假、", U"不扣"}))
        return true;
    const bool to_the_firm = s.has(to_employer) && s.has(maternity_pay) && !s.has(topped_up);
    if (to_the_firm) return true;
    if (s.has(topped_up) || s.has(keep_pay)) return false;
    if (s.holds_any({U"从工资中扣回", U"工资中扣回", U"垫付的产假工资", U"须退还", U"返还公司"}) && s.has(wage))
        return true;
    bool part =
        s.value(Unit::yuan) != nullptr && s.holds_any({U"只发", U"仅发", U"只给", U"仅给", U"只支付", U"仅支付"});
    for (const auto& value : s.values()) part |= value.unit == Unit::share && value.amount < 0.99 && s.has(wage);
    const bool low = any_said(s, {minimum_wage, base_wage, advance}) != nullptr;
    return (low || part) && s.has(wage, pay) && !s.holds_any({U"后", U"低于"});
}

Verdict nursing_time_denied(const View& s, const Inquiry&) {
    if (!s.has(nursing)) return false;
    if (any_forbidden(s, {deduct, gets_nothing, unpaid, reduce, overtime, night_work})) return false;
    const bool about_time =
        s.holds_any({U"哺乳时间", U"喂奶", U"挤奶", U"背奶", U"哺乳须", U"哺乳应", U"哺乳假", U"哺乳"});
    for (const auto& value : s.values()) {
        const auto hours = value.hours();
        if (hours && *hours < 0.99 && about_time &&
            !holds_any(words_before(s, value.begin, 4), {U"提前", U"增加", U"另"}) &&
            !words_before(s, value.begin, 6).ends_with(U"两次") && !words_before(s, value.begin, 6).ends_with(U"各"))
            return {true, fmt::format("每天{:g}分钟，法定1小时", *hours * 60)};
    }
    if (s.said(outside_hours) != nullptr && !s.has(overtime) &&
        s.holds_any({U"须", U"应", U"只能", U"不得占用", U"利用", U"用中午", U"用吃饭", U"用午", U"不占"}))
        return true;
    if (s.holds_any({U"不安排哺乳时间", U"不设哺乳", U"没有哺乳", U"无哺乳", U"不给哺乳", U"不提供哺乳", U"取消哺乳",
                     U"不再安排哺乳", U"不享受哺乳", U"不予哺乳"}))
        return true;
    const bool unpaid_time = any_said(s, {gets_nothing, unpaid, counted_absent}) != nullptr && !s.has(counted) &&
                             s.said(pay_kept) == nullptr && about_time;
    return unpaid_time && s.holds_any({U"时间", U"早退", U"迟到", U"喂奶", U"哺乳假", U"离岗"}) &&
           !s.has(maternity_leave);
}

Verdict nights_for_mothers(const View& s, const Inquiry&) {
    if (!is_protected_from_nights(s) || !s.has(overtime, night_work)) return false;
    if (any_forbidden(s, {overtime, night_work}) || s.denied(overtime) != nullptr || s.denied(night_work) != nullptr) {
        return s.has(refuse) && s.has(punish) && !s.has(must_not);
    }
    if (s.holds_any(
            {U"不安排", U"不再安排", U"不得", U"免除", U"停止安排", U"不参加", U"可以拒绝", U"可拒绝", U"取消"}))
        return false;
    return any_said(s, {overtime, night_work}) != nullptr && !s.has(prenatal_check);
}

Verdict prenatal_check_as_absence(const View& s, const Inquiry&) {
    if (!s.has(prenatal_check) || !(s.has(pregnancy) || s.holds_any({U"产检", U"产前", U"孕检"}))) return false;
    if (any_ruled_out(s, {counted_absent, gets_nothing, unpaid, absence, personal_leave}) || s.has(counted))
        return false;
    if (s.said(pay_kept) != nullptr || s.has(must_not)) return false;
    return any_said(s, {counted_absent, gets_nothing, unpaid, absence, deduct}) != nullptr ||
           (s.has(personal_leave) && s.said(personal_leave) != nullptr) ||
           s.holds_any({U"须安排在休息日", U"应安排在休息日", U"只能在休息", U"须在休息", U"应在休息"});
}

Verdict pregnancy_asked_at_hiring(const View& s, const Inquiry&) {
    if (s.has(pregnancy_test) && s.has(hiring) && !s.has(injury)) {
        const bool ruled_out =
            any_ruled_out(s, {pregnancy_test}) || s.has(must_not) || s.holds_any({U"不含", U"不包括", U"不将"});
        if (!ruled_out || s.holds(U"不予录用") || s.holds(U"未怀孕证明"))
            return !s.has(must_not) && !s.holds_any({U"不含", U"不包括", U"不将", U"不得", U"不作为"});
    }
    if (!s.has(birth_plan)) return false;
    if (s.has(must_not) || any_forbidden(s, {birth_plan}) ||
        s.holds_any({U"不询问", U"不限", U"不作要求", U"自愿提供", U"个税"}))
        return false;
    const bool hidden = s.holds_any({U"隐瞒", U"瞒报", U"谎报"}) &&
                        (s.has(dismiss, deemed) || s.holds_any({U"欺诈", U"不予录用", U"辞退", U"解除", U"取消"}));
    const bool wanted = s.holds_any({U"限未婚", U"未婚优先", U"限已婚已育", U"已婚已育优先", U"已育优先", U"仅限未婚",
                                     U"须未婚", U"只招未婚", U"未婚未育的", U"只招已婚", U"须为未婚", U"须已婚"});
    const bool asked = s.has(hiring, woman) &&
                       s.holds_any({U"如实", U"注明", U"须填写", U"应说明", U"须说明", U"必须告知", U"须告知",
                                    U"应告知", U"录取", U"录用条件", U"作为录用"}) &&
                       s.holds_any({U"生育", U"结婚", U"怀孕", U"婚育", U"备孕", U"二胎"});
    return hidden || wanted || asked;
}

Verdict work_women_must_not_do(const View& s, const Inquiry&) {
    if (!s.has(woman, pregnancy, nursing)) return false;
    if (s.has(must_not, moved_away) || s.holds_any({U"不安排", U"禁忌", U"调离", U"严禁", U"禁止"})) return false;
    if (s.has(underground) && s.said(underground) != nullptr) return true;
    if (s.has(pregnancy, nursing) && s.said(toxic_work) != nullptr &&
        (!s.has(not_) || s.holds_any({U"仍", U"暂不", U"继续", U"照常", U"不调"})))
        return true;
    if (!s.has(heavy_work)) return false;
    for (const auto& value : s.values()) {
        if (value.unit != Unit::kilogram || value.amount <= 0) continue;
        const bool often = s.value(Unit::time) != nullptr || s.holds_any({U"全天", U"整天", U"每小时", U"连续"});
        if (value.amount > 25 || (value.amount > 20 && often)) return {true, fmt::format("负重{:g}公斤", value.amount)};
    }
    return s.holds_any({U"四级体力", U"第四级"});
}

Verdict unequal_by_sex(const View& s, const Inquiry&) {
    if (!s.has(woman, man)) return false;
    if (s.has(must_not) || s.holds_any({U"男女同工同酬", U"男女一致", U"不限性别", U"不因性别", U"不得歧视"}))
        return false;
    if (s.has(man, woman) && s.has(woman)) {
        if (s.has(highest_rank) && s.has(promoted, post, manager_post, boss) && s.holds(U"女") &&
            !s.holds_any({U"孕", U"哺乳", U"井下", U"夜班"}))
            return true;
        if (s.holds_any({U"晋升", U"提拔"}) &&
            s.holds_any({U"女性最高", U"女职工最高", U"不考虑女", U"女员工最高", U"男性优先"}))
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
            if (value.unit != Unit::yuan) continue;
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
    for (const auto& view : views)
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
    return s.has(harassment, private_quarrel) && s.said(not_handled) != nullptr &&
           (s.has(harassment) || s.holds_any({U"投诉", U"举报", U"骚扰"}));
}

Verdict handbook_without_harassment(const Inquiry& q) {
    if (q.paper.type != DocType::handbook || q.paper.text.text.size() < 500) return false;
    if (q.paper.text.text.substr(0, 80).find(U"手册") == std::u32string::npos) return false;
    return !q.paper.has[harassment] && (q.paper.has[dismiss] || q.paper.has[punish]) ? Verdict{true} : Verdict{false};
}

}  // namespace gongyou::checkup::rules
