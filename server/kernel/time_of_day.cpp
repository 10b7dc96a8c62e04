#include "kernel/time_of_day.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace gongyou {

namespace {

constexpr int day = 24 * 60;

std::optional<int> two_digits(char tens, char ones) {
    if (tens < '0' || tens > '9' || ones < '0' || ones > '9') return std::nullopt;
    return (tens - '0') * 10 + (ones - '0');
}

}  // namespace

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = two_digits(text[0], text[1]);
    const auto minute = two_digits(text[3], text[4]);
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > day) return std::nullopt;
    return TimeOfDay{*hour * 60 + *minute};
}

TimeOfDay TimeOfDay::in_shanghai(Instant moment) {
    const auto local = std::chrono::floor<std::chrono::minutes>(moment.time_since_epoch()) + std::chrono::hours{8};
    const auto since_midnight = local.count() % day;
    return TimeOfDay{static_cast<int>(since_midnight < 0 ? since_midnight + day : since_midnight)};
}

std::string TimeOfDay::text() const { return fmt::format("{:02}:{:02}", minutes_ / 60, minutes_ % 60); }

TimeOfDay time_of_day(std::string_view text) {
    if (const auto time = TimeOfDay::parse(text)) return *time;
    throw std::invalid_argument{"no time of the day: " + std::string{text}};
}

}  // namespace gongyou
