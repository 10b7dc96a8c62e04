#include "kernel/month_or_day.hpp"

#include <stdexcept>

#include "kernel/period.hpp"

namespace gongyou {

Result<MonthOrDay> MonthOrDay::read(std::string_view text) {
    if (const auto day = Date::parse(text)) return MonthOrDay{*day};
    const auto first = text.size() == 7 ? Date::parse(std::string{text} + "-01") : std::nullopt;
    if (!first) return fail({FaultKind::invalid, "month.wrong"});
    return MonthOrDay{*first, months_after(*first, 1).plus_days(-1)};
}

std::string MonthOrDay::text() const { return is_month() ? first_.text().substr(0, 7) : first_.text(); }

MonthOrDay when(std::string_view text) {
    const auto found = MonthOrDay::read(text);
    if (!found) throw std::invalid_argument{"no such month or day"};
    return *found;
}

}  // namespace gongyou
