#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "kernel/period.hpp"

namespace gongyou {

/// Days off in a row (放假), weekends among them included, as the yearly notice names them.
struct Holiday {
    std::string zh;
    std::string en;
    Date first;
    Date last;
};

/// One year as the notice of the State Council's office arranges it (国务院办公厅关于部分节假日安排的通知).
struct YearTable {
    int year = 0;
    std::string source;  ///< the notice
    std::vector<Holiday> holidays;
    std::vector<Date> make_up;  ///< weekend days that are worked (调休上班)
};

/// What a day is to those who count.
enum class DayKind : std::uint8_t { working, make_up, weekend, holiday };

/// What happens to a last day on which offices rest.
enum class Rolling {
    none,                  ///< it stays: limitation periods are shown by their earlier, safe day
    next_working_day,      ///< 民法典 art. 203: the period ends with the next working day
    previous_working_day,  ///< wages: due on a rest day, they are paid before it
};
BOOST_DESCRIBE_ENUM(Rolling, none, next_working_day, previous_working_day)

/// The last day of a period, and what it was counted from. `steps_of` (kernel/counting_steps.hpp) tells how.
struct Deadline {
    Date event;  ///< the day it happened: does not count (民法典 art. 201)
    Period period;
    Rolling rolling = Rolling::none;
    Date unrolled;  ///< before rolling: the safe day, for whoever would rather not rely on it
    Date day;
    bool estimate = false;  ///< a year on the way has no table yet: weekends only were known
    bool operator==(const Deadline&) const = default;
};

/// Working days between two days.
struct WorkingDayCount {
    int days = 0;
    bool estimate = false;
    bool operator==(const WorkingDayCount&) const = default;
};

/// The working days (工作日) of the country: Monday to Friday, less the holidays of each year's notice, plus its
/// make-up days. A year without a table is estimated by its weekends, and every answer that leans on it says so. Made
/// once, then only read, from any thread; each answer is looked up, not counted.
class WorkingDays {
public:
    static constexpr int first_year = 1990;
    static constexpr int last_year = 2100;

    /// Faults: calendar.table_wrong {year, day} for a day outside its year, in two holidays, or a make-up day that is
    /// no weekend day; calendar.year_twice {year}.
    static Result<WorkingDays> from(std::vector<YearTable> tables);

    /// Whether the year's table is there.
    bool knows(int year) const { return table_of(year) != nullptr; }
    const YearTable* table_of(int year) const;
    const std::vector<YearTable>& tables() const { return tables_; }

    /// The four below: days from `first_year` to `last_year` only, others throw std::out_of_range.
    DayKind kind_of(Date day) const { return kinds_.at(place_of(day)); }
    bool is_working_day(Date day) const;
    /// `day` itself where it is one.
    Date working_day_from(Date day) const;
    Date working_day_until(Date day) const;

    /// The last day of `period` after `event`. Faults: calendar.out_of_range {first, last}, calendar.period_wrong for
    /// less than one working day.
    Result<Deadline> deadline(Date event, Period period, Rolling rolling = Rolling::none) const;
    /// The day that lies `amount` working days before `day`: what must be done by then leaves that many whole working
    /// days, `day` not counted. Fault: calendar.out_of_range.
    Result<Date> working_days_before(Date day, int amount) const;
    /// Working days after `first`, up to and including `last`: what deadline() would count.
    /// Faults: calendar.out_of_range, calendar.backwards where `last` lies before `first`.
    Result<WorkingDayCount> between(Date first, Date last) const;

private:
    WorkingDays() = default;
    static std::size_t place_of(Date day);
    static bool covers(Date day);
    void index();
    /// Whether a day behind `before` up to `last` lies in a year without a table.
    bool estimated(Date before, Date last) const;

    std::vector<YearTable> tables_;      // in order of year
    std::vector<DayKind> kinds_;         // of each day
    std::vector<std::int32_t> worked_;   // working days up to and including each day
    std::vector<std::int32_t> unknown_;  // days without a table up to and including each day
    std::vector<Date> nth_;              // the working days
};

}  // namespace gongyou
