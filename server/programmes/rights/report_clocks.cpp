#include "programmes/rights/rights.hpp"

#include <algorithm>

#include "core/notices/notices.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/assignees.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

using matters::Signal;

constexpr std::string_view notice_of(Signal signal) {
    switch (signal) {
        case Signal::half_time:
            return "clock.half_time";
        case Signal::two_days_left:
            return "clock.two_days_left";
        case Signal::last_day:
            return "clock.last_day";
        case Signal::expired:
            return "clock.expired";
    }
    return "";
}

/// Whoever has the report, or else the desk; after the last day also the desk of the unit above.
std::vector<PersonId> whom_to_remind(const RightsParts& parts, sql::Tx& tx, const Report& report, Signal signal) {
    auto people = report.assigned_to && may_be_assigned(tx, report, *report.assigned_to)
                      ? std::vector{*report.assigned_to}
                      : desks_of(parts, tx, report.unit_id, report.employer_id);
    if (signal != Signal::expired) return people;
    const auto unit = UnitTree{tx}.find(report.unit_id);
    if (unit && unit->parent_id)
        for (auto& person : desks_of(parts, tx, *unit->parent_id, report.employer_id))
            if (std::ranges::find(people, person) == people.end()) people.push_back(std::move(person));
    return people;
}

void remind(const RightsParts& parts, sql::Tx& tx, const Report& report, const matters::MatterClock& clock,
            Signal signal) {
    for (const auto& person : whom_to_remind(parts, tx, report, signal)) {
        notices::add(tx, person, notice_of(signal),
                     {{"matter", report.id.text()}, {"code", clock.code}, {"due_on", clock.due_on.text()}});
        tx.after_commit([&live = parts.matters.live, person] { live.tell(person, "notices", "{}"); });
    }
}

void on_signal(const RightsParts& parts, sql::Tx& tx, const matters::MatterClock& clock, Signal signal) {
    const auto report = ReportStore{tx}.find(clock.matter_id);
    if (!report) return;
    const auto* step = matters::step_at_expiry(report_procedure, state_of(*report), clock.code);
    if (signal != Signal::expired || !step) return remind(parts, tx, *report, clock, signal);
    // nobody else can have taken it: the clock is moved on in this very transaction
    if (auto taken = take(parts, tx, By::clock(), *report, step->act, {}); !taken)
        throw std::runtime_error{std::string{taken.error().code}};
}

}  // namespace

matters::OnSignal report_signals(const RightsParts& parts) {
    return [&parts](sql::Tx& tx, const matters::MatterClock& clock, Signal signal) {
        on_signal(parts, tx, clock, signal);
    };
}

}  // namespace gongyou::rights
