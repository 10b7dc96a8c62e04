#pragma once

#include <string>
#include <string_view>

#include "kernel/date.hpp"
#include "kernel/described.hpp"
#include "kernel/result.hpp"

namespace gongyou {

/// What a period (期间) is counted in. 日 is `day`; a rule that says 工作日 is another thing.
enum class TimeUnit { working_day, day, month, year };
BOOST_DESCRIBE_ENUM(TimeUnit, working_day, day, month, year)

/// A length of time as a rule of law gives it: "fifteen working days".
struct Period {
    int amount = 0;
    TimeUnit unit = TimeUnit::day;
    bool operator==(const Period&) const = default;
};
BOOST_DESCRIBE_STRUCT(Period, (), (amount, unit))

constexpr Period working_days(int amount) { return {amount, TimeUnit::working_day}; }
constexpr Period calendar_days(int amount) { return {amount, TimeUnit::day}; }
constexpr Period months(int amount) { return {amount, TimeUnit::month}; }
constexpr Period years(int amount) { return {amount, TimeUnit::year}; }

/// Reads "15wd" (工作日), "20d" (日), "2m" (月), "1y" (年). Fault: calendar.period_wrong.
Result<Period> period_from(std::string_view text);

/// `day` moved by whole months: the corresponding day (对应日), or the end of the month where there is none (民法典
/// art. 202).
Date months_after(Date day, int months);

}  // namespace gongyou
