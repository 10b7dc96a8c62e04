#include "programmes/checkup/payroll/figures.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "programmes/checkup/payroll/columns.hpp"
#include "programmes/checkup/text/calendar_date.hpp"
#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup::payroll {

namespace {

constexpr std::string_view taken_off[] = {"￥", "¥", "元", "，", "小时", "h", "天", "个月", "月", "次", "周", "岁"};
constexpr std::size_t most_digits = 12;

std::string without_units(std::string_view cell) {
    std::string out{cell};
    for (const auto unit : taken_off)
        for (auto at = out.find(unit); at != std::string::npos; at = out.find(unit)) out.erase(at, unit.size());
    std::erase_if(out, [](char c) { return c == ',' || c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return out;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t number_of(std::string_view digits) {
    std::int64_t out = 0;
    for (const char c : digits) out = out * 10 + (c - '0');
    return out;
}

/// A day as spreadsheets count it, from the end of 1899; those of 1954 to 2078 only.
std::optional<Date> spreadsheet_day(std::string_view cell) {
    const auto digits = cell.substr(0, cell.find('.'));
    if (digits.size() != 5 || !all_digits(digits)) return std::nullopt;
    const auto number = number_of(digits);
    if (number < 20000 || number > 65000) return std::nullopt;
    return date("1899-12-30").plus_days(static_cast<int>(number));
}

}  // namespace

std::optional<std::int64_t> hundredths_in(std::string_view cell) {
    auto text = without_units(cell);
    bool below = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        below = true;
        text = text.substr(1, text.size() - 2);
    }
    if (text.size() > 1 && (text.front() == '-' || text.front() == '+')) {
        below = below != (text.front() == '-');
        text.erase(0, 1);
    }
    const auto point = std::min(text.find('.'), text.size());
    const std::string before = text.substr(0, point);
    std::string after = point < text.size() ? text.substr(point + 1) : "";
    if (before.empty() && after.empty()) return std::nullopt;
    if ((!before.empty() && !all_digits(before)) || (!after.empty() && !all_digits(after))) return std::nullopt;
    if (before.size() > most_digits) return std::nullopt;
    after.resize(std::max<std::size_t>(after.size(), 3), '0');
    const auto amount = number_of(before) * 100 + number_of(after.substr(0, 2)) + (after[2] >= '5' ? 1 : 0);
    return below ? -amount : amount;
}

std::optional<Hundredths> percent_in(std::string_view cell) {
    std::string text{cell};
    const bool says_percent = text.find('%') != std::string::npos;
    std::erase(text, '%');
    const auto amount = hundredths_in(text);
    if (!amount) return std::nullopt;
    return Hundredths{!says_percent && *amount < 100 ? *amount * 100 : *amount};
}

std::optional<Date> day_in(std::string_view cell) {
    if (cell.size() == 6 && all_digits(cell)) return month_in(cell);
    if (const auto counted = spreadsheet_day(cell)) return counted;
    const auto found = calendar_date_at(characters(cell), 0);
    return found ? found->date : std::nullopt;
}

std::optional<Date> month_in(std::string_view cell) {
    if (cell.size() == 6 && all_digits(cell))
        return Date::of(static_cast<int>(number_of(cell.substr(0, 4))),
                        static_cast<unsigned>(number_of(cell.substr(4))), 1);
    if (cell.size() == 7 && (cell[4] == '-' || cell[4] == '/' || cell[4] == '.') && all_digits(cell.substr(0, 4)) &&
        all_digits(cell.substr(5)))
        return month_in(std::string{cell.substr(0, 4)} + std::string{cell.substr(5)});
    if (const auto day = spreadsheet_day(cell)) return Date::of(day->year(), day->month(), 1);
    const auto found = calendar_date_at(characters(cell), 0);
    if (!found || !found->date) return std::nullopt;
    return Date::of(found->date->year(), found->date->month(), 1);
}

Date last_day_of_month(Date day) {
    return plus_months(Date::of(day.year(), day.month(), 1).value_or(day), 1).plus_days(-1);
}

int full_months(Date from, Date to) {
    int months = (to.year() - from.year()) * 12 + static_cast<int>(to.month()) - static_cast<int>(from.month());
    if (plus_months(from, months) > to) --months;
    return months;
}

int full_years(Date from, Date to) { return full_months(from, to) / 12; }

std::string in_words(Cents money) {
    const auto size = money.amount < 0 ? -money.amount : money.amount;
    return fmt::format("{}{}.{:02}", money.amount < 0 ? "-" : "", size / 100, size % 100);
}

std::string in_words(Hundredths amount) {
    auto out = in_words(Cents{amount.amount});
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
    return out;
}

}  // namespace gongyou::checkup::payroll
