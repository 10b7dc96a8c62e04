#pragma once

#include "kernel/time_of_day.hpp"
#include "kernel/working_days.hpp"

namespace gongyou {

/// When offices are open on a working day (上班时间), without a pause: somebody is there at noon as well.
struct OfficeHours {
    TimeOfDay opens = time_of_day("09:00");
    TimeOfDay closes = time_of_day("17:00");
};

/// The time that offices work: the office hours of the working days. Keeps a reference to the calendar, which outlives
/// it. Days from WorkingDays::first_year to last_year only, others throw std::out_of_range.
class OfficeTime {
public:
    OfficeTime(const WorkingDays& calendar, OfficeHours hours) : calendar_{calendar}, hours_{hours} {}

    /// The moment at which offices have worked for so long since `from`: never outside the office hours.
    Instant after(Instant from, std::chrono::minutes worked) const;
    /// How long offices work from one moment until another.
    std::chrono::minutes between(Instant from, Instant until) const;
    /// Closing time of the first working day that is not over yet at `from`, or of the `number`-th.
    Instant closing(Instant from, int number = 1) const;

private:
    const WorkingDays& calendar_;
    OfficeHours hours_;
};

}  // namespace gongyou
