#include <fmt/format.h>

#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/women_rules.hpp"

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

/// Fired for what the law allows at any time (劳动合同法 art. 39).
bool of_other_matter(const View& s) {
    if (s.holds_any({U"严重违反", U"严重违纪"})) return true;
    return s.has(gross_fault) && s.holds_any({U"严重", U"第三十九条", U"第39条"});
}

}  // namespace

Verdict marriage_or_birth_banned(const View& s, const Inquiry&) {
    if (!s.has(marriage, pregnancy, childbirth) || s.has(prenatal_check, pregnancy_test)) return false;
    if (ban_binds_employer(s) || s.has(insurance, maternity_pay) || s.holds_any({U"体检", U"检测", U"独生子女"}))
        return false;
    if (s.has(asks_about) && s.has(birth_plan) && s.has(hiring, woman)) return false;  // WOM-08
    if (s.has(night_work, overtime) && !s.holds_any({U"不得怀孕", U"不能怀孕"})) return false;
    if (s.has(romance) && !s.holds_any({U"婚", U"孕", U"生育", U"孩", U"胎"})) return false;  // DISC-08
    const bool for_a_time = s.value(Unit::year) != nullptr ||
                            (s.value(Unit::month) != nullptr && s.holds_any({U"月内", U"月之内"})) ||
                            s.holds_any({U"合同期", U"服务期", U"在职期间", U"试用期", U"任职期间"});
    const bool of_leave = s.has(maternity_leave) || s.holds_any({U"丧假", U"休假", U"婚假", U"请假"});
    for (const auto c : {marriage, pregnancy, childbirth}) {
        const auto* token = s.forbidden(c);
        if (token != nullptr && s.actor_of(*token) != Party::employer && !s.has(overtime, night_work, toxic_work) &&
            !of_leave && !s.holds_any({U"降低", U"解除", U"辞退", U"安排"}))
            return true;
        const auto* none = s.denied(c);
        const bool bound = s.has(promise, must) || for_a_time;
        if (none != nullptr && bound && !of_leave &&
            (s.has(worker, woman, hiring) || for_a_time || s.paper().type == DocType::undertaking) &&
            !s.holds_any({U"不因", U"未怀孕", U"不影响", U"不降低", U"不得", U"没有怀孕"}))
            return true;
    }
    if (s.has(put_off) && s.near(put_off, s.has(marriage) ? marriage : childbirth, 8) && (for_a_time || s.has(promise)))
        return true;
    if (s.said(queue) != nullptr && s.has(childbirth, pregnancy) && !of_leave && !s.has(insurance)) return true;
    const bool by_leave = s.holds_any({U"批准", U"同意", U"审批", U"许可"}) && !of_leave && !s.has(overtime) &&
                          (s.has(in_secret) || s.holds_any({U"怀孕须", U"怀孕应", U"生育须", U"结婚须", U"生育应",
                                                            U"结婚应", U"怀孕必须", U"方可怀孕", U"方可生育",
                                                            U"方可结婚", U"后方可", U"怀孕需", U"结婚需", U"生育需"}));
    if (by_leave && !s.has(by_law) && !s.has(consult)) return true;
    if (!of_leave && s.holds_any({U"批了才", U"同意才", U"批准才", U"准了才", U"点头才", U"批准方", U"同意方"}))
        return true;
    if (s.has(promise) && s.holds(U"单身")) return true;
    const bool punished = any_said(s, {fine, liquidated, dismiss, job_lost, leave_job, defaulting}) != nullptr ||
                          s.holds_any({U"取消转正", U"辞呈", U"辞职", U"罚"});
    const bool timed = for_a_time && s.holds_any({U"年内", U"月内", U"年之内", U"期内", U"之内", U"期间", U"未满"});
    if (!punished || of_leave || s.has(maternity_pay, injury, nursing)) return false;
    if (s.holds_any({U"三期", U"孕期", U"产期", U"降薪", U"调岗", U"不能胜任"})) return false;
    return (timed || s.has(in_secret) || s.has(defaulting)) && !s.has(must_not) && !of_other_matter(s);
}

