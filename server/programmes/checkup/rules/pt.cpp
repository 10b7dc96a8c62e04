#include <fmt/format.h>
#include "programmes/checkup/facts/hours_of.hpp"

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/ask.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// PT 非全日制 (domain/contract-rules.md B.22)

bool is_part_time(const View& s, const Inquiry& q) {
    return q.paper.type == DocType::part_time || (s.has(part_time_job) && !s.holds(U"小时工作"));  // 四十小时工作制
}

/// Spoken of the shop or of full-time staff, not of the part-timer.
bool is_of_others_hours(std::u32string_view part) {
    if (holds_any(part, {U"营业", U"开门", U"提前"})) return true;
    return part.find(U"全日制") != std::u32string_view::npos && part.find(U"非全日制") == std::u32string_view::npos &&
           part.find(U"按全日制") == std::u32string_view::npos;
}

/// 早五点至十点, 上午9点到12点，下午3点到6点: the hours between times of the clock, those of the shop left out.
double hours_by_clock(const View& s) {
    const auto values = s.values();
    double sum = 0;
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        if (values[i].unit == Unit::clock && values[i + 1].unit == Unit::clock &&
            values[i + 1].begin - values[i].end <= 4 && !is_of_others_hours(part_around(s, values[i].begin))) {
            const double hours = hours_between(values[i].amount, values[i + 1].amount);
            const auto part = s.paper().words(part_begin(s.paper().text.text, values[i].begin), values[i].begin);
            const bool of_other_days = holds_any(part, {U"周", U"星期", U"礼拜"}) && sum > 0;
            sum = of_other_days ? std::max(sum, hours) : sum + hours;
            ++i;
        }
    return sum;
}

Verdict beyond_part_time(const View& s, const Inquiry& q) {
    if (!is_part_time(s, q) || s.has(overtime)) return false;
    double a_day = hours_by_clock(s);
    double days = 0;
    for (const auto& v : s.values()) {
        const auto part = part_around(s, v.begin);
        const auto before = part.substr(0, v.begin - part_begin(s.paper().text.text, v.begin));
        if (is_of_others_hours(part)) continue;
        if (v.unit == Unit::day && holds_any(before, {U"每周", U"周"}) && v.amount <= 7) days = v.amount;
        if (v.unit != Unit::hour) continue;
        const bool of_day = holds_any(before, {U"每天", U"每日", U"日工作", U"一天", U"每班", U"天", U"日", U"班"});
        if (holds_any(before, {U"周", U"星期"}) && !of_day) {
            if (v.amount > q.law.part_time_week_most)
                return {true, fmt::format("每周{:g}小时，上限{:g}小时", v.amount, q.law.part_time_week_most)};
        } else if (of_day) {
            a_day = std::max(a_day, v.amount);
        }
    }
    if (a_day > q.law.part_time_day_most)
        return {true, fmt::format("每天{:g}小时，上限{:g}小时", a_day, q.law.part_time_day_most)};
    if (a_day * days > q.law.part_time_week_most)
        return {true, fmt::format("每周{:g}小时，上限{:g}小时", a_day * days, q.law.part_time_week_most)};
    return false;
}

Verdict probation_in_part_time(const View& s, const Inquiry& q) {
    if (!is_part_time(s, q) || s.has(of_no_effect)) return false;
    if (s.has(part_time_job) == false && s.holds(U"全日制")) return false;
    if (s.holds_any({U"试用装", U"试用品", U"试用期：无", U"试用期：/", U"试用期：_", U"试用期：×", U"全日制员工试用"}))
        return false;
    if (s.holds_any({U"未约定试用", U"不约定试用", U"不得约定", U"不搞", U"不设", U"不用先试"})) return false;
    if (const auto* trial = plainly(s, trial_days); trial != nullptr) return true;
    if (s.holds_any({U"先试", U"为试用", U"实行试用"})) return true;
    if (plainly(s, probation) == nullptr) return false;
    for (const auto& v : s.values())
        if (v.days() && v.unit != Unit::year) return true;
    return s.holds_any({U"约定试用期", U"周为考察", U"设试用期"});
}

