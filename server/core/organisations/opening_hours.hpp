#pragma once

#include <vector>

#include "kernel/list.hpp"
#include "kernel/time_of_day.hpp"
#include "kernel/working_days.hpp"

namespace gongyou {

enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
BOOST_DESCRIBE_ENUM(Weekday, monday, tuesday, wednesday, thursday, friday, saturday, sunday)

Weekday weekday_of(Date day);

/// One stretch of a weekday on which the door is open. All day is 00:00 to 24:00; a night is two stretches.
struct OpenRange {
    Weekday weekday = Weekday::monday;
    TimeOfDay from;
    TimeOfDay to;
    auto operator<=>(const OpenRange&) const = default;
};
BOOST_DESCRIBE_STRUCT(OpenRange, (), (weekday, from, to))

/// When a point is open (开放时间), week by week. No stretch at all: nobody has said.
struct OpeningHours {
    List<OpenRange, 28> ranges;      ///< in the order of the week, as `in_order` leaves them
    bool closed_on_holidays = true;  ///< keeps office days; false: the holidays of the yearly notice change nothing
    bool operator==(const OpeningHours&) const = default;
};
BOOST_DESCRIBE_STRUCT(OpeningHours, (), (ranges, closed_on_holidays))

/// The hours sorted. Faults: hours.backwards (a stretch ends before it begins), hours.overlap.
Result<OpeningHours> in_order(OpeningHours hours);

/// What one day holds.
struct DayHours {
    Date date;
    std::vector<TimeRange> ranges;  ///< none: closed
    bool holiday = false;           ///< a day off by the yearly notice
    bool make_up = false;           ///< a weekend day that is worked (调休上班)
    bool estimate = false;          ///< the year's notice is not out: only weekends are known
    bool operator==(const DayHours&) const = default;
};
BOOST_DESCRIBE_STRUCT(DayHours, (), (date, ranges, holiday, make_up, estimate))

/// The hours of `day`. A point that keeps office days is closed on holidays. On a make-up day it works, but the notice
/// does not say which weekday the day stands for: where Monday to Friday have the same hours that does not matter and
/// those are its hours; else it keeps the hours of its own weekday, as we promise nothing that nobody has said.
DayHours opening_on(const OpeningHours& hours, Date day, const WorkingDays& calendar);

/// Whether the door is open at that moment.
bool is_open(const OpeningHours& hours, Instant moment, const WorkingDays& calendar);

/// Whether the door is open all through `time` on that day.
bool is_open_through(const DayHours& day, const TimeRange& time);

}  // namespace gongyou
