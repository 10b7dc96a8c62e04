#include "core/law/moment.hpp"

#include <fmt/format.h>

namespace gongyou::law {

namespace {

/// "09:00" of a row that says 9.
std::optional<TimeOfDay> time_by(const RulePack& pack, std::string_view code, Date day) {
    const auto rule = pack.rule(code, day);
    if (!rule || rule->unit != Unit::hour) return std::nullopt;
    return TimeOfDay::parse(fmt::format("{:02}:00", *rule->amount));
}

Instant end_of(const Rule& rule, Instant from, const OfficeTime& offices) {
    const auto amount = static_cast<int>(*rule.amount);
    switch (rule.unit) {
        case Unit::working_hour:
            return offices.after(from, std::chrono::hours{amount});
        case Unit::closing:
            return offices.closing(from, amount);
        default:
            return from + std::chrono::hours{amount};
    }
}

}  // namespace

OfficeHours office_hours(const RulePack& pack, Date day) {
    OfficeHours hours;
    if (const auto opens = time_by(pack, "desk.opens", day)) hours.opens = *opens;
    if (const auto closes = time_by(pack, "desk.closes", day)) hours.closes = *closes;
    return hours.opens < hours.closes ? hours : OfficeHours{};
}

Result<Moment> moment(const Rule& rule, Instant from, const OfficeHours& hours, const WorkingDays& calendar) {
    if (!is_to_the_hour(rule) || !rule.amount || *rule.amount < 1 || *rule.amount > 1'000)
        return fail(
            {FaultKind::invalid, "law.not_a_period", {{"code", rule.code}, {"unit", std::string{name_of(rule.unit)}}}});
    // so that none of what follows leaves the calendar: at worst a thousand working days
    if (const auto covered = calendar.deadline(Date::in_shanghai(from), working_days(1'001)); !covered)
        return fail(covered.error());
    const OfficeTime offices{calendar, hours};
    Moment found{from, end_of(rule, from, offices)};
    if (rule.unit == Unit::hour) {
        found.half = from + (found.end - from) / 2;
    } else {
        found.half = offices.after(from, offices.between(from, found.end) / 2);
        found.estimate = !calendar.knows(Date::in_shanghai(found.end).year());
    }
    return found;
}

}  // namespace gongyou::law
