#include <fmt/format.h>
#include "programmes/checkup/facts/hours_of.hpp"

#include "programmes/checkup/reading/plainly.hpp"
#include "programmes/checkup/rules/groups.hpp"

namespace gongyou::checkup::rules {

using namespace word;

namespace {

// PT 非全日制 (domain/contract-rules.md B.22)

constexpr double part_time_hours_a_day = 4;  // 劳动合同法 art. 68
constexpr double part_time_hours_a_week = 24;
constexpr double part_time_pay_days = 15;  // 劳动合同法 art. 72

bool is_part_time(const View& s, const Inquiry& q) {
    return q.paper.type == DocType::part_time || s.has(part_time_job);
}

/// 早五点至十点: the hours between two times of the clock.
double hours_by_clock(const View& s) {
    const auto values = s.values();
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        if (values[i].unit == Unit::clock && values[i + 1].unit == Unit::clock &&
            values[i + 1].begin - values[i].end <= 4)
            return hours_between(values[i].amount, values[i + 1].amount);
    return 0;
}

Verdict beyond_part_time(const View& s, const Inquiry& q) {
    if (!is_part_time(s, q) || s.has(overtime)) return false;
    double a_day = hours_by_clock(s);
    double days = 0;
    for (const auto& v : s.values()) {
        const auto part = part_around(s, v.begin);
        const auto before = part.substr(0, v.begin - part_begin(s.paper().text.text, v.begin));
        if (v.unit == Unit::day && holds_any(before, {U"每周", U"周"}) && v.amount <= 7) days = v.amount;
        if (v.unit != Unit::hour) continue;
        const bool of_day = holds_any(before, {U"每天", U"每日", U"日工作", U"一天", U"每班", U"天", U"日"});
        if (holds_any(before, {U"周", U"星期"}) && !of_day) {
            if (v.amount > part_time_hours_a_week) return {true, fmt::format("每周{:g}小时，上限24小时", v.amount)};
        } else if (of_day) {
            a_day = std::max(a_day, v.amount);
        }
    }
    if (a_day > part_time_hours_a_day) return {true, fmt::format("每天{:g}小时，上限4小时", a_day)};
    if (a_day * days > part_time_hours_a_week) return {true, fmt::format("每周{:g}小时，上限24小时", a_day * days)};
    return false;
}

Verdict probation_in_part_time(const View& s, const Inquiry& q) {
    if (!is_part_time(s, q) || s.has(of_no_effect)) return false;
    if (s.holds(U"先试") || s.holds(U"为试用")) return true;
    const auto* trial = plainly(s, probation);
    if (trial == nullptr) return false;
    for (const auto& v : s.values())
        if (v.days() && v.unit != Unit::year) return true;
    return s.holds(U"约定试用期") || s.holds(U"周为考察") || s.holds(U"设试用期");
}

Verdict part_timer_paid_too_rarely(const View& s, const Inquiry& q) {
    if (s.holds(U"奖") || s.has(dismiss) || s.has(insurance)) return false;
    const bool paid = s.has(settle) || s.has(pay_day);
    if (!paid) return false;
    for (const auto& v : s.values()) {
        if (v.unit != Unit::day || v.amount <= part_time_pay_days) continue;
        const auto part = part_around(s, v.begin);
        const auto before = part.substr(0, v.begin - part_begin(s.paper().text.text, v.begin));
        const bool worked_first = holds_any(before, {U"做满", U"干满", U"上满"});
        const bool of_cycle =
            holds_any(part, {U"结", U"付", U"发", U"领"}) && !holds_any(before, {U"每月", U"次月", U"月"});
        if ((worked_first && holds_any(part, {U"领", U"结", U"发"})) || (is_part_time(s, q) && of_cycle))
            return {true, fmt::format("{:g}天结算一次，最长15天", v.amount)};
    }
    if (!is_part_time(s, q) || s.holds(U"不超过十五") || s.holds(U"每周") || s.holds(U"半月") || s.holds(U"两次"))
        return false;
    return s.holds(U"每月") || s.holds(U"按月") || s.holds(U"次月") || s.holds(U"月结") || s.holds(U"上月") ||
           s.holds(U"一个月结") || s.holds(U"一个月一结") || s.holds(U"每个月") || s.holds(U"月底");
}

Verdict hour_below_minimum(const View& s, const Inquiry& q) {
    const auto least = q.law.least_hour_wage();
    const bool by_contract = q.paper.type == DocType::excerpt || !q.facts.wage_month;
    if (!least || (!is_part_time(s, q) && !by_contract)) return false;
    if (s.has(overtime, overtime_pay, allowance) || s.has(deduct, damage)) return false;
    for (const auto& v : s.values()) {
        if (v.unit != Unit::yuan || v.amount < 2) continue;
        const auto part = part_around(s, v.begin);
        const auto behind = s.paper().words(v.end, std::min(v.end + 4, s.end()));
        double an_hour = 0;
        if (holds_any(part, {U"每小时", U"时薪", U"小时工资", U"每个小时", U"一小时", U"小时报酬"}) ||
            behind.starts_with(U"/小时") || behind.starts_with(U"/时"))
            an_hour = v.amount;
        for (const auto& length : s.values())
            if (length.unit == Unit::hour && length.end <= v.begin && v.begin - length.end <= 3 && length.amount > 1)
                an_hour = v.amount / length.amount;
        if (an_hour <= 0 || an_hour >= *least || holds_any(part, {U"不低于", U"加", U"补", U"最低"})) continue;
        return {true, fmt::format("每小时{:.3g}元，最低小时工资{:g}元", an_hour, *least)};
    }
    return false;
}

Verdict part_timer_uninsured(const View& s, const Inquiry& q) {
    const bool of_injury = s.has(injury_insurance);
    if (s.has(of_no_effect)) return false;
    const bool all_own = of_injury && (s.holds(U"包括工伤") || s.holds(U"含工伤")) &&
                         (s.holds(U"自行") || s.holds(U"自己") || s.has(own_expense));
    if (all_own) return true;
    if (!is_part_time(s, q)) return false;
    if (plainly(s, injury_insurance) != nullptr &&
        (s.holds(U"甲方缴纳") || s.holds(U"公司缴纳") || s.holds(U"单位缴纳")))
        return false;
    const bool no_cover = plainly_denied(s, enrol) != nullptr || plainly_denied(s, insurance) != nullptr ||
                          plainly_denied(s, injury_insurance) != nullptr || s.holds(U"无任何保险") ||
                          s.holds(U"险都不上") || s.holds(U"什么险都不") || s.holds(U"不参保");
    const bool on_their_own =
        s.has(insurance) &&
        (s.holds(U"自己买") || s.holds(U"自己缴") || s.holds(U"自己交") || s.holds(U"自行缴纳全部") ||
         s.holds(U"所有保险") || s.holds(U"全部保险") || s.holds(U"各项保险")) &&
        (s.holds(U"自己") || s.holds(U"自行") || s.has(own_expense));
    return no_cover || on_their_own;
}

constexpr Rule pt_table[] = {
    {"PT-01", Severity::high, "超过4小时或24小时", "Hours beyond the part-time limit", Scope::any,
     "劳动合同法 第六十八条", "2008-01-01", about(part_time_job, daily, weekly, work_time), 2, beyond_part_time,
     nullptr, "非全日制平均每天不超过四小时、每周不超过二十四小时，超过的按全日制对待，要签合同、缴全部社保、付补偿。",
     "减少工时，或者改签全日制劳动合同。"},
    {"PT-02", Severity::unlawful, "非全日制约定试用期", "Probation in part-time work", Scope::any,
     "劳动合同法 第七十条；劳动合同法 第八十三条", "2008-01-01", about(part_time_job, probation), 2,
     probation_in_part_time, nullptr, "非全日制用工不得约定试用期，已经履行的要付赔偿。", "删去试用期。"},
    {"PT-03", Severity::unlawful, "结算周期超过十五日", "Settlement above 15 days", Scope::any,
     "劳动合同法 第七十二条第二款", "2008-01-01", about(part_time_job, settle, pay_day), 1, part_timer_paid_too_rarely,
     nullptr, "非全日制的报酬最长十五天结一次，不能按月结。", "改为每周或者每半月结算。"},
    {"PT-04", Severity::unlawful, "小时工资低于最低标准", "Hourly wage below minimum", Scope::any,
     "劳动合同法 第七十二条第一款；最低工资规定 第五条", "2008-01-01",
     about(part_time_job, wage, pay, hourly, per_offence), 1, hour_below_minimum, nullptr,
     "非全日制的小时工资不得低于当地最低小时工资，差额要补。", "把小时工资提高到当地最低标准以上。"},
    {"PT-05", Severity::unlawful, "不缴工伤保险", "No work-injury insurance", Scope::any,
     "工伤保险条例 第二条；社会保险法 第五十八条；关于非全日制用工若干问题的意见 第十二条", "2004-01-01",
     about(part_time_job, injury_insurance, insurance, pension), 2, part_timer_uninsured, nullptr,
     "小时工也要由单位缴工伤保险，没缴的，出了工伤全部待遇由单位付。", "写明工伤保险由甲方缴纳。"},
};

}  // namespace

std::span<const Rule> pt_rules() { return pt_table; }

}  // namespace gongyou::checkup::rules
