#pragma once

#include <compare>
#include <optional>

#include "kernel/date.hpp"
#include "kernel/text_form.hpp"

namespace gongyou {

/// What the clock on a wall in Asia/Shanghai shows, to the minute: "08:30". "24:00" is where a day ends.
class TimeOfDay {
public:
    constexpr TimeOfDay() = default;

    /// Reads "08:30", "00:00" to "24:00", and nothing else.
    static std::optional<TimeOfDay> parse(std::string_view text);
    /// At that moment; its seconds are cut off.
    static TimeOfDay in_shanghai(Instant moment);

    std::string text() const;
    constexpr int minutes() const { return minutes_; }

    constexpr auto operator<=>(const TimeOfDay&) const = default;

private:
    constexpr explicit TimeOfDay(int minutes) : minutes_{minutes} {}
    int minutes_ = 0;
};

/// For tests and tables: the time must exist.
TimeOfDay time_of_day(std::string_view text);

/// The moment at which the clock on a wall in Asia/Shanghai shows `time` on that day.
constexpr Instant moment_of(Date day, TimeOfDay time = {}) {
    return Instant{std::chrono::hours{24} * day.days_since_1970() - std::chrono::hours{8} +
                   std::chrono::minutes{time.minutes()}};
}

/// From a time until another of the same day; the end is no part of it.
struct TimeRange {
    TimeOfDay from;
    TimeOfDay to;

    constexpr bool is_forward() const { return from < to; }
    constexpr bool includes(TimeOfDay time) const { return from <= time && time < to; }
    constexpr bool covers(const TimeRange& other) const { return from <= other.from && other.to <= to; }
    constexpr bool meets(const TimeRange& other) const { return from < other.to && other.from < to; }
    auto operator<=>(const TimeRange&) const = default;
};
BOOST_DESCRIBE_STRUCT(TimeRange, (), (from, to))

template <>
struct TextForm<TimeOfDay> {
    static constexpr TextShape shape{.min = 5, .max = 5, .pattern = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"};
    static Result<TimeOfDay> read(std::string_view text) {
        if (const auto time = TimeOfDay::parse(text)) return *time;
        return fail({FaultKind::invalid, "time.wrong"});
    }
    static std::string write(const TimeOfDay& time) { return time.text(); }
    static TimeOfDay trusted(const std::string& text) { return time_of_day(text); }
};

}  // namespace gongyou
