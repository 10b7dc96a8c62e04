#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kernel/date.hpp"
#include "kernel/money.hpp"

namespace gongyou::checkup::payroll {

/// Hours, days or a percentage in whole hundredths: 7.5 hours are 750.
struct Hundredths {
    std::int64_t amount = 0;
    constexpr auto operator<=>(const Hundredths&) const = default;
    constexpr Hundredths operator+(Hundredths other) const { return {amount + other.amount}; }
    constexpr Hundredths operator-(Hundredths other) const { return {amount - other.amount}; }
};
constexpr Hundredths whole(std::int64_t units) { return {units * 100}; }
constexpr Cents yuan(std::int64_t amount) { return {amount * 100}; }

/// The figure in a cell, in hundredths: ￥, commas, spaces and units are taken off, (123.00) is below nothing, a third
/// decimal is rounded. Nothing for an empty cell, "-", "/", and for what is no figure: nothing is not 0.
std::optional<std::int64_t> hundredths_in(std::string_view cell);
/// A share in hundredths of a percent: "5%", "5" and "0.05" are all 500.
std::optional<Hundredths> percent_in(std::string_view cell);
/// The day in a cell, also a spreadsheet's day number; a month alone is its first day.
std::optional<Date> day_in(std::string_view cell);
/// The first day of the month in a cell: 2025-07, 202507, 2025年7月, or any day of it.
std::optional<Date> month_in(std::string_view cell);
Date last_day_of_month(Date day);
/// Full years of life or service between two days.
int full_years(Date from, Date to);
int full_months(Date from, Date to);

/// "1234.50"
std::string in_words(Cents money);
/// "7.5", "26"
std::string in_words(Hundredths amount);

}  // namespace gongyou::checkup::payroll
