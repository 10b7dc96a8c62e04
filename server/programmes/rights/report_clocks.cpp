#include "programmes/rights/rights.hpp"

#include <algorithm>

#include "core/matters/reminders.hpp"
#include "programmes/rights/inform_above.hpp"
#include "programmes/rights/report_jobs.hpp"
#include "programmes/rights/report_step.hpp"
#include "programmes/rights/report_store.hpp"

namespace gongyou::rights {

namespace {

using matters::Signal;

/// Contact and sorting that are due on the same day are reminded of once.
bool is_told_with_the_contact(sql::Tx& tx, const matters::MatterClock& clock) {
    return clock.code == "ticket.sorting" && !clock.due_at &&
           std::ranges::any_of(matters::ClockStore{tx}.of(clock.matter_id), [&](const matters::MatterClock& other) {
               return other.code == "ticket.contact" && other.due_on == clock.due_on && !other.due_at &&
                      other.state != matters::ClockState::stopped;
           });
}

void on_report_signal(const RightsParts& parts, sql::Tx& tx, const matters::MatterClock& clock, Signal signal) {
    const auto report = ReportStore{tx}.find(clock.matter_id);
    if (!report) return;
    const auto* step = matters::step_at_expiry(report_procedure, state_of(*report), clock.code);
    if (signal != Signal::expired || !step) {
        if (is_told_with_the_contact(tx, clock)) return;
        matters::remind(parts.matters, parts.people, tx, *report, clock, signal);
        if (signal == Signal::expired && clock.code == "ticket.contact") plan_escalation(parts, tx, clock);
        return;
    }
    // nobody else can have taken it: the clock is moved on in this very transaction
    if (auto taken = take(parts, tx, By::clock(), *report, step->act, {}); !taken)
        throw std::runtime_error{std::string{taken.error().code}};
}

}  // namespace

matters::OnSignal report_signals(const RightsParts& parts) {
    return [&parts](sql::Tx& tx, const matters::MatterClock& clock, Signal signal) {
        on_report_signal(parts, tx, clock, signal);
    };
}

}  // namespace gongyou::rights
