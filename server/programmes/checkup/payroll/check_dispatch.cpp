#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "programmes/checkup/payroll/checks.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup::payroll {

namespace {

/// The months the rows name; one without a day where none does.
std::set<std::optional<Date>> months_of(std::span<const PayRow> rows) {
    std::set<std::optional<Date>> out;
    for (const auto& row : rows)
        if (const auto month = row.month()) out.insert(month);
    if (out.empty()) out.insert(std::nullopt);
    return out;
}

/// Whether somebody works for the firm at the end of a month: a row without a month counts in each.
bool works_at_end_of(const PayRow& row, std::optional<Date> month, Date end) {
    if (row.month() && row.month() != month) return false;
    const auto hired = row.day(column::hire_date);
    const auto left = row.day(column::leave_date);
    return !(hired && *hired > end) && !(left && *left < end);
}

std::vector<TableAnswer> too_many_dispatched(std::span<const PayRow> rows) {
    std::vector<TableAnswer> out;
    for (const auto& month : months_of(rows)) {
        const auto end = month ? last_day_of_month(*month) : rows.front().today();
        std::int64_t dispatched = 0;
        std::int64_t contracted = 0;
        for (const auto& row : rows) {
            if (!works_at_end_of(row, month, end)) continue;
            if (row.kind() == WorkKind::dispatched) ++dispatched;
            if (row.kind() == WorkKind::contract) ++contracted;
        }
        const auto all = dispatched + contracted;
        const auto most = rows.front().law().number("dispatch.share_most", end);
        if (all == 0 || !most) continue;
        if (dispatched * 100 <= *most * all) {
            out.push_back({"*", sound()});
            continue;
        }
        const auto share = in_words(Hundredths{dispatched * 100 * 100 / all}) + "%";
        out.push_back({"*", wrong(fmt::format("不超过{}%", *most), share,
                                  fmt::format("{}：派遣{}人 ÷（派遣{} + 合同制{}）= {}，超过{}%", end.text(),
                                              dispatched, dispatched, contracted, share, *most))});
    }
    return out;
}

Answer dispatch_term(const PayRow& row) {
    if (row.kind() != WorkKind::dispatched) return not_asked();
    const auto start = row.day(column::c_start);
    const auto end = row.day(column::c_end);
    const auto least = row.number("dispatch.term_least");
    const auto most = row.number("dispatch.temporary_most");
    if (!start || !end || !least || !most) return not_asked();
    const auto months = full_months(*start, end->plus_days(1));
    const auto words = fmt::format("{}至{}共{}个月", start->text(), end->text(), months);
    const bool is_temporary = row.says(column::post, "临时") || row.says(column::remark, "临时性");
    if (is_temporary && end->plus_days(1) > plus_months(*start, static_cast<int>(*most)))
        return wrong(fmt::format("不超过{}个月", *most), fmt::format("{}个月", months),
                     words + fmt::format("，临时性岗位不超过{}个月", *most));
    if (months < *least)
        return wrong(fmt::format("不少于{}个月", *least), fmt::format("{}个月", months),
                     words + fmt::format("，派遣合同不少于{}个月", *least));
    return sound();
}

Answer part_time(const PayRow& row) {
    if (row.kind() != WorkKind::part_time) return not_asked();
    const auto hours_a_day = row.amount(column::hours_day);
    const auto hours_a_week = row.amount(column::hours_week);
    const auto most_day = row.number("parttime.hours_day");
    const auto most_week = row.number("parttime.hours_week");
    const auto within = row.number("parttime.pay_within");
    const auto least = row.law().least_hour_wage(row.own_day());
    const auto hours = row.amount(column::hours_total);
    const auto gross = row.money(column::gross);
    if (!most_day || !most_week || !within) return not_asked();
    if (hours && hours->amount > 0 && gross && least) {
        const auto due = least->share(hours->amount, 100);
        if (*gross + tolerance < due)
            return wrong(in_words(*least) + "每小时", in_words(gross->share(100, hours->amount)) + "每小时",
                         fmt::format("{} ÷ {}小时 = {}，低于最低小时工资{}", in_words(*gross), in_words(*hours),
                                     in_words(gross->share(100, hours->amount)), in_words(*least)),
                         "unlawful");
    }
    if (row.has(column::si_kinds) && !row.says(column::si_kinds, "工伤"))
        return wrong("缴工伤保险", std::string{row.text(column::si_kinds)}, "非全日制也要缴工伤保险", "unlawful");
    const auto month = row.month();
    const auto paid = row.day(column::pay_date);
    if (month && paid && *paid > last_day_of_month(*month).plus_days(static_cast<int>(*within)))
        return wrong(fmt::format("每{}日内结算", *within), paid->text(),
                     fmt::format("{}的报酬{}才发，超过{}日", month->text().substr(0, 7), paid->text(), *within),
                     "unlawful");
    if (hours_a_day && *hours_a_day > whole(*most_day))
        return wrong(fmt::format("每日不超过{}小时", *most_day), in_words(*hours_a_day) + "小时",
                     fmt::format("平均每日{}小时，超过{}小时，应当按全日制用工", in_words(*hours_a_day), *most_day),
                     "high");
    if (hours_a_week && *hours_a_week > whole(*most_week))
        return wrong(fmt::format("每周不超过{}小时", *most_week), in_words(*hours_a_week) + "小时",
                     fmt::format("每周{}小时，超过{}小时，应当按全日制用工", in_words(*hours_a_week), *most_week),
                     "high");
    return sound();
}

constexpr Check dispatch_table[] = {
    {"T-22", "unlawful", "派遣比例超10%", "劳务派遣暂行规定 第四条", "emp_type", nullptr, too_many_dispatched},
    {"T-23", "unlawful", "派遣期限与岗位", "劳动合同法 第五十八条、第六十六条", "emp_type c_start c_end",
     dispatch_term},
    {"T-35", "high", "非全日制越界", "劳动合同法 第六十八条、第七十二条",
     "emp_type hours_day|hours_week|hours_total|si_kinds|pay_date", part_time},
};

}  // namespace

std::span<const Check> dispatch_checks() { return dispatch_table; }

}  // namespace gongyou::checkup::payroll
