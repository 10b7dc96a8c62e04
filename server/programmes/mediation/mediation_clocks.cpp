#include "core/matters/desk_news.hpp"
#include "core/matters/reminders.hpp"
#include "programmes/mediation/mediation.hpp"
#include "programmes/mediation/mediation_step.hpp"
#include "programmes/mediation/mediation_store.hpp"
#include "programmes/mediation/mediator_store.hpp"

namespace gongyou::mediation {

namespace {

void on_mediation_signal(const MediationParts& parts, sql::Tx& tx, const matters::MatterClock& clock,
                         matters::Signal signal) {
    const auto found = MediationStore{tx}.find(clock.matter_id);
    if (!found) return;
    const auto* line = matters::step_at_expiry(mediation_procedure, state_of(*found), clock.code);
    if (signal != matters::Signal::expired || !line)
        return matters::remind(parts.matters, parts.people, tx, *found, clock, signal);
    // nobody else can have taken it: the clock is moved on in this very transaction
    const auto taken =
        take(parts, tx, matters::By::clock(), *found, line->act, {.outcome = MediationOutcome::failed, .line = line});
    if (!taken) throw std::runtime_error{std::string{taken.error().code}};
}

}  // namespace

matters::OnSignal mediation_signals(const MediationParts& parts) {
    return [&parts](sql::Tx& tx, const matters::MatterClock& clock, matters::Signal signal) {
        on_mediation_signal(parts, tx, clock, signal);
    };
}

std::map<std::string, jobs::Handler> mediation_jobs(const MediationParts& parts) {
    return {{"mediation.tell_desk", matters::desk_news(parts.people, parts.matters.live, "mediation", {Role::desk})}};
}

bool has_mediated(sql::Session& session, const MatterId& report, const PersonId& person) {
    return MediatorStore{session}.has_mediated(report, person);
}

}  // namespace gongyou::mediation
