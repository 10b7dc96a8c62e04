#include "core/organisations/opening_hours.hpp"

#include <algorithm>
#include <array>

namespace gongyou {

namespace {

std::vector<TimeRange> ranges_on(const OpeningHours& hours, Weekday weekday) {
    std::vector<TimeRange> found;
    for (const auto& range : hours.ranges)
        if (range.weekday == weekday) found.push_back({range.from, range.to});
    return found;
}

/// Whether Monday to Friday are all alike, so that any of them may stand for the others.
bool office_days_are_alike(const OpeningHours& hours) {
    using enum Weekday;
    const auto first = ranges_on(hours, monday);
    return std::ranges::all_of(std::array{tuesday, wednesday, thursday, friday},
                               [&](Weekday day) { return ranges_on(hours, day) == first; });
}

}  // namespace

Weekday weekday_of(Date day) { return static_cast<Weekday>((day.weekday() + 6) % 7); }

Result<OpeningHours> in_order(OpeningHours hours) {
    std::ranges::sort(hours.ranges);
    const OpenRange* before = nullptr;
    for (const auto& range : hours.ranges) {
        if (range.to <= range.from) return fail({FaultKind::invalid, "hours.backwards"});
        if (before && before->weekday == range.weekday && range.from < before->to)
            return fail({FaultKind::invalid, "hours.overlap"});
        before = &range;
    }
    return hours;
}

DayHours opening_on(const OpeningHours& hours, Date day, const WorkingDays& calendar) {
    const auto kind = calendar.kind_of(day);
    DayHours found{.date = day,
                   .ranges = {},
                   .holiday = kind == DayKind::holiday,
                   .make_up = kind == DayKind::make_up,
                   .estimate = !calendar.knows(day.year())};
    if (hours.closed_on_holidays && found.holiday) return found;
    const bool as_on_monday = hours.closed_on_holidays && found.make_up && office_days_are_alike(hours);
    found.ranges = ranges_on(hours, as_on_monday ? Weekday::monday : weekday_of(day));
    return found;
}

bool is_open(const OpeningHours& hours, Instant moment, const WorkingDays& calendar) {
    const auto time = TimeOfDay::in_shanghai(moment);
    return std::ranges::any_of(opening_on(hours, Date::in_shanghai(moment), calendar).ranges,
                               [&](const TimeRange& range) { return range.includes(time); });
}

bool is_open_through(const DayHours& day, const TimeRange& time) {
    return std::ranges::any_of(day.ranges, [&](const TimeRange& range) { return range.covers(time); });
}

}  // namespace gongyou
