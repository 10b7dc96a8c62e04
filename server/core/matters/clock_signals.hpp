#pragma once

#include <vector>

#include "core/matters/matter_clock.hpp"
#include "kernel/working_days.hpp"

namespace gongyou::matters {

struct DatedSignal {
    Signal signal;
    Date day;
    std::optional<Instant> at = {};  ///< the hour as well, of a clock that counts to it
    bool operator==(const DatedSignal&) const = default;
};

/// The days on which a clock from `event_on` to `due_on` tells something, each day once and the more urgent signal of
/// two on the same day. Half time is the calendar day in the middle, the earlier of two, or the working day behind it:
/// nobody reads a reminder on a holiday. One that would fall on the day of the event or before it is left out. Ends
/// with `expired`, the day after the last.
std::vector<DatedSignal> signals_between(Date event_on, Date due_on, const WorkingDays& calendar);
/// The first that a clock tells which begins `today`. A day that was agreed on or named (its rule adds nothing to it)
/// is told two working days before and on the day, without a half time.
DatedSignal first_signal(Date event_on, Date due_on, Date today, const WorkingDays& calendar);

/// What is to be told today and what comes next.
struct Turn {
    std::optional<Signal> told;       ///< the latest that has come; earlier ones that nobody was there for are left out
    std::optional<DatedSignal> next;  ///< none: the clock has expired
};
/// A clock whose next signal is `next_on`, looked at on `today`. Going back in time tells nothing twice.
Turn turn_on(const MatterClock& clock, Date today, const WorkingDays& calendar);
/// The same of one that counts to the hour: half time, then the end.
Turn turn_at(const MatterClock& clock, Instant now);

}  // namespace gongyou::matters
