#include "programmes/rights/plan_duty.hpp"

#include "core/access/decision.hpp"
#include "core/organisations/points.hpp"

namespace gongyou::rights {

namespace {

/// Every wrong field at once, before a day is looked at.
std::vector<FieldFault> faults_in(const PlanDuty& asked, Date today) {
    std::vector<FieldFault> wrong;
    const auto last = today.plus_days(weeks_ahead * days_of_a_week);
    if (asked.day < today || asked.day > last)
        wrong.push_back(FieldFault{"day", "duty.day_out_of_range", {{"first", today.text()}, {"last", last.text()}}});
    if (!TimeRange{asked.from, asked.to}.is_forward()) wrong.push_back(FieldFault{"to", "hours.backwards"});
    if (asked.weeks < 1 || asked.weeks > weeks_ahead)
        wrong.push_back(FieldFault{"weeks", "duty.weeks_out_of_range", {{"most", std::to_string(weeks_ahead)}}});
    return wrong;
}

Fault form_with(std::vector<FieldFault> wrong) { return {FaultKind::invalid, "form.invalid", {}, std::move(wrong)}; }

/// What stands in the way on that day, if anything.
std::optional<DutyObstacle> obstacle(sql::Tx& tx, const PointView& point, const Duty& duty,
                                     const WorkingDays& calendar) {
    if (point.closed_on && *point.closed_on <= duty.day) return DutyObstacle::point_closed;
    if (!is_open_through(opening_on(point.hours, duty.day, calendar), duty.time())) return DutyObstacle::point_closed;
    if (DutyRoster{tx}.meeting(duty.member_id, duty.day, duty.time())) return DutyObstacle::sits_elsewhere;
    return std::nullopt;
}

/// The answer where no day remained: why the first one did not.
Fault nothing_planned(sql::Tx& tx, const DayLeftOut& first, const Duty& duty) {
    if (first.why == DutyObstacle::point_closed) return {FaultKind::conflict, "duty.point_closed"};
    const auto other = DutyRoster{tx}.meeting(duty.member_id, first.day, duty.time());
    const auto point = other ? Points{tx}.find(other->point_code) : std::nullopt;
    return {FaultKind::conflict, "duty.sits_elsewhere", {{"point", point ? point->name : ""}}};
}

/// The duty, if this desk plans at its point.
Result<Duty> duty_for(sql::Tx& tx, const Actor& actor, const DutyId& id) {
    const auto duty = DutyRoster{tx}.find(id);
    if (!duty) return fail(hidden());
    const auto point = Points{tx}.find(duty->point_code);
    if (auto allowed = may(actor, Right::manage_points, subject_at(tx, point->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    return *duty;
}

void enter(const RightsParts& parts, sql::Tx& tx, const Actor& actor, std::string act, const std::string& point) {
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = std::move(act),
                                    .object_kind = "point",
                                    .object_id = point});
}

}  // namespace

Result<DutyPlanned> plan_duty(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const PlanDuty& asked) {
    const auto point = Points{tx}.find(asked.code.text());
    if (!point) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_points, subject_at(tx, point->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    Team team{tx};
    team.lock(asked.member_id);  // first: nobody else plans for this person until we have
    const auto member = team.find(asked.member_id);
    auto wrong = faults_in(asked, tx.today());
    if (!member || member->left_on || !team.may_sit_at(*member, point->unit_id))
        wrong.push_back(FieldFault{"member_id", "team.unknown"});
    if (!wrong.empty()) return fail(form_with(std::move(wrong)));

    DutyPlanned planned;
    Duty duty{.id = {},
              .point_code = point->code,
              .member_id = asked.member_id,
              .day = asked.day,
              .starts = asked.from,
              .ends = asked.to,
              .name_shown = asked.name_shown};
    for (int week = 0; week < asked.weeks; ++week) {
        duty.day = asked.day.plus_days(week * days_of_a_week);
        if (const auto why = obstacle(tx, *point, duty, parts.matters.law.calendar())) {
            planned.left_out.push_back({duty.day, *why});
            continue;
        }
        duty.id = tx.fresh_id<DutyId>();
        DutyRoster{tx}.add(duty);
        planned.days.push_back(duty.day);
    }
    if (planned.days.empty()) return fail(nothing_planned(tx, planned.left_out.front(), duty));
    enter(parts, tx, actor, "duty.planned", point->code);
    return planned;
}

Result<api::Nothing> cancel_duty(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const CancelDuty& asked) {
    const auto duty = duty_for(tx, actor, asked.id);
    if (!duty) return fail(duty.error());
    if (duty->day < tx.today()) return fail({FaultKind::conflict, "duty.is_past"});
    DutyRoster{tx}.remove(duty->id);
    enter(parts, tx, actor, "duty.cancelled", duty->point_code);
    return api::Nothing{};
}

Result<api::Nothing> mark_duty(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const MarkDuty& asked) {
    const auto duty = duty_for(tx, actor, asked.id);
    if (!duty) return fail(duty.error());
    if (duty->day > tx.today()) return fail({FaultKind::conflict, "duty.is_to_come"});
    DutyRoster{tx}.mark(duty->id, asked.missed);
    enter(parts, tx, actor, asked.missed ? "duty.missed" : "duty.kept", duty->point_code);
    return api::Nothing{};
}

}  // namespace gongyou::rights
