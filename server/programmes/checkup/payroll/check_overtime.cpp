#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/payroll/checks.hpp"

namespace gongyou::checkup::payroll {

namespace {

enum class HoursSystem { standard, cycle, flexible };

HoursSystem hours_system_of(const PayRow& row) {
    for (const auto words : {row.text(column::hours_system), row.settings().value("hours")}) {
        if (words.find("综合") != std::string_view::npos) return HoursSystem::cycle;
        if (words.find("不定时") != std::string_view::npos) return HoursSystem::flexible;
    }
    return HoursSystem::standard;
}

Hundredths rest_day_hours(const PayRow& row) {
    return std::max(row.amount_or_none(column::h_rd) - row.amount_or_none(column::h_rd_comp), Hundredths{});
}

/// What hours at their rates come to, and the sum in words.
struct Due {
    Cents pay;
    std::string words;
};

struct Rates {
    std::int64_t working_day;
    std::int64_t rest_day;
    std::int64_t holiday;
};

std::optional<Rates> rates_of(const PayRow& row) {
    const auto working_day = row.number("overtime.rate_working_day");
    const auto rest_day = row.number("overtime.rate_rest_day");
    const auto holiday = row.number("overtime.rate_holiday");
    if (!working_day || !rest_day || !holiday) return std::nullopt;
    return Rates{*working_day, *rest_day, *holiday};
}

std::optional<Due> due_for(const PayRow& row, std::int64_t percent_hours, const std::string& parts) {
    const auto wage = row.wage();
    const auto year_days = row.number("wages.paid_days_year");
    const auto day_hours = row.number("hours.day");
    if (!wage || !year_days || !day_hours) return std::nullopt;
    const auto pay = wage->share(12 * percent_hours, *year_days * *day_hours * 100 * 100);
    return Due{pay, fmt::format("小时工资 {} ÷ {} ÷ {} = {}；应付 小时工资 ×（{}）= {}", row.wage_in_words(),
                                in_words(Hundredths{*year_days * 100 / 12}), *day_hours,
                                in_words(wage->share(12, *year_days * *day_hours)), parts, in_words(pay))};
}

Answer overtime_underpaid(const PayRow& row) {
    const auto rates = rates_of(row);
    if (!rates || !row.is_employee()) return not_asked();
    const auto system = hours_system_of(row);
    auto working = row.amount_or_none(column::h_wd);
    auto rest = rest_day_hours(row);
    const auto holiday = row.amount_or_none(column::h_hol);
    if (system == HoursSystem::flexible) working = rest = Hundredths{};
    if (system == HoursSystem::cycle) {
        working = working + rest;
        rest = Hundredths{};
    }
    if ((working + rest + holiday).amount <= 0) return not_asked();
    const auto due = due_for(
        row, rates->working_day * working.amount + rates->rest_day * rest.amount + rates->holiday * holiday.amount,
        fmt::format("{}% × {}小时 + {}% × {}小时 + {}% × {}小时", rates->working_day, in_words(working),
                    rates->rest_day, in_words(rest), rates->holiday, in_words(holiday)));
    if (!due) return not_asked();
    const auto paid = row.overtime_pay();
    if (paid && *paid + tolerance >= due->pay) return sound();
    return wrong(in_words(due->pay), paid ? in_words(*paid) : "未记载",
                 fmt::format("{}；已付{}，少付{}元", due->words, paid ? in_words(*paid) : "没有记载",
                             in_words(due->pay - paid.value_or(Cents{}))));
}

Answer more_than_month_cap(const PayRow& row) {
    const auto most = row.number("overtime.most_month");
    if (!most || hours_system_of(row) == HoursSystem::flexible) return not_asked();
    if (!row.amount(column::h_wd) && !row.amount(column::h_rd)) return not_asked();
    const auto working = row.amount_or_none(column::h_wd);
    const auto rest = rest_day_hours(row);
    const bool with_holidays = row.settings().value("holiday_hours_count") == "yes";
    const auto holiday = with_holidays ? row.amount_or_none(column::h_hol) : Hundredths{};
    const auto all = working + rest + holiday;
    if (all <= whole(*most)) return sound();
    return wrong(
        fmt::format("不超过{}小时", *most), in_words(all) + "小时",
        fmt::format("平时{} + 休息日（减去补休）{}{} = {}小时，超过每月{}小时", in_words(working), in_words(rest),
                    with_holidays ? " + 法定节假日" + in_words(holiday) : "", in_words(all), *most));
}

Answer more_than_day_cap(const PayRow& row) {
    const auto longest = row.amount(column::max_day_h);
    const auto normal = row.number("hours.day");
    const auto most = row.number("overtime.most_day");
    if (!longest || !normal || !most || hours_system_of(row) == HoursSystem::flexible) return not_asked();
    if (*longest <= whole(*normal + *most)) return sound();
    return wrong(fmt::format("不超过{}小时", *normal + *most), in_words(*longest) + "小时",
                 fmt::format("当日{}小时 − 标准{}小时 = 加班{}小时，超过每日{}小时", in_words(*longest), *normal,
                             in_words(*longest - whole(*normal)), *most));
}

Answer no_rest_day(const PayRow& row) {
    const auto run = row.amount(column::max_run);
    const auto most = row.number("hours.days_in_a_row");
    if (!run || !most || hours_system_of(row) != HoursSystem::standard) return not_asked();
    if (*run <= whole(*most)) return sound();
    return wrong(fmt::format("不超过{}天", *most), in_words(*run) + "天",
                 fmt::format("连续出勤{}天，中间没有休息日", in_words(*run)));
}

Answer holiday_work_not_tripled(const PayRow& row) {
    const auto hours = row.amount(column::h_hol);
    const auto rates = rates_of(row);
    if (!hours || hours->amount <= 0 || !rates || !row.is_employee()) return not_asked();
    const auto due = due_for(row, rates->holiday * hours->amount,
                             fmt::format("{}% × 法定节假日{}小时", rates->holiday, in_words(*hours)));
    if (!due) return not_asked();
    const auto paid = row.money(column::ot_pay_hol);
    if (paid && *paid + tolerance >= due->pay) return sound();
    return wrong(
        in_words(due->pay), paid ? in_words(*paid) : "未记载",
        fmt::format("{}；节日加班费{}，少付{}元。法定节假日加班不能以补休代替（差额与 T-01 相同的部分只算一次）",
                    due->words, paid ? in_words(*paid) : "没有记载", in_words(due->pay - paid.value_or(Cents{}))));
}

Answer cycle_hours_beyond(const PayRow& row) {
    const auto hours = row.amount(column::hours_total);
    const auto year = row.number("hours.cycle_year");
    const auto rates = rates_of(row);
    if (!hours || !year || !rates || hours_system_of(row) != HoursSystem::cycle) return not_asked();
    const auto cycle = row.settings().value("cycle");
    const int parts = cycle == "年" ? 1 : cycle == "季" ? 4 : 12;
    const Hundredths standard{*year * 100 / parts};
    const auto beyond = *hours - row.amount_or_none(column::h_hol) - standard;
    if (beyond.amount <= 0) return sound();
    const auto due = due_for(row, rates->working_day * beyond.amount,
                             fmt::format("{}% × {}小时", rates->working_day, in_words(beyond)));
    if (!due) return not_asked();
    const auto paid = row.overtime_pay().value_or(Cents{}) - row.money_or_none(column::ot_pay_hol);
    if (paid + tolerance >= due->pay) return sound();
    return wrong(in_words(due->pay), in_words(paid),
                 fmt::format("周期内{}小时 − 标准{}小时 = 超出{}小时；{}；已付{}", in_words(*hours), in_words(standard),
                             in_words(beyond), due->words, in_words(paid)));
}

constexpr Check overtime_table[] = {
    {"T-01", "unlawful", "加班费少发", "劳动法 第四十四条",
     "base_wage h_wd|h_rd|h_hol ot_pay|ot_pay_wd|ot_pay_rd|ot_pay_hol", overtime_underpaid},
    {"T-02", "unlawful", "月加班超过36小时", "劳动法 第四十一条", "h_wd|h_rd", more_than_month_cap},
    {"T-03", "unlawful", "单日加班超过3小时", "劳动法 第四十一条", "max_day_h", more_than_day_cap},
    {"T-04", "unlawful", "连续出勤没有周休", "劳动法 第三十八条", "max_run", no_rest_day},
    {"T-28", "unlawful", "法定节假日加班不足300%", "劳动法 第四十四条", "base_wage h_hol ot_pay_hol",
     holiday_work_not_tripled},
    {"T-42", "unlawful", "综合工时超周期未付加班工资", "劳动法 第三十九条、第四十四条",
     "hours_total base_wage hours|hours_system", cycle_hours_beyond},
};

}  // namespace

std::span<const Check> overtime_checks() { return overtime_table; }

}  // namespace gongyou::checkup::payroll
