#include "programmes/rights/consultation_step.hpp"

#include "core/matters/desk_news.hpp"
#include "core/matters/reminders.hpp"
#include "core/notices/daytime.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

namespace {

/// Lets an asker who left a number know that there is something to read. The message says nothing of the matter.
void tell_asker(const RightsParts& parts, sql::Tx& tx, const ConsultationId& id) {
    const auto identity = ConsultationStore{tx}.identity_of(id);
    if (!identity) return;
    const auto phone = parts.consultation_seal().opened_phone(*identity);
    if (!phone) return;
    [[maybe_unused]] const auto sent =
        parts.outbox.send(tx, *phone, notices::SmsKind::answer_waiting, {}, notices::until_daytime(tx.now()));
}

void follow_up(const RightsParts& parts, sql::Tx& tx, const matters::By& by, const matters::Matter& matter,
               const matters::StepTaken& step, const Brought& brought) {
    if (step.read_by == matters::Audience::reporter) tell_asker(parts, tx, matter.id);
    if (by.kind == matters::Taker::Kind::reporter)
        matters::tell_whoever_has_it(parts.jobs, parts.matters.live, parts.people, tx, matter, "consultation.news");
    if (step.act == name_of(ConsultationAct::hand_back)) matters::tell_desk(parts.jobs, tx, matter, !matter.anonymous);
    if (brought.give_to && brought.give_to != by.person)
        matters::tell_person(parts.matters.live, tx, *brought.give_to, "consultation.given");
}

}  // namespace

Result<ConsultationStanding> take(const RightsParts& parts, sql::Tx& tx, const matters::By& by,
                                  Consultation consultation, ConsultationAct act, Brought brought) {
    const auto state = state_of_consultation(consultation);
    const auto listed = matters::step_for(consultation_procedure, state, act, by.kind);
    if (!listed) return fail(listed.error());

    auto step = matters::taken(consultation_procedure, **listed, state);
    step.choice = brought.choice;
    step.words = brought.words;
    step.by_person = by.person;
    step.role = by.role;
    step.counted_from = brought.counted_from;
    if (brought.difficulty) consultation.difficulty = brought.difficulty;
    step.clock_choice = name_of(consultation.difficulty.value_or(Difficulty::simple));
    if (brought.give_to) consultation.assigned_to = brought.give_to;
    if (act == ConsultationAct::hand_back) consultation.assigned_to.reset();
    if (step.ends) consultation.outcome = std::string{act == ConsultationAct::lapse ? step.act : step.state};

    auto saved = matters::take_step(parts.matters, tx, consultation, step);
    if (!saved) return fail(std::move(saved.error()));
    if (brought.difficulty) ConsultationStore{tx}.set_difficulty(saved->id, *brought.difficulty);
    follow_up(parts, tx, by, *saved, step, brought);
    return ConsultationStanding{saved->id, state_of_consultation(*saved), saved->revision};
}

}  // namespace gongyou::rights
