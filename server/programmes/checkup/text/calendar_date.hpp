#pragma once

#include <optional>
#include <string_view>

#include "kernel/date.hpp"

namespace gongyou::checkup {

/// A date in a text and where it ends.
struct CalendarDate {
    std::optional<Date> date;  ///< none for a month and day without their year
    bool is_month_only = false;
    std::size_t end = 0;
    unsigned month = 0;
    unsigned day = 0;
};

/// The date that begins at `at`: 2025年3月1日, 2025.3.1, 2025-03-01, 2025/3/1, 20250301, 二〇二五年三月一日, 25年3月,
/// 7月1日. A day beyond its month is the last of it.
std::optional<CalendarDate> calendar_date_at(std::u32string_view text, std::size_t at);

/// Whole months from `first` to `last`, both days included, and the days beyond them as a share of 31: from 1 March to
/// 28 February of the next year there are 12.
double months_between(Date first, Date last);

/// `months` after `day`; the last of the month where it has no such day.
Date plus_months(Date day, int months);

}  // namespace gongyou::checkup