Verdict part_timer_paid_too_rarely(const View& s, const Inquiry& q) {
    if (s.holds(U"奖") || s.has(dismiss) || s.has(insurance, injury_insurance)) return false;
    const bool paid =
        s.has(settle) || s.has(pay_day) || s.holds_any({U"结", U"付", U"发", U"领", U"拿钱", U"算钱", U"一起算"});
    if (!paid) return false;
    if (s.has(paid_often) || s.holds_any({U"不拖到", U"不等到"})) return false;
    int days_of_month = 0;
    for (const auto& v : s.values()) {
        days_of_month += v.unit == Unit::day_of_month;
        if (v.unit != Unit::day || v.amount <= q.law.part_time_pay_days_most) continue;
        const auto part = part_around(s, v.begin);
        const auto before = part.substr(0, v.begin - part_begin(s.paper().text.text, v.begin));
        const bool worked_first = holds_any(before, {U"做满", U"干满", U"上满"});
        const bool of_cycle =
            holds_any(part, {U"结", U"付", U"发", U"领"}) && !holds_any(before, {U"每月", U"次月", U"月"});
        if ((worked_first && holds_any(part, {U"领", U"结", U"发"})) || (is_part_time(s, q) && of_cycle))
            return {true, fmt::format("{:g}天结算一次，最长{:g}天", v.amount, q.law.part_time_pay_days_most)};
    }
    if (!is_part_time(s, q) || s.has(paid_often) || days_of_month >= 2) return false;
    if (s.holds(U"全日制员工") && !s.holds(U"非全日制") && !s.holds(U"随")) return false;
    return plainly(s, paid_rarely) != nullptr;
}

Verdict hour_below_minimum(const View& s, const Inquiry& q) {
    const auto least = q.law.least_hour_wage();
    const bool by_contract = q.paper.type == DocType::excerpt || !q.facts.wage_month;
    if (!least || (!is_part_time(s, q) && !by_contract)) return false;
    if (s.has(overtime, overtime_pay, allowance) && !s.has(hourly)) return false;
    if (s.has(deduct, damage) || s.has(overtime, overtime_pay)) return false;
    for (const auto& v : s.values()) {
        if (v.unit != Unit::yuan || v.amount < 2) continue;
        const auto part = part_around(s, v.begin);
        const auto before = words_before(s, v.begin, 6);
        const auto behind = words_behind(s, v.end, 4);
        if (holds_any(part, {U"不低于", U"另加", U"加付", U"最低", U"餐补", U"交通"}) ||
            holds_any(before, {U"加", U"补", U"少", U"多", U"差"}))
            continue;
        double an_hour = 0;
        if (holds_any(part, {U"每小时", U"时薪", U"小时工资", U"每个小时", U"一小时", U"小时报酬", U"钟头", U"小时计",
                             U"个小时", U"一个钟"}) ||
            behind.starts_with(U"/小时") || behind.starts_with(U"/时"))
            an_hour = v.amount;
        for (const auto& length : s.values()) {
            if (length.unit != Unit::hour || length.end > v.begin || length.amount <= 1) continue;
            const auto from = part_begin(s.paper().text.text, length.begin);
            const auto whole = s.paper().words(from, v.begin);
            if (an_hour > 0) continue;
            const bool of_a_turn = is_part_time(s, q) && v.begin - length.end <= 8 &&
                                   holds_any(whole, {U"每天", U"每次", U"每班", U"一次", U"打扫"});
            if (length.amount >= 7 && !is_part_time(s, q)) continue;  // 每天8小时170元: a day's wage
            if (v.begin - length.end <= 3 || of_a_turn) an_hour = v.amount / length.amount;
        }
        if (an_hour <= 0 || an_hour >= *least) continue;
        return {true, fmt::format("每小时{:.3g}元，最低小时工资{:g}元", an_hour, *least)};
    }
    return false;
}

/// 甲方办理工伤保险，其余自理; 工伤保险甲方单独交，一分钱不从乙方工资里出.
bool employer_insures(const View& clause) {
    for (const auto& token : clause.tokens()) {
        if (token.meaning != injury_insurance || plain_stance(clause, token) != Stance::said) continue;
        const auto part = part_around(clause, token.begin);
        if (holds_any(part, {U"交", U"缴", U"办", U"参加", U"投保", U"负责", U"上", U"买"}) &&
            !holds_any(part, {U"不", U"没", U"未", U"自", U"包括", U"含", U"本人", U"个人", U"由乙方"}))
            return true;
    }
    return false;
}

