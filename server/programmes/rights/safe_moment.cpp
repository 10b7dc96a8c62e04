#include "programmes/rights/safe_moment.hpp"

#include <algorithm>

#include "core/notices/daytime.hpp"

namespace gongyou::rights {

namespace {

TimeRange range_of(SafeTime time) {
    switch (time) {
        case SafeTime::morning:
            return {time_of_day("08:00"), time_of_day("12:00")};
        case SafeTime::noon:
            return {time_of_day("12:00"), time_of_day("14:00")};
        case SafeTime::afternoon:
            return {time_of_day("14:00"), time_of_day("18:00")};
        case SafeTime::evening:
            return {time_of_day("18:00"), time_of_day("20:00")};
        case SafeTime::weekend:
            break;
    }
    return notices::daytime;
}

bool is_weekend(Date day) { return day.weekday() == 0 || day.weekday() == 6; }

/// When a message does no harm on that day, in the order of the day.
std::vector<TimeRange> safe_ranges(const Complaint& complaint, Date day) {
    std::vector<TimeRange> ranges;
    if (!complaint.safe_times || complaint.safe_times->empty()) return {notices::daytime};
    for (const auto time : *complaint.safe_times)
        if (time != SafeTime::weekend || is_weekend(day)) ranges.push_back(range_of(time));
    std::ranges::sort(ranges);
    return ranges;
}

}  // namespace

bool may_be_texted(const Complaint& complaint) { return complaint.contact_by != ContactBy::call; }

Instant next_safe_moment(const Complaint& complaint, Instant from) {
    for (Date day = Date::in_shanghai(from);; day = day.plus_days(1))
        for (const auto& range : safe_ranges(complaint, day))
            if (from < moment_of(day, range.to)) return std::max(from, moment_of(day, range.from));
}

}  // namespace gongyou::rights