Verdict worse_off_for_a_child(const View& s, const Inquiry& q) {
    if (s.has(must_not, promise) && s.has(pregnancy, childbirth) &&
        !s.holds_any({U"怀上", U"怀了", U"怀孕的", U"一旦"}) && marriage_or_birth_banned(s, q).fires)
        return false;  // WOM-01
    if (!s.has(three_periods) || s.holds_any({U"计划生育", U"生育保险", U"二孩", U"男方"})) return false;
    if (s.has(hidden_fact, in_secret) || s.has(pregnancy_test)) return false;
    if (s.holds_any({U"以便调", U"以便安排", U"便于安排"})) return false;
    if (any_forbidden(s, {dismiss, job_lost, ends, worse_off, reduce, transfer}) || ban_binds_employer(s)) return false;
    if (s.has(of_no_effect, keep_pay) || of_other_matter(s) || s.said(pay_kept) != nullptr) return false;
    if (s.holds_any({U"顺延", U"延续至", U"续延", U"工资不变", U"一分不减", U"分文不减", U"工资照旧", U"不降低",
                     U"不降薪", U"不减薪", U"薪不变", U"停产", U"医疗证明", U"医疗机构", U"原岗位工作"}) &&
        !s.holds_any({U"不顺延", U"不再顺延", U"不予顺延", U"不延续", U"不续延"}))
        return false;
    const auto* out = any_said(s, {dismiss, job_lost});
    if (out != nullptr && !(s.has(early) && s.has(maternity_leave))) return true;
    if (any_said(s, {ends}) != nullptr && (s.has(contract) || s.holds_any({U"即止", U"为止", U"收尾"})) &&
        !s.has(miscarriage))
        return true;
    if (leads_to(s.text(), {U"不得", U"不能", U"不可", U"不准", U"不参", U"取消", U"不予", U"无权"},
                 {U"年终", U"评优", U"晋升", U"奖金", U"评定", U"调薪", U"加薪", U"升职"}, 5) &&
        !s.holds_any({U"公司不得", U"甲方不得", U"单位不得", U"不得因"}))
        return true;
    if (s.said(moved_aside) != nullptr && !s.holds_any({U"申请", U"医院证明"})) return true;
    if (s.said(wage_reset) != nullptr && s.has(pregnancy, nursing, transfer)) return true;
    const bool of_leave_itself =
        s.has(maternity_leave) && !s.holds_any({U"假后", U"产后", U"回来", U"返岗", U"回岗", U"结束", U"休完", U"期满",
                                                U"休满", U"休过", U"以后"});
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
    if (q.law.maternity_leave_days == 0 || s.holds_any({U"陪产", U"护理假", U"男方", U"替代产假", U"替休产假",
                                                        U"顶产假", U"替代休产假", U"顶替", U"接替", U"代替休"}))
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
    if (s.holds_any({U"陪护", U"独生子女", U"育儿假", U"交接", U"停产", U"投产"})) return false;
    const bool gives_rest = s.has(childbirth) && s.has(woman) && s.holds_any({U"休息", U"假"});
    if ((!s.has(maternity_leave) && !gives_rest && !s.holds(U"顺产")) || s.has(nursing)) return false;
    if (s.has(second_child) && s.values().empty() && s.holds_any({U"相同", U"一样", U"同样", U"不变", U"照头胎"}))
        return true;
    double total = 0;
    double most = 0;
    bool later_child_short = false;
    for (const auto& value : s.values()) {
        const bool length = value.unit == Unit::day || value.unit == Unit::month || value.unit == Unit::week;
        if (!length) continue;
        const auto before = words_before(s, value.begin, 8);
        if (holds_any(before, {U"节假日", U"年休", U"婚假", U"丧假", U"护理假", U"育儿"})) continue;
        if (part_of_sum(s, value) ||
            holds_any(before, {U"提前", U"产前", U"产后", U"怀孕", U"逾期", U"难产", U"多生", U"多胞", U"剖", U"入职满",
                               U"工作满", U"连续", U"不足", U"前", U"超过", U"交接", U"第"}))
            continue;
        const double days = value.unit == Unit::month ? value.amount * 30.5 : *value.days();
        if (words_behind(s, value.end, 2).starts_with(U"内") || words_behind(s, value.end, 2).starts_with(U"前"))
            continue;
        most = std::max(most, days);
        const auto first_here = s.first(second_child);
        if (total == 0 || first_here == nullptr || first_here->begin > value.begin) total += days;
        if (first_here != nullptr && first_here->begin < value.begin && days < q.law.maternity_leave_days_later - 0.5 &&
            days >= 30 && s.span_near(*first_here, 12) == &value)
            later_child_short = true;
    }
    if (most < 5) return false;
    if (s.holds_any({U"不论第几", U"无论第几", U"不管第几", U"不分胎次", U"不论几胎", U"无论几胎"}) &&
        total < q.law.maternity_leave_days_later - 0.5)
        return {true, fmt::format("二孩、三孩应为{}天", q.law.maternity_leave_days_later)};
    if (total < q.law.maternity_leave_days - 0.5)
        return {true, fmt::format("产假{:g}天，应为{}天", total, q.law.maternity_leave_days)};
    if (later_child_short && total < q.law.maternity_leave_days_later - 0.5)
        return {true, fmt::format("二孩、三孩应为{}天", q.law.maternity_leave_days_later)};
    return false;
}