Verdict part_timer_uninsured(const View& s, const Inquiry& q) {
    if (s.has(of_no_effect) || s.holds_any({U"不得", U"甲方未缴", U"公司未缴", U"单位未缴"})) return false;
    if (employer_insures(s.clause())) return false;
    const bool all_own = s.has(injury_insurance) &&
                         s.holds_any({U"包括工伤", U"含工伤", U"工伤险也", U"工伤也", U"工伤保险也"}) &&
                         (s.holds_any({U"自行", U"自己"}) || s.has(own_expense, own_insurance));
    if (all_own) return true;
    const bool by_the_hour = s.holds(U"小时工资") && s.has(insurance);
    if (!(is_part_time(s, q) || by_the_hour) || (s.holds(U"全日制员工") && !s.has(part_time_job))) return false;
    if (s.holds_any({U"不为乙方", U"不为员工"}) && s.has(injury_insurance)) return true;
    if (s.holds_any({U"工伤保险由甲方", U"工伤保险由公司", U"工伤保险由单位", U"甲方缴纳", U"公司缴纳", U"单位缴纳",
                     U"为乙方缴纳工伤", U"为乙方参加工伤"}))
        return s.has(own_insurance) && s.holds_any({U"不为乙方", U"没有缴纳"});
    if (s.holds(U"商业保险") && !s.has(injury_insurance)) return false;
    if (plainly(s, own_insurance) != nullptr || s.has(own_insurance)) return true;
    const bool no_cover = plainly_denied(s, enrol) != nullptr || plainly_denied(s, insurance) != nullptr ||
                          plainly_denied(s, injury_insurance) != nullptr ||
                          s.holds_any({U"无任何保险", U"险都不上", U"什么险都不", U"不参保"});
    const bool on_their_own = s.has(insurance) && (s.has(own_expense) || s.holds_any({U"自己", U"自行"})) &&
                              s.holds_any({U"自己买", U"自己缴", U"自己交", U"自己解决", U"自行缴纳", U"自行参加",
                                           U"所有保险", U"全部保险", U"各项保险", U"各项社会保险", U"自行解决"});
    return no_cover || on_their_own;
}

constexpr Rule pt_table[] = {
    {"PT-01", Severity::high, "超过4小时或24小时", "Hours beyond the part-time limit", Scope::any,
     "劳动合同法 第六十八条", "2008-01-01", about(part_time_job, daily, weekly, work_time), 2, beyond_part_time,
     nullptr, "非全日制平均每天不超过四小时、每周不超过二十四小时，超过的按全日制对待，要签合同、缴全部社保、付补偿。",
     "减少工时，或者改签全日制劳动合同。"},
    {"PT-02", Severity::unlawful, "非全日制约定试用期", "Probation in part-time work", Scope::any,
     "劳动合同法 第七十条；劳动合同法 第八十三条", "2008-01-01", about(part_time_job, probation, trial_days), 2,
     probation_in_part_time, nullptr, "非全日制用工不得约定试用期，已经履行的要付赔偿。", "删去试用期。"},
    {"PT-03", Severity::unlawful, "结算周期超过十五日", "Settlement above 15 days", Scope::any,
     "劳动合同法 第七十二条第二款", "2008-01-01", about(part_time_job, settle, pay_day, paid_rarely), 1,
     part_timer_paid_too_rarely, nullptr, "非全日制的报酬最长十五天结一次，不能按月结。", "改为每周或者每半月结算。"},
    {"PT-04", Severity::unlawful, "小时工资低于最低标准", "Hourly wage below minimum", Scope::any,
     "劳动合同法 第七十二条第一款；最低工资规定 第五条", "2008-01-01",
     about(part_time_job, wage, pay, hourly, per_offence), 1, hour_below_minimum, nullptr,
     "非全日制的小时工资不得低于当地最低小时工资，差额要补。", "把小时工资提高到当地最低标准以上。"},
    {"PT-05", Severity::unlawful, "不缴工伤保险", "No work-injury insurance", Scope::any,
     "工伤保险条例 第二条；社会保险法 第五十八条；关于非全日制用工若干问题的意见 第十二条", "2004-01-01",
     about(part_time_job, injury_insurance, insurance, pension, own_insurance), 2, part_timer_uninsured, nullptr,
     "小时工也要由单位缴工伤保险，没缴的，出了工伤全部待遇由单位付。", "写明工伤保险由甲方缴纳。"},
};

}  // namespace

std::span<const Rule> pt_rules() { return pt_table; }

}  // namespace gongyou::checkup::rules
