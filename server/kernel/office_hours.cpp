#include "kernel/office_hours.hpp"

#include <algorithm>

namespace gongyou {

namespace {

using std::chrono::minutes;

constexpr Instant to_the_minute(Instant moment) { return std::chrono::floor<minutes>(moment); }

}  // namespace

Instant OfficeTime::after(Instant from, minutes worked) const {
    Date day = calendar_.working_day_from(Date::in_shanghai(from));
    for (Instant now = std::max(to_the_minute(from), moment_of(day, hours_.opens));;) {
        const auto left = std::max(minutes{0}, std::chrono::floor<minutes>(moment_of(day, hours_.closes) - now));
        if (worked <= left && left > minutes{0}) return now + worked;
        worked -= left;
        day = calendar_.working_day_from(day.plus_days(1));
        now = moment_of(day, hours_.opens);
    }
}

minutes OfficeTime::between(Instant from, Instant until) const {
    minutes worked{0};
    for (Date day = calendar_.working_day_from(Date::in_shanghai(from)); moment_of(day, hours_.opens) < until;
         day = calendar_.working_day_from(day.plus_days(1))) {
        const auto begin = std::max(from, moment_of(day, hours_.opens));
        const auto end = std::min(until, moment_of(day, hours_.closes));
        if (begin < end) worked += std::chrono::floor<minutes>(end - begin);
    }
    return worked;
}

Instant OfficeTime::closing(Instant from, int number) const {
    Date day = calendar_.working_day_from(Date::in_shanghai(from));
    if (moment_of(day, hours_.closes) <= from) day = calendar_.working_day_from(day.plus_days(1));
    for (; number > 1; --number) day = calendar_.working_day_from(day.plus_days(1));
    return moment_of(day, hours_.closes);
}

}  // namespace gongyou
