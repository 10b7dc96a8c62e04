#include "kernel/period.hpp"

#include <algorithm>
#include <charconv>

namespace gongyou {

Result<Period> period_from(std::string_view text) {
    int amount = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
    const std::string_view unit{end, static_cast<std::size_t>(text.data() + text.size() - end)};
    if (error == std::errc{} && amount >= 0) {
        if (unit == "wd") return working_days(amount);
        if (unit == "d") return calendar_days(amount);
        if (unit == "m") return months(amount);
        if (unit == "y") return years(amount);
    }
    return fail(
        {FaultKind::invalid, "calendar.period_wrong", {{"given", std::string{text}}, {"expected", "15wd 20d 2m 1y"}}});
}

Date months_after(Date day, int months) {
    const auto months_since_zero = day.year() * 12 + static_cast<int>(day.month()) - 1 + months;
    const auto year = months_since_zero / 12;
    const auto month = static_cast<unsigned>(months_since_zero % 12 + 1);
    for (auto wanted = day.day(); wanted > 28; --wanted)
        if (const auto found = Date::of(year, month, wanted)) return *found;
    return *Date::of(year, month, std::min(day.day(), 28u));
}

}  // namespace gongyou
