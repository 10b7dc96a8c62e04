#include "programmes/rights/work_consultation.hpp"

#include <algorithm>

#include "core/matters/caseload_store.hpp"
#include "core/matters/clock_store.hpp"
#include "core/people/staff.hpp"
#include "platform/json/write.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/consultation_store.hpp"
#include "programmes/rights/consultation_view.hpp"
#include "programmes/rights/law_articles.hpp"

namespace gongyou::rights {

namespace {

using matters::By;

Result<ConsultationStanding> step(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                  const ConsultationCommand& asked, ConsultationAct act, Brought brought) {
    auto found = consultation_for_step(tx, actor, asked, act);
    if (!found) return fail(std::move(found.error()));
    return take(parts, tx, By::staff(actor), *std::move(found), act, std::move(brought));
}

bool may_have_it(sql::Tx& tx, const Consultation& consultation, const PersonId& person) {
    return std::ranges::any_of(matters::CaseloadStore{tx}.advisers_for(consultation, person),
                               [&](const auto& load) { return load.id == person; });
}

/// The day from which the days for the answer count now.
std::optional<Date> answer_counts_from(sql::Tx& tx, const ConsultationId& id) {
    for (const auto& clock : matters::ClockStore{tx}.of(id))
        if (clock.state == matters::ClockState::running && clock.code.starts_with("consultation.answer_"))
            return clock.event_on;
    return std::nullopt;
}

template <class Words_>
std::string text_of(const std::optional<Words_>& words) {
    return words ? words->text() : std::string{};
}

/// What the answer says beside its words, in clear. Its number is not known yet.
Result<AnswerDetails> details_of(const RightsParts& parts, const Consultation& consultation, Date today,
                                 const AnswerConsultation& act) {
    AnswerDetails details{.matter_id = consultation.id,
                          .next_steps = text_of(act.next_steps),
                          .evidence = text_of(act.evidence),
                          .limitation_on = act.limitation_on ? act.limitation_on->text() : ""};
    if (!act.counted) return details;
    if (act.limitation_on) return fail(wrong_field("limitation_on", "consultation.limit_twice"));
    const auto counted = limit_for(parts, consultation, *act.counted, today);
    if (!counted) return fail(counted.error());
    details.limitation_on = counted->safe_day.text();
    details.counted = json::write_json(*act.counted);
    return details;
}

}  // namespace

Result<Consultation> consultation_for_step(sql::Tx& tx, const Actor& actor, const ConsultationCommand& asked,
                                           ConsultationAct act) {
    auto found = consultation_for(tx, actor, matters::right_for(consultation_procedure, act), asked.id);
    if (found && found->revision != asked.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    return found;
}

Result<ConsultationStanding> assign_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                                 const AssignConsultation& act) {
    auto found = consultation_for_step(tx, actor, act, ConsultationAct::assign);
    if (!found) return fail(std::move(found.error()));
    const bool first = state_of_consultation(*found) == ConsultationState::asked;
    if (first && !act.difficulty) return fail(wrong_field("difficulty", "value.missing"));
    if (!may_have_it(tx, *found, act.person_id))
        return fail(wrong_field("person_id", "consultation.not_for_this_person"));
    return take(parts, tx, By::staff(actor), *std::move(found), ConsultationAct::assign,
                {.choice = first ? std::string{name_of(*act.difficulty)} : "",
                 .words = Staff{tx, parts.people}.name_of(act.person_id),
                 .difficulty = first ? act.difficulty : std::nullopt,
                 .give_to = act.person_id});
}

Result<ConsultationStanding> take_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                               const TakeConsultation& act) {
    return step(parts, tx, actor, act, ConsultationAct::take,
                {.choice = std::string{name_of(act.difficulty)}, .difficulty = act.difficulty, .give_to = actor.id});
}

Result<ConsultationStanding> grade_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                                const GradeConsultation& act) {
    return step(parts, tx, actor, act, ConsultationAct::grade,
                {.choice = std::string{name_of(act.difficulty)},
                 .difficulty = act.difficulty,
                 .counted_from = answer_counts_from(tx, act.id)});
}

Result<ConsultationStanding> hand_back_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                                    const HandBackConsultation& act) {
    return step(parts, tx, actor, act, ConsultationAct::hand_back, {.words = act.text.text()});
}

Result<ConsultationStanding> answer_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                                 const AnswerConsultation& act) {
    const auto found = consultation_for_step(tx, actor, act, ConsultationAct::answer);
    if (!found) return fail(found.error());
    return answer_as(parts, tx, By::staff(actor), *found, act);
}

Result<ConsultationStanding> answer_as(const RightsParts& parts, sql::Tx& tx, const By& by, const Consultation& found,
                                       const AnswerConsultation& act) {
    std::vector<std::string> codes;
    for (const auto& code : act.basis) codes.push_back(code.text());
    const auto basis = cited(parts.matters.law, found, tx.today(), codes);
    if (!basis) return fail(basis.error());
    auto details = details_of(parts, found, tx.today(), act);
    if (!details) return fail(std::move(details.error()));
    auto standing = take(parts, tx, by, found, ConsultationAct::answer, {.words = act.text.text()});
    if (!standing) return standing;
    details->number = standing->revision;
    const auto sealed = parts.consultation_seal().sealed(found, *std::move(details));
    if (!sealed) return fail(sealed.error());
    ConsultationStore{tx}.add_answer(*sealed, *basis);
    if (act.uploads)
        if (auto claimed = claim_files(parts, tx, found, standing->revision, *act.uploads); !claimed)
            return fail(std::move(claimed.error()));
    return standing;
}

Result<ConsultationStanding> ask_legal_aid(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                           const AskLegalAid& act) {
    return step(parts, tx, actor, act, ConsultationAct::ask_aid, {.words = act.text.text()});
}

Result<ConsultationStanding> note_aid_granted(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                              const NoteAidGranted& act) {
    return step(parts, tx, actor, act, ConsultationAct::grant_aid, {.words = act.text.text()});
}

Result<ConsultationStanding> note_aid_refused(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                              const NoteAidRefused& act) {
    return step(parts, tx, actor, act, ConsultationAct::refuse_aid, {.words = act.text.text()});
}

Result<ConsultationStanding> note_aid_begun(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                            const NoteAidBegun& act) {
    return step(parts, tx, actor, act, ConsultationAct::begin_aid, {.words = act.text.text()});
}

Result<ConsultationStanding> note_on_consultation(const RightsParts& parts, sql::Tx& tx, const Actor& actor,
                                                  const NoteOnConsultation& act) {
    return step(parts, tx, actor, act, ConsultationAct::note, {.words = act.text.text()});
}

}  // namespace gongyou::rights
