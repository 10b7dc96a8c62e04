#include "core/law/rule.hpp"

namespace gongyou::law {

Result<Period> period_of(const Rule& rule) {
    const auto unit = enum_named<TimeUnit>(name_of(rule.unit));  // the units of time have the same names in both
    if (!unit || !rule.amount || *rule.amount > 100'000)
        return fail(
            {FaultKind::invalid, "law.not_a_period", {{"code", rule.code}, {"unit", std::string{name_of(rule.unit)}}}});
    return Period{static_cast<int>(*rule.amount), *unit};
}

Result<Deadline> deadline(const Rule& rule, Date event, const WorkingDays& calendar) {
    return period_of(rule).and_then([&](const Period& period) { return calendar.deadline(event, period, rule.rolls); });
}

}  // namespace gongyou::law
