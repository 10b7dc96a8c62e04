#include "programmes/rights/report_step.hpp"

#include <algorithm>

#include "core/matters/clock_store.hpp"
#include "programmes/rights/inform_above.hpp"
#include "programmes/rights/keep_watch.hpp"
#include "programmes/rights/report_jobs.hpp"

namespace gongyou::rights {

namespace {

/// What statistics call the end of a report: how it was closed, or the way it ended.
std::string outcome_of(const matters::StepTaken& step) {
    if (step.state != name_of(ReportState::closed)) return std::string{step.state};
    return step.choice.empty() ? std::string{step.act} : step.choice;
}

/// Whether nobody has spoken with the reporter yet: then a new urgency counts from now on.
bool is_to_be_contacted(sql::Tx& tx, const ReportId& id) {
    return std::ranges::any_of(matters::ClockStore{tx}.of(id), [](const matters::MatterClock& clock) {
        return clock.code == "ticket.contact" && clock.state != matters::ClockState::stopped;
    });
}

}  // namespace

Right right_for(ReportAct act) { return matters::right_for(report_procedure, act); }

Result<ReportStanding> take(const RightsParts& parts, sql::Tx& tx, const By& by, Report report, ReportAct act,
                            Said said) {
    const auto state = state_of(report);
    const auto listed = matters::step_for(report_procedure, state, act, by.kind);
    if (!listed) return fail(listed.error());

    auto step = matters::taken(report_procedure, **listed, state);
    if (said.back_to) {
        step.state = name_of(*said.back_to);
        step.ends = report_procedure.ends.has(*said.back_to);
        step.clears = true;
        step.clocks = std::move(said.clocks_of_then);
    }
    step.choice = std::move(said.choice);
    step.words = std::move(said.words);
    step.to_unit = said.to_unit;
    step.by_person = by.person;
    step.role = by.role;

    const auto was = report.urgency;
    if (said.urgency) report.urgency = *said.urgency;
    if (report.urgency != was && is_to_be_contacted(tx, report.id))
        step.clocks.push_back(matters::starts("ticket.contact"));
    if (said.assign_to) report.assigned_to = said.assign_to;
    if (said.to_unit && *said.to_unit != report.unit_id) report.assigned_to.reset();  // the other desk decides who
    if (said.keep_away) {
        step.kept_from = {said.keep_away->text()};
        if (report.assigned_to == said.keep_away) report.assigned_to.reset();
    }
    if (step.ends) report.outcome = outcome_of(step);
    if (!step.ends) report.outcome.reset();

    auto saved = matters::take_step(parts.matters, tx, report, step);
    if (!saved) return fail(std::move(saved.error()));
    if (auto watched = keep_watch(parts, tx, state, *saved); !watched) return fail(std::move(watched.error()));
    follow_up(parts, tx, *saved, step);
    if (report.urgency > was) inform_above(parts, tx, *saved, false);
    return ReportStanding{saved->id, state_of(*saved), saved->revision};
}

}  // namespace gongyou::rights
