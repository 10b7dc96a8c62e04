#include "core/matters/desk_news.hpp"
#include "core/matters/reminders.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_rules.hpp"
#include "programmes/supervision/supervision_step.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::supervision {

namespace {

void on_supervision_signal(const SupervisionParts& parts, sql::Tx& tx, const matters::MatterClock& clock,
                           matters::Signal signal) {
    auto found = SupervisionStore{tx}.find(clock.matter_id);
    if (!found) return;
    const auto* line = matters::step_at_expiry(supervision_procedure, state_of(*found), clock.code);
    if (clock.code == clocks::watch) found->assigned_to.reset();  // the case is over: its desk looks, and enters it
    if (signal != matters::Signal::expired || !line)
        return matters::remind(parts.matters, parts.people, tx, *found, clock, signal);
    if (clock.code == clocks::answer) {  // silence is no co-operation
        found->uncooperative = true;
        SupervisionStore{tx}.save(*found);
    }
    // nobody else can have taken it: the clock is moved on in this very transaction
    const auto taken = take(parts, tx, matters::By::clock(), *std::move(found), line->act, {.line = line});
    if (!taken) throw std::runtime_error{std::string{taken.error().code}};
}

}  // namespace

matters::OnSignal supervision_signals(const SupervisionParts& parts) {
    return [&parts](sql::Tx& tx, const matters::MatterClock& clock, matters::Signal signal) {
        on_supervision_signal(parts, tx, clock, signal);
    };
}

std::map<std::string, jobs::Handler> supervision_jobs(const SupervisionParts& parts) {
    return {
        {"supervision.tell_desk", matters::desk_news(parts.people, parts.matters.live, "supervision", {Role::desk})}};
}

}  // namespace gongyou::supervision
