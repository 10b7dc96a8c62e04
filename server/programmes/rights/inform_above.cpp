#include "programmes/rights/inform_above.hpp"

#include <algorithm>

#include "core/law/moment.hpp"
#include "core/matters/clock_store.hpp"
#include "core/matters/reminders.hpp"
#include "core/people/staff.hpp"
#include "platform/json/read.hpp"
#include "platform/json/write.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

/// What the job has to know: where, about whom, how urgent, and whether its reporters gave no name.
struct WhatIsUrgent {
    UnitId unit;
    std::optional<EmployerId> employer;
    matters::Urgency urgency = matters::Urgency::red;
    bool anonymous = false;
};
BOOST_DESCRIBE_STRUCT(WhatIsUrgent, (), (unit, employer, urgency, anonymous))

std::vector<PersonId> desks_above(const RightsParts& parts, sql::Tx& tx, const WhatIsUrgent& what) {
    Staff staff{tx, parts.people};
    auto people = staff.at_or_above(Role::desk, what.unit);
    if (what.urgency != matters::Urgency::red) {
        const auto own = staff.at(Role::desk, what.unit);
        std::erase_if(people, [&](const PersonId& one) { return std::ranges::count(own, one) > 0; });
    }
    return staff.before_the_wall(std::move(people), what.employer);
}

/// The time for the first contact with whoever is in danger, where it is counted in hours.
std::chrono::seconds first_contact_when_red(const RightsParts& parts, sql::Tx& tx, const UnitId& unit) {
    const auto rule = matters::law_at(parts.matters, tx, unit).rule("ticket.contact_red", tx.today());
    if (!rule || rule->unit != law::Unit::hour) return std::chrono::hours{1};
    return std::chrono::hours{*rule->amount};
}

void tell_all(const RightsParts& parts, sql::Tx& tx, const std::vector<PersonId>& people, std::string_view kind) {
    for (const auto& person : people) matters::tell_person(parts.matters.live, tx, person, kind);
}

std::chrono::seconds until_daytime(Instant now) {
    const auto today = Date::in_shanghai(now);
    const auto eight = time_of_day("08:00"), twenty = time_of_day("20:00");
    if (now < moment_of(today, eight)) return std::chrono::ceil<std::chrono::seconds>(moment_of(today, eight) - now);
    if (now < moment_of(today, twenty)) return std::chrono::seconds{0};
    return std::chrono::ceil<std::chrono::seconds>(moment_of(today.plus_days(1), eight) - now);
}

/// Told before the time is used up again, or on the next morning of work.
std::chrono::seconds until_escalation(const RightsParts& parts, sql::Tx& tx, const matters::MatterClock& clock) {
    if (clock.rule.ends_with("_red") && clock.due_at && clock.event_at)
        return std::chrono::ceil<std::chrono::seconds>(*clock.due_at - *clock.event_at);
    const auto morning =
        moment_of(parts.matters.law.calendar().working_day_from(tx.today().plus_days(1)),
                  law::office_hours(matters::law_at(parts.matters, tx, clock.unit_id), tx.today()).opens);
    return std::chrono::ceil<std::chrono::seconds>(morning - tx.now());
}

bool is_still_open(sql::Tx& tx, const ReportId& report) {
    return std::ranges::any_of(matters::ClockStore{tx}.of(report), [](const matters::MatterClock& clock) {
        return clock.code == "ticket.contact" && clock.state == matters::ClockState::expired;
    });
}

}  // namespace

void inform_above(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, bool at_once) {
    if (report.urgency < matters::Urgency::orange) return;
    const auto what =
        json::write_json(WhatIsUrgent{report.unit_id, report.employer_id, report.urgency, report.anonymous});
    jobs::NewJob tell{.kind = std::string{inform_above_job}, .payload = what, .dedup = what};
    if (report.anonymous && !at_once) tell.delay = std::chrono::minutes{30 + static_cast<int>(tx.random().below(151))};
    if (report.urgency == matters::Urgency::orange) tell.delay += until_daytime(tx.now() + tell.delay);
    parts.jobs.enqueue(tx, tell);
}

jobs::Handler inform_above_handler(const RightsParts& parts) {
    auto handler = jobs::in_transaction(
        [&parts](sql::Tx& tx, std::span<const jobs::Job> due) -> Result<Done> {
            for (const auto& job : due) {
                const auto what = json::read_json<WhatIsUrgent>(job.payload);
                if (!what) continue;
                const bool red = what->urgency == matters::Urgency::red;
                tell_all(parts, tx, desks_above(parts, tx, *what), red ? "report.red" : "report.orange");
                if (red && what->anonymous)
                    parts.jobs.enqueue(tx, {.kind = std::string{red_unseen_job},
                                            .payload = what->unit.text(),
                                            .delay = first_contact_when_red(parts, tx, what->unit)});
            }
            return Done{};
        },
        50);
    handler.keep_done = std::chrono::hours{0};  // its id would say when an anonymous one came
    return handler;
}

jobs::Handler red_unseen_handler(const RightsParts& parts) {
    auto handler = jobs::in_transaction(
        [&parts](sql::Tx& tx, std::span<const jobs::Job> due) -> Result<Done> {
            for (const auto& job : due) {
                const WhatIsUrgent what{.unit = UnitId::trusted(job.payload), .employer = {}, .anonymous = true};
                if (ReportStore{tx}.has_red_unseen(what.unit))
                    tell_all(parts, tx, desks_above(parts, tx, what), "report.red_unseen");
            }
            return Done{};
        },
        50);
    handler.keep_done = std::chrono::hours{0};
    return handler;
}

void plan_escalation(const RightsParts& parts, sql::Tx& tx, const matters::MatterClock& clock) {
    parts.jobs.enqueue(tx, {.kind = std::string{escalate_job},
                            .payload = clock.matter_id.text(),
                            .delay = until_escalation(parts, tx, clock),
                            .dedup = clock.matter_id.text()});
}

jobs::Handler escalate_handler(const RightsParts& parts) {
    return jobs::in_transaction(
        [&parts](sql::Tx& tx, std::span<const jobs::Job> due) -> Result<Done> {
            for (const auto& job : due) {
                const auto report = ReportStore{tx}.find(ReportId::trusted(job.payload));
                if (!report || !is_still_open(tx, report->id)) continue;
                for (const auto& person :
                     desks_above(parts, tx, {report->unit_id, report->employer_id, matters::Urgency::red}))
                    matters::tell_person(parts.matters.live, tx, person, "report.no_contact",
                                         {{"matter", report->id.text()}, {"kind", "report"}});
            }
            return Done{};
        },
        50);
}

}  // namespace gongyou::rights