Verdict maternity_pay_denied(const View& s, const Inquiry&) {
    if (!s.has(maternity_leave, maternity_pay) ||
        s.holds_any({U"陪产", U"逾期", U"超期", U"超过产假", U"超出", U"延长的", U"届满未", U"护理假", U"超过产"}))
        return false;
    if ((!s.has(maternity_leave) && !s.holds(U"生育津贴")) || s.holds_any({U"停产", U"投产", U"复产"})) return false;
    if (any_forbidden(s, {gets_nothing, unpaid}) || any_forbidden(s, {deduct, reduce})) return false;
    const auto* nothing = stated(s, {gets_nothing, unpaid});
    if (nothing != nullptr && !s.holds_any({U"非产假", U"产假以外"})) return true;
    if (s.has(maternity_pay) && s.holds_any({U"不由甲方", U"不由公司", U"概不由", U"不予补", U"不补差", U"不再补"}))
        return true;
    if (s.has(counted_absent) && !s.has(prenatal_check) && !any_ruled_out(s, {counted_absent}) &&
        s.said(counted_absent) != nullptr && s.holds_any({U"扣", U"事假"}) &&
        !s.holds_any({U"、事假", U"事假、", U"不扣"}))
        return true;
    const bool topped = s.has(topped_up) && s.holds_any({U"补", U"足额", U"高于", U"差额", U"冲抵", U"就高"});
    if (s.has(to_employer) && s.has(maternity_pay) && !topped) return true;
    if (topped || s.has(keep_pay)) return false;
    const auto advanced = s.text().find(U"垫付");
    if (advanced != std::u32string_view::npos && s.holds_any({U"扣回", U"退还", U"返还", U"归还", U"偿还"}) &&
        s.text().substr(advanced, 12).find(U"工资") != std::u32string_view::npos)
        return true;
    if (s.holds_any({U"从工资中扣回", U"垫付的产假工资", U"须退还"}) && s.has(wage) && !s.holds(U"个人")) return true;
    for (const auto& value : s.values())
        if (value.unit == Unit::share && value.amount < 0.99 && s.has(wage, base_wage)) return true;
    if (s.has(topped_up) || s.said(pay_kept) != nullptr) return false;
    if (s.has(maternity_pay) && s.holds_any({U"一半", U"部分归", U"扣除手续"}) && !topped) return true;
    const bool only_some = s.value(Unit::yuan) != nullptr &&
                           (s.holds_any({U"只", U"仅", U"生活费", U"生活补助", U"每月给", U"每月发"})) &&
                           !s.holds_any({U"津贴标准", U"慰问", U"红包", U"奶粉", U"营养费"});
    const bool low = any_said(s, {minimum_wage, base_wage, advance}) != nullptr && s.has(wage, pay);
    return (low && !s.holds_any({U"后", U"低于"})) || only_some;
}

Verdict nursing_time_denied(const View& s, const Inquiry&) {
    if (!s.has(nursing) || s.holds_any({U"哺乳室", U"母婴室"})) return false;
    if (any_forbidden(s, {deduct, gets_nothing, unpaid, reduce, overtime, night_work})) return false;
    if (stated(s, {no_nursing}) != nullptr && s.holds_any({U"上班", U"工作时间", U"班上", U"在岗"})) return true;
    double times = 1;
    for (const auto& value : s.values())
        if (value.unit == Unit::time && value.amount >= 2 && value.amount <= 4) times = value.amount;
    if (times < 2 && s.holds_any({U"上下午各", U"各一次"})) times = 2;
    for (const auto& value : s.values()) {
        const auto hours = value.hours();
        if (!hours || (value.unit != Unit::minute && value.unit != Unit::hour)) continue;
        if (*hours * times < 0.99 && *hours > 0 && !s.holds_any({U"加起来一小时", U"合计一小时", U"共一小时"}) &&
            !holds_any(words_before(s, value.begin, 4), {U"提前", U"增加", U"另", U"超过"}) &&
            !words_before(s, value.begin, 6).ends_with(U"各"))
            return {true, fmt::format("每天{:g}分钟，法定1小时", *hours * times * 60)};
    }
    if (stated(s, {no_nursing}) != nullptr && !s.has(must_not)) return true;
    if (s.said(outside_hours) != nullptr && !s.has(overtime) &&
        s.holds_any({U"须", U"应", U"只", U"请", U"不得占用", U"利用", U"挤", U"自己", U"用中午", U"用吃饭", U"用午",
                     U"不占", U"用下", U"不另", U"不给"}))
        return true;
    const bool unpaid_time = stated(s, {gets_nothing, unpaid}) != nullptr || any_said(s, {counted_absent}) != nullptr;
    return unpaid_time && !s.has(counted) && s.said(pay_kept) == nullptr && !s.has(maternity_leave) &&
           !any_ruled_out(s, {counted_absent}) && s.holds_any({U"时间", U"早退", U"迟到", U"喂奶", U"哺乳假", U"离岗"});
}

}  // namespace gongyou::checkup::rules
