#pragma once

#include <string>
#include <vector>

#include "kernel/working_days.hpp"

namespace gongyou {

/// What one step of a count says.
enum class CountingKind {
    event_not_counted,  ///< `first` is the day it happened
    working_days,       ///< `days` working days in a row
    make_up_days,       ///< weekend days that are worked: they count
    weekend_skipped,    ///< `first` to `last` do not count
    holiday_skipped,    ///< the same, by the notice; `zh` and `en` name the holiday
    days_counted,       ///< calendar days, rest days included
    corresponding_day,  ///< `first` has the event's number in the month that ends the period
    end_of_month,       ///< there is no such day: the month's last, `first`, ends it
    last_day_worked,    ///< `first` is a day of work: the period ends on it
    last_day_rests,     ///< `first` is a rest day
    moved_on,           ///< so the period ends on `first`, the next working day
    moved_back,         ///< so it is due on `first`, the working day before
    not_moved,          ///< a rest day, and no rule that moves it: `first` is the safe day
    table,              ///< days off of the year of `first` to `last` are those of the notice `zh`
    no_table            ///< that year has no table yet: weekends only were left out
};
BOOST_DESCRIBE_ENUM(CountingKind, event_not_counted, working_days, make_up_days, weekend_skipped, holiday_skipped,
                    days_counted, corresponding_day, end_of_month, last_day_worked, last_day_rests, moved_on,
                    moved_back, not_moved, table, no_table)

/// One line of the arithmetic. Words are put to it at the edge, in the reader's language.
struct CountingStep {
    CountingKind kind = CountingKind::event_not_counted;
    Date first;
    Date last;
    int days = 0;   ///< counted in this step
    int total = 0;  ///< counted so far
    std::string zh = {};
    std::string en = {};
    bool operator==(const CountingStep&) const = default;
};
BOOST_DESCRIBE_STRUCT(CountingStep, (), (kind, first, last, days, total, zh, en))

/// How `found` was counted, from the event to the last day. `calendar` is the one that found it.
std::vector<CountingStep> steps_of(const Deadline& found, const WorkingDays& calendar);

/// How the working days after `first` up to `last` are counted.
std::vector<CountingStep> steps_between(Date first, Date last, const WorkingDays& calendar);

}  // namespace gongyou
