#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/payroll/checks.hpp"
#include "programmes/checkup/text/calendar_date.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr int days_of_a_year = 365;
constexpr int second_class = 10;  ///< years of work from which annual leave grows
constexpr int third_class = 20;

/// Days of annual leave by law after so many years of work, all employers together.
std::optional<std::int64_t> statutory_leave(const PayRow& row, int years) {
    if (years < 1) return 0;
    return row.number(years >= third_class    ? "leave.annual_third"
                      : years >= second_class ? "leave.annual_second"
                                              : "leave.annual_first");
}

Answer leave_too_short(const PayRow& row) {
    const auto total = row.amount(column::al_total);
    const auto began = row.day(column::first_work_date);
    if (!total || !began || !row.is_employee()) return not_asked();
    const auto day = row.own_day();
    const int years = full_years(*began, *Date::of(day.year(), 1, 1));
    const auto whole_year = statutory_leave(row, years);
    if (!whole_year) return not_asked();
    auto due = *whole_year;
    std::string words = fmt::format("{}参加工作，到{}年初满{}年，年休假{}天", began->text(), day.year(), years, due);
    const auto hired = row.day(column::hire_date);
    if (hired && hired->year() == day.year()) {
        const auto left = Date::of(day.year(), 12, 31)->days_since_1970() - hired->days_since_1970() + 1;
        due = left * *whole_year / days_of_a_year;
        words += fmt::format("；当年{}入职，剩余{}天 ÷ {} × {} = {}天", hired->text(), left, days_of_a_year,
                             *whole_year, due);
    }
    if (*total >= whole(due)) return sound();
    return wrong(fmt::format("{}天", due), in_words(*total) + "天",
                 words + fmt::format("，表中{}天", in_words(*total)));
}

Answer unused_leave_unpaid(const PayRow& row) {
    const auto total = row.amount(column::al_total);
    const auto extra = row.number("leave.unused_extra");
    const auto year_days = row.number("wages.paid_days_year");
    const auto wage = row.money(column::avg12) ? row.money(column::avg12) : row.wage();
    if (!total || !extra || !year_days || !wage || !row.is_employee()) return not_asked();
    const auto day = row.own_day();
    const auto left = row.day(column::leave_date);
    const bool is_year_end = day.month() == 12;
    if (!is_year_end && !left) return not_asked();
    auto due_days = *total;
    std::string words = fmt::format("应休{}天", in_words(*total));
    if (left) {
        const auto first = *Date::of(left->year(), 1, 1);
        const auto hired = row.day(column::hire_date);
        const auto from = hired && *hired > first ? *hired : first;
        const auto passed = left->days_since_1970() - from.days_since_1970() + 1;
        due_days = whole(passed * total->amount / 100 / days_of_a_year);
        words += fmt::format("，当年已过{}天 ÷ {} 折算{}天", passed, days_of_a_year, in_words(due_days));
    }
    const auto days = due_days - row.amount_or_none(column::al_used) - row.amount_or_none(column::al_refused);
    if (days.amount <= 0) return sound();
    const auto due = wage->share(12 * days.amount * *extra, *year_days * 100 * 100);
    const auto paid = row.money(column::al_pay);
    if (paid && *paid + tolerance >= due) return sound();
    return wrong(
        in_words(due), paid ? in_words(*paid) : "未记载",
        fmt::format("{} − 已休{} − 书面放弃{} = {}天；{} ÷ {} × {}天 × {}% = {}，已付{}", words,
                    in_words(row.amount_or_none(column::al_used)), in_words(row.amount_or_none(column::al_refused)),
                    in_words(days), in_words(*wage), in_words(Hundredths{*year_days * 100 / 12}), in_words(days),
                    *extra, in_words(due), paid ? in_words(*paid) : "没有记载"));
}

/// Why a woman may not work overtime or nights in this month; empty where nothing forbids it.
std::string protected_because(const PayRow& row) {
    const auto words = row.text(column::status_f);
    const auto weeks_least = row.number("pregnancy.no_overtime_from");
    const auto nursing = row.number("nursing.until");
    if (words.find("哺乳") != std::string_view::npos) return std::string{words};
    if (words.find("月") != std::string_view::npos && words.find("孕") != std::string_view::npos) {
        const auto digit = words.find_first_of("789");
        return digit == std::string_view::npos ? "" : std::string{words};
    }
    for (const auto& one : row.table().head) {
        if (one.column != column::status_f) continue;
        const auto heading = heading_in_one_form(one.written);
        const auto told = day_in(words);
        if (heading == "生育日期" && told && nursing && *told <= row.own_day() &&
            row.own_day() < plus_months(*told, static_cast<int>(*nursing * 12)))
            return "生育日期" + told->text();
        const auto months_left = 2;  // from the seventh month on, with forty weeks in all
        if (heading == "预产期" && told && *told > row.own_day() && *told <= plus_months(row.own_day(), months_left))
            return "预产期" + told->text();
    }
    auto digits = std::string{words};
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    const auto weeks = digits.size() <= 2 ? hundredths_in(digits) : std::nullopt;
    if (weeks && weeks_least && *weeks >= *weeks_least * 100) return "孕" + digits + "周";
    return "";
}

Answer woman_not_protected(const PayRow& row) {
    if (row.text(column::status_f).empty() || row.is_woman() == false) return not_asked();
    const auto because = protected_because(row);
    if (!because.empty()) {
        const auto hours =
            row.amount_or_none(column::h_wd) + row.amount_or_none(column::h_rd) + row.amount_or_none(column::h_hol);
        const auto nights = row.amount_or_none(column::night_cnt);
        if ((hours + nights).amount > 0)
            return wrong("不加班、不上夜班", fmt::format("加班{}小时，夜班{}次", in_words(hours), in_words(nights)),
                         fmt::format("{}：怀孕七个月以上和哺乳期不得延长工时、安排夜班，当月加班{}小时、夜班{}次",
                                     because, in_words(hours), in_words(nights)));
    }
    const bool is_maternity = row.says(column::leave_type, "产假");
    const auto least = row.number("leave.maternity_first_child");
    const auto days = row.amount(column::leave_days);
    if (is_maternity && least && days && *days < whole(*least) && row.says(column::remark, "产假结束"))
        return wrong(fmt::format("{}天", *least), in_words(*days) + "天",
                     fmt::format("产假{}天，少于{}天", in_words(*days), *least));
    const auto left = row.day(column::leave_date);
    if (left && (row.says(column::leave_reason, "到期") || row.says(column::leave_reason, "裁员") ||
                 row.says(column::leave_reason, "不胜任")))
        return wrong("顺延到期满", std::string{row.text(column::leave_reason)},
                     fmt::format("{}期间，{}以“{}”结束合同", row.text(column::status_f), left->text(),
                                 row.text(column::leave_reason)));
    return sound();
}

constexpr Check leave_table[] = {
    {"T-20", "unlawful", "未休年休假应付报酬", "职工带薪年休假条例 第五条；企业职工带薪年休假实施办法 第十条、第十二条",
     "al_total al_used avg12|base_wage", unused_leave_unpaid},
    {"T-21", "unlawful", "年休假天数少于法定", "职工带薪年休假条例 第三条", "al_total first_work_date",
     leave_too_short},
    {"T-27", "unlawful", "女职工特殊保护", "女职工劳动保护特别规定 第五条、第六条、第九条", "status_f",
     woman_not_protected},
};

}  // namespace

std::span<const Check> leave_checks() { return leave_table; }

}  // namespace gongyou::checkup::payroll
