#include "programmes/checkup/text/calendar_date.hpp"

#include <algorithm>

#include "programmes/checkup/text/normal_text.hpp"
#include "programmes/checkup/text/numerals.hpp"

namespace gongyou::checkup {

namespace {

std::optional<Date> day_or_last_of_month(int year, unsigned month, unsigned day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    for (; day > 27; --day)
        if (const auto found = Date::of(year, month, day)) return found;
    return Date::of(year, month, day);
}

/// A year as written: 2025, or 25 for it.
std::optional<int> year_of(double written) {
    if (written >= 1930 && written < 2100) return static_cast<int>(written);
    if (written >= 5 && written < 60) return 2000 + static_cast<int>(written);
    return std::nullopt;
}

char32_t char_at(std::u32string_view text, std::size_t at) { return at < text.size() ? text[at] : U'\0'; }

bool parts_of_date(char32_t c) { return c == U'.' || c == U'-' || c == U'/'; }

/// A whole number of at most `most`, and where it ends.
std::optional<Numeral> small_number(std::u32string_view text, std::size_t at, double most) {
    if (is_digit(char_at(text, at))) {  // digit by digit: in 2025.3.1 the point parts
        Numeral found{0, at, true};
        while (is_digit(char_at(text, found.end)) && found.end - at < 4)
            found.amount = found.amount * 10 + (text[found.end++] - U'0');
        return found.amount <= most && !is_digit(char_at(text, found.end)) ? std::optional{found} : std::nullopt;
    }
    const auto found = numeral_at(text, at);
    return found && found->amount <= most ? found : std::nullopt;
}

std::size_t behind_lines(std::u32string_view text, std::size_t at) {
    while (char_at(text, at) == U'_' || char_at(text, at) == U' ') ++at;
    return at;
}

/// The same over the end of a line: 2028年10月 on one, 31日 on the next.
std::size_t behind_lines_and_break(std::u32string_view text, std::size_t at) {
    at = behind_lines(text, at);
    return char_at(text, at) == U'\n' ? behind_lines(text, at + 1) : at;
}

std::optional<CalendarDate> eight_digits(std::u32string_view text, std::size_t at) {
    int written = 0;
    for (std::size_t i = at; i < at + 8; ++i) {
        if (!is_digit(char_at(text, i))) return std::nullopt;
        written = written * 10 + static_cast<int>(text[i] - U'0');
    }
    if (is_digit(char_at(text, at + 8)) || (at > 0 && is_digit(text[at - 1]))) return std::nullopt;
    if (written < 19300101 || written > 20991231) return std::nullopt;
    const auto day = day_or_last_of_month(written / 10000, static_cast<unsigned>(written / 100 % 100),
                                          static_cast<unsigned>(written % 100));
    return day ? std::optional{CalendarDate{day, false, at + 8}} : std::nullopt;
}

/// 7月1日, without its year.
std::optional<CalendarDate> month_and_day(std::u32string_view text, std::size_t at) {
    const auto month = small_number(text, at, 12);
    if (!month || char_at(text, month->end) != U'月') return std::nullopt;
    const auto day = small_number(text, month->end + 1, 31);
    if (!day || (char_at(text, day->end) != U'日' && char_at(text, day->end) != U'号')) return std::nullopt;
    return CalendarDate{std::nullopt, false, day->end + 1, static_cast<unsigned>(month->amount),
                        static_cast<unsigned>(day->amount)};
}

}  // namespace

std::optional<CalendarDate> calendar_date_at(std::u32string_view text, std::size_t at) {
    if (const auto found = eight_digits(text, at)) return found;
    const auto first = small_number(text, at, 2100);
    if (!first) return std::nullopt;
    const auto year = year_of(first->amount);
    const char32_t part = char_at(text, first->end);
    const bool in_words = part == U'年';
    if (!year || (!in_words && !(parts_of_date(part) && first->amount >= 1930))) return month_and_day(text, at);

    const auto month = small_number(text, behind_lines(text, first->end + 1), 12);
    if (!month || month->amount < 1) return std::nullopt;
    const auto month_number = static_cast<unsigned>(month->amount);
    const auto behind_month = behind_lines(text, month->end);
    if (in_words && char_at(text, behind_month) != U'月') return std::nullopt;
    const bool goes_on = in_words || parts_of_date(char_at(text, month->end));
    const auto at_day =
        in_words ? behind_lines_and_break(text, behind_month + 1) : behind_lines(text, behind_month + 1);
    const auto day = goes_on ? small_number(text, at_day, 31) : std::nullopt;
    const auto behind_day = day ? behind_lines(text, day->end) : 0;
    if (day && day->amount >= 1 &&
        (!in_words || char_at(text, behind_day) == U'日' || char_at(text, behind_day) == U'号')) {
        const auto found = day_or_last_of_month(*year, month_number, static_cast<unsigned>(day->amount));
        return CalendarDate{found, false, in_words ? behind_day + 1 : day->end};
    }
    if (in_words && first->amount < 1930 && char_at(text, behind_month + 1) == U'个') return std::nullopt;
    return CalendarDate{Date::of(*year, month_number, 1), true, in_words ? behind_month + 1 : month->end};
}

Date plus_months(Date day, int months) {
    const int month = static_cast<int>(day.month()) - 1 + months;
    const int years = month >= 0 ? month / 12 : (month - 11) / 12;
    return day_or_last_of_month(day.year() + years, static_cast<unsigned>(month - years * 12) + 1, day.day()).value();
}

double months_between(Date first, Date last) {
    const Date end = last.plus_days(1);
    int months = (end.year() - first.year()) * 12 + static_cast<int>(end.month()) - static_cast<int>(first.month());
    if (plus_months(first, months) > end) --months;
    const int beyond = end.days_since_1970() - plus_months(first, months).days_since_1970();
    return months + beyond / 31.0;  // never a whole month
}

}  // namespace gongyou::checkup
