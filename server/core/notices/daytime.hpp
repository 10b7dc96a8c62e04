#pragma once

#include "kernel/time_of_day.hpp"

namespace gongyou::notices {

/// When a message wakes nobody.
inline const TimeRange daytime{time_of_day("08:00"), time_of_day("20:00")};

/// How long a message has to wait for the day: not at all between eight and eight.
inline std::chrono::seconds until_daytime(Instant now) {
    const auto today = Date::in_shanghai(now);
    if (now < moment_of(today, daytime.from))
        return std::chrono::ceil<std::chrono::seconds>(moment_of(today, daytime.from) - now);
    if (now < moment_of(today, daytime.to)) return std::chrono::seconds{0};
    return std::chrono::ceil<std::chrono::seconds>(moment_of(today.plus_days(1), daytime.from) - now);
}

}  // namespace gongyou::notices
