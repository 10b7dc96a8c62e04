#include "programmes/rights/duty_week.hpp"

#include <algorithm>

#include "core/access/scope.hpp"
#include "core/organisations/points.hpp"

namespace gongyou::rights {

namespace {

constexpr int furthest = 366;

bool lies_outside(const DutyView& duty, const std::vector<PointWeek>& points) {
    for (const auto& point : points)
        for (const auto& day : point.days)
            if (point.code == duty.point_code && day.date == duty.day) return !is_open_through(day, duty.time());
    return false;
}

}  // namespace

Result<DutyWeek> view_duty_week(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const AskDutyWeek& asked) {
    const auto today = reader.today();
    const auto monday = today.plus_days(-static_cast<int>(weekday_of(today)));
    DutyWeek week{.first = asked.first.value_or(monday), .today = today, .points = {}, .items = {}};
    if (std::abs(week.first.days_since_1970() - today.days_since_1970()) > furthest)
        return fail({FaultKind::invalid,
                     "duty.day_out_of_range",
                     {{"first", today.plus_days(-furthest).text()}, {"last", today.plus_days(furthest).text()}}});

    const auto scope = scope_of(actor, Right::manage_points);
    for (const auto& point : Points{reader}.list(scope)) {
        if (point.closed_on && *point.closed_on <= week.first) continue;
        PointWeek line{point.code, {}};
        for (int i = 0; i < days_of_a_week; ++i)
            line.days.push_back(opening_on(point.hours, week.first.plus_days(i), parts.matters.law.calendar()));
        week.points.push_back(std::move(line));
    }
    for (auto& duty : DutyRoster{reader}.between(week.first, week.first.plus_days(days_of_a_week - 1), scope))
        week.items.push_back({.id = duty.id,
                              .point_code = duty.point_code,
                              .member_id = duty.member_id,
                              .day = duty.day,
                              .from = duty.starts,
                              .to = duty.ends,
                              .role = duty.role,
                              .called = duty.called,
                              .name_shown = duty.name_shown,
                              .missed = duty.missed,
                              .outside_hours = lies_outside(duty, week.points)});
    return week;
}

}  // namespace gongyou::rights
