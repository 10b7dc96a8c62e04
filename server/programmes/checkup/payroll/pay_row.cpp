#include "programmes/checkup/payroll/pay_row.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/text/calendar_date.hpp"
#include "programmes/checkup/text/id_number.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup::payroll {

namespace {

struct KindWord {
    std::string_view word;
    WorkKind kind;
};
constexpr KindWord kind_words[] = {
    {"非全日制", WorkKind::part_time}, {"小时工", WorkKind::part_time}, {"兼职", WorkKind::part_time},
    {"钟点", WorkKind::part_time},     {"派遣", WorkKind::dispatched},  {"实习", WorkKind::intern},
    {"见习", WorkKind::intern},        {"返聘", WorkKind::retired},     {"退休", WorkKind::retired},
    {"劳务", WorkKind::service},       {"外包", WorkKind::service}};
/// Headings that hold the whole contract wage, to which nothing is added.
constexpr std::string_view whole_wages[] = {"合同工资", "标准工资", "岗位工资+基本工资"};

bool is_whole_wage(const Heading& one) {
    return one.column == column::base_wage && std::find(std::begin(whole_wages), std::end(whole_wages),
                                                        heading_in_one_form(one.written)) != std::end(whole_wages);
}

constexpr Column summed_up[] = {column::perf,       column::allow_other, column::ded_injury, column::ded_fine,
                                column::ded_damage, column::ded_absence, column::ded_other,  column::absent_days};
constexpr std::string_view nothing_words[] = {"-", "/", "无", "否", "—"};

}  // namespace

std::string_view PayRow::text(Column column) const {
    const auto found = inquiry_.table.cell(at_, column);
    return found.empty() && !inquiry_.table.has(column) ? settings().value(name_of(column)) : found;
}

bool PayRow::has(Column column) const { return inquiry_.table.has(column) || settings().has(name_of(column)); }

std::optional<Hundredths> PayRow::amount(Column column) const {
    const auto sum = money(column);
    return sum ? std::optional{Hundredths{sum->amount}} : std::nullopt;
}

std::optional<Cents> PayRow::money(Column column) const {
    const auto& table = inquiry_.table;
    if (!table.has(column)) {
        const auto told = hundredths_in(settings().value(name_of(column)));
        return told ? std::optional{Cents{*told}} : std::nullopt;
    }
    const bool all = std::find(std::begin(summed_up), std::end(summed_up), column) != std::end(summed_up);
    std::optional<Cents> sum;
    for (std::size_t i = 0; i < table.head.size(); ++i) {
        if (table.head[i].column != column || (sum && !all)) continue;
        if (const auto here = hundredths_in(table.rows[at_][i])) sum = sum.value_or(Cents{}) + Cents{*here};
    }
    return sum;
}

bool PayRow::is_blank(Column column) const {
    const auto here = text(column);
    return here.empty() || here.starts_with("未") ||
           std::find(std::begin(nothing_words), std::end(nothing_words), here) != std::end(nothing_words);
}

std::optional<Date> PayRow::day(Column column) const { return day_in(text(column)); }

Date PayRow::own_day() const {
    const auto first = month();
    return first ? last_day_of_month(*first) : today();
}

WorkKind PayRow::kind() const {
    for (const auto& one : kind_words)
        if (says(column::emp_type, one.word)) return one.kind;
    return WorkKind::contract;
}

bool PayRow::has_left() const {
    const auto left = day(column::leave_date);
    return left && *left <= today();
}

std::optional<Date> PayRow::month() const {
    const auto here = month_in(text(column::period));
    return here ? here : month_in(settings().value(name_of(column::period)));
}

bool PayRow::tells_whole_wage() const { return std::any_of(table().head.begin(), table().head.end(), is_whole_wage); }

std::optional<Cents> PayRow::wage() const {
    for (std::size_t i = 0; i < table().head.size(); ++i)
        if (is_whole_wage(table().head[i]))
            if (const auto here = hundredths_in(table().rows[at_][i])) return Cents{*here};
    const auto base = money(column::base_wage);
    if (!base) return base;
    return *base + money_or_none(column::post_wage) + money_or_none(column::allow_other);
}

std::string PayRow::wage_in_words() const {
    const auto all = wage();
    if (!all) return "";
    const auto base = money_or_none(column::base_wage);
    const auto post = money_or_none(column::post_wage);
    const auto allowances = money_or_none(column::allow_other);
    if (*all == base || *all != base + post + allowances) return in_words(*all);
    return fmt::format("({}+{}+{}={})", in_words(base), in_words(post), in_words(allowances), in_words(*all));
}

std::optional<Cents> PayRow::overtime_pay() const {
    if (const auto all = money(column::ot_pay)) return all;
    std::optional<Cents> sum;
    for (const auto part : {column::ot_pay_wd, column::ot_pay_rd, column::ot_pay_hol})
        if (const auto here = money(part)) sum = sum.value_or(Cents{}) + *here;
    return sum;
}

std::optional<Cents> PayRow::normal_pay() const {
    const auto gross = money(column::gross);
    if (!gross) return std::nullopt;
    return *gross - overtime_pay().value_or(Cents{}) - money_or_none(column::allow_night) -
           money_or_none(column::allow_heat);
}

std::optional<Date> PayRow::probation_end() const {
    if (const auto end = day(column::prob_end)) {
        for (const auto& one : table().head)
            if (one.column == column::prob_end && heading_in_one_form(one.written) == "转正日期")
                return end->plus_days(-1);
        return end;
    }
    const auto months = amount(column::prob_months);
    auto start = day(column::hire_date);
    if (!start) start = day(column::c_start);
    if (!months || !start || months->amount <= 0) return std::nullopt;
    return plus_months(*start, static_cast<int>(months->amount / 100)).plus_days(-1);
}

std::optional<Date> PayRow::birth() const {
    const auto number = characters(text(column::id_no));
    if (number.size() == 18)
        if (const auto day = birth_of(number)) return day;
    return day(column::birth);
}

std::optional<bool> PayRow::is_woman() const {
    if (says(column::sex, "女")) return true;
    if (says(column::sex, "男")) return false;
    const auto number = characters(text(column::id_no));
    if (number.size() == 18) return is_of_woman(number);
    return std::nullopt;
}

}  // namespace gongyou::checkup::payroll
