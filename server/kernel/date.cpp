#include "kernel/date.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

namespace gongyou {

namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

::date::year_month_day civil_of(Date day) {
    return ::date::year_month_day{::date::sys_days{::date::days{day.days_since_1970()}}};
}

}  // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day) {
    const ::date::year_month_day civil{::date::year{year}, ::date::month{month}, ::date::day{day}};
    if (!civil.ok()) return std::nullopt;
    return Date{static_cast<int>(::date::sys_days{civil}.time_since_epoch().count())};
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return of(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

Date Date::in_shanghai(Instant moment) {
    const auto local = moment + std::chrono::hours{8};
    return Date{static_cast<int>(std::chrono::floor<::date::days>(local).time_since_epoch().count())};
}

std::string Date::text() const {
    const auto civil = civil_of(*this);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(civil.year()), static_cast<unsigned>(civil.month()),
                       static_cast<unsigned>(civil.day()));
}

unsigned Date::weekday() const { return ::date::weekday{::date::sys_days{::date::days{days_}}}.c_encoding(); }

int Date::year() const { return static_cast<int>(civil_of(*this).year()); }
unsigned Date::month() const { return static_cast<unsigned>(civil_of(*this).month()); }
unsigned Date::day() const { return static_cast<unsigned>(civil_of(*this).day()); }

Date date(std::string_view text) {
    const auto found = Date::parse(text);
    if (!found) throw std::invalid_argument{"no such date"};
    return *found;
}

std::string text_of(Instant moment) {
    const auto days = std::chrono::floor<::date::days>(moment);
    const ::date::year_month_day civil{::date::sys_days{days}};
    const ::date::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(moment - days)};
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(civil.year()),
                       static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

std::optional<Instant> instant_from(std::string_view text) {
    if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.back() != 'Z')
        return std::nullopt;
    const auto day = Date::parse(text.substr(0, 10));
    const auto hour = digits(text.substr(11, 2));
    const auto minute = digits(text.substr(14, 2));
    const auto second = digits(text.substr(17, 2));
    if (!day || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return Instant{std::chrono::hours{24} * day->days_since_1970() + std::chrono::hours{*hour} +
                   std::chrono::minutes{*minute} + std::chrono::seconds{*second}};
}

}  // namespace gongyou
