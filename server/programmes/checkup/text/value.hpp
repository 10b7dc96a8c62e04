#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "kernel/date.hpp"

namespace gongyou::checkup {

/// What a figure in a text is a figure of.
enum class Unit : std::uint8_t {
    none,
    yuan,
    share,  ///< 80%, 八成, 七折, 1.5倍: of one
    minute,
    hour,
    day,
    working_day,
    week,
    month,
    year,
    day_of_month,   ///< 每月15日
    month_of_year,  ///< 9月
    clock,          ///< 8:30, 早八点: in hours since midnight
    date,
    calendar_year,  ///< 2012年, alone
    time,           ///< 三次, 第三次
    person,
    piece,
    age,  ///< 16周岁
    kilogram
};

/// A figure with its unit: 三个月, 5000元, 2025年3月1日, 百分之八十. A range such as 1至3个月 is one value of its upper
/// end.
struct Value {
    Unit unit = Unit::none;
    double amount = 0;         ///< of a date without its year: month * 100 + day
    double low = 0;            ///< lower end of a range; the amount itself otherwise
    std::optional<Date> date;  ///< of a date that is complete and exists; one beyond its month becomes the last of it
    std::uint32_t begin = 0;   ///< in the normalised text
    std::uint32_t end = 0;
    bool is_month_only = false;  ///< a date without its day

    /// In months, a month being 30 days; nothing for what is no length of time.
    std::optional<double> months() const;
    std::optional<double> days() const;
    std::optional<double> hours() const;
};

/// Every figure of the text, in order; they do not overlap.
std::vector<Value> values_of(std::u32string_view text);

}  // namespace gongyou::checkup
