#include "core/matters/reminders.hpp"
#include "programmes/rights/consultation_step.hpp"
#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

namespace {

/// The legal aid agency's days, by its law: what to expect of others, no duty of the desk.
bool is_of_the_agency(const matters::MatterClock& clock) { return clock.code.starts_with("legal_aid."); }

void on_consultation_signal(const RightsParts& parts, sql::Tx& tx, const matters::MatterClock& clock,
                            matters::Signal signal) {
    const auto found = ConsultationStore{tx}.find(clock.matter_id);
    if (!found) return;
    const auto* step = matters::step_at_expiry(consultation_procedure, state_of_consultation(*found), clock.code);
    if (step && signal != matters::Signal::expired) return;  // it waits for the asker: nobody here has to act
    if (is_of_the_agency(clock)) {  // nothing of ours is late: on its last day we ask after it, that is all
        if (signal == matters::Signal::last_day)
            matters::remind(parts.matters, parts.people, tx, *found, clock, signal);
        return;
    }
    if (!step) return matters::remind(parts.matters, parts.people, tx, *found, clock, signal);
    // nobody else can have taken it: the clock is moved on in this very transaction
    if (auto taken = take(parts, tx, matters::By::clock(), *found, step->act, {}); !taken)
        throw std::runtime_error{std::string{taken.error().code}};
}

}  // namespace

matters::OnSignal consultation_signals(const RightsParts& parts) {
    return [&parts](sql::Tx& tx, const matters::MatterClock& clock, matters::Signal signal) {
        on_consultation_signal(parts, tx, clock, signal);
    };
}

}  // namespace gongyou::rights
