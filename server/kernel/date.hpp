#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace gongyou {

/// A moment, in UTC, to the microsecond: for stamps and audit.
using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;

inline constexpr int days_of_a_week = 7;

/// A day in the life of people and law (Asia/Shanghai). Never turns into a moment without being asked.
class Date {
public:
    constexpr Date() = default;

    /// The day of a calendar date, if it exists: 2026-02-30 does not.
    static std::optional<Date> of(int year, unsigned month, unsigned day);
    /// Reads "2026-03-05" and nothing else.
    static std::optional<Date> parse(std::string_view text);
    /// The day that the clock on a wall in Asia/Shanghai shows at `moment` (UTC+8, no summer time since 1992).
    static Date in_shanghai(Instant moment);

    std::string text() const;
    constexpr int days_since_1970() const { return days_; }
    constexpr Date plus_days(int days) const { return Date{days_ + days}; }
    /// 0 is Sunday.
    unsigned weekday() const;
    int year() const;
    unsigned month() const;
    unsigned day() const;

    constexpr auto operator<=>(const Date&) const = default;

private:
    constexpr explicit Date(int days) : days_{days} {}
    int days_ = 0;
};

/// For tests and tables: the date must exist.
Date date(std::string_view text);

/// "2026-11-25T08:00:00Z"; parts of a second are cut off.
std::string text_of(Instant moment);
/// Reads what text_of writes, with or without parts of a second.
std::optional<Instant> instant_from(std::string_view text);

}  // namespace gongyou
