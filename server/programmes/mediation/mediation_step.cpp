#include "programmes/mediation/mediation_step.hpp"

#include <algorithm>

#include "core/matters/desk_news.hpp"
#include "core/matters/reminders.hpp"
#include "core/notices/daytime.hpp"
#include "programmes/mediation/mediation_dates.hpp"
#include "programmes/mediation/mediation_store.hpp"
#include "programmes/mediation/party.hpp"

namespace gongyou::mediation {

namespace {

bool is_a_way_to_count(std::string_view code) {
    return code == clocks::ordinary || code == clocks::one_stop || code == clocks::court_assigned;
}

/// Lets the parties who left a number know that there is something to read. The message says nothing of the matter.
void tell_parties(const MediationParts& parts, sql::Tx& tx, const Mediation& mediation) {
    for (const auto& party : MediationStore{tx}.parties_of(mediation.id)) {
        if (!party.code) continue;
        const auto who =
            parts.seal().opened<Particulars>("mediation_party", "particulars", party.id.text(), party.particulars);
        if (!who || !who->phone) continue;
        if (const auto phone = Phone::read(who->phone->text())) [[maybe_unused]]
            const auto sent = parts.rights.outbox.send(tx, *phone, notices::SmsKind::answer_waiting, {},
                                                       notices::until_daytime(tx.now()));
    }
}

void follow_up(const MediationParts& parts, sql::Tx& tx, const matters::By& by, const Mediation& mediation,
               const matters::Matter& saved, const matters::StepTaken& step, const Brought& brought) {
    if (step.read_by == matters::Audience::reporter) tell_parties(parts, tx, mediation);
    if (by.kind == matters::Taker::Kind::reporter)
        matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, saved, "mediation.news");
    if (brought.give_to && brought.give_to != by.person)
        matters::tell_person(parts.matters.live, tx, *brought.give_to, "mediation.given");
}

/// Once every child of a report has ended, the report has as well.
Result<Done> close_report(const MediationParts& parts, sql::Tx& tx, const matters::By& by, const Mediation& mediation) {
    if (!mediation.report_id) return Done{};
    return rights::close_after_children(parts.rights, tx, *mediation.report_id, by);
}

}  // namespace

std::vector<matters::ClockAct> clocks_for(std::vector<matters::ClockAct> listed, CaseKind kind,
                                          const std::string& choice, bool has_next_payment) {
    std::vector<matters::ClockAct> own;
    for (auto act : listed) {
        const bool begins = act.kind != matters::ClockAct::Kind::stops;
        if (begins && is_a_way_to_count(act.code) && act.code != rule_of(kind).finish) continue;
        if (begins && act.code == clocks::court_decides && choice != name_of(Route::judicial_confirmation)) continue;
        if (begins && act.code == clocks::performance && !has_next_payment) act = matters::stops(act.code);
        own.push_back(act);
    }
    return own;
}

Result<MediationStanding> take(const MediationParts& parts, sql::Tx& tx, const matters::By& by, Mediation mediation,
                               MediationAct act, Brought brought) {
    const auto state = state_of(mediation);
    const auto listed = matters::step_for(mediation_procedure, state, act, by.kind);
    if (!listed) return fail(listed.error());

    auto step = matters::taken(mediation_procedure, brought.line ? *brought.line : **listed, state);
    step.clocks =
        clocks_for(std::move(step.clocks), mediation.case_kind, brought.choice, brought.counted_from.has_value());
    step.choice = brought.choice;
    step.words = brought.words;
    step.by_person = by.person;
    step.role = by.role;
    step.counted_from = brought.counted_from;
    if (brought.give_to) mediation.assigned_to = brought.give_to;
    if (brought.takes_away) mediation.assigned_to.reset();
    if (brought.outcome) mediation.outcome = std::string{name_of(*brought.outcome)};

    auto saved = matters::take_step(parts.matters, tx, mediation, step);
    if (!saved) return fail(std::move(saved.error()));
    follow_up(parts, tx, by, mediation, *saved, step, brought);
    if (state_of(*saved) == MediationState::closed)
        if (auto closed = close_report(parts, tx, by, mediation); !closed) return fail(std::move(closed.error()));
    return MediationStanding{saved->id, state_of(*saved), saved->revision};
}

}  // namespace gongyou::mediation
