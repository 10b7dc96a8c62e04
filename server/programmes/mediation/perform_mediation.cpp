#include "programmes/mediation/perform_mediation.hpp"

#include <algorithm>

#include "core/matters/clock_store.hpp"
#include "programmes/mediation/mediation_dates.hpp"

namespace gongyou::mediation {

namespace {

/// Terms and what has come of them, as of today.
struct Performance {
    AgreementTerms terms;
    std::vector<PartPerformed> parts;
};

Result<Performance> performance_in(MediationCase& file, Date today) {
    auto agreement = file.agreement();
    if (!agreement) return fail(std::move(agreement.error()));
    if (!*agreement) return Performance{};
    Performance found{.terms = std::move((*agreement)->terms), .parts = {}};
    found.parts = performance_of(found.terms, file.payments_in_force(), today);
    return found;
}

Cents left_of(const std::vector<PartPerformed>& parts, std::optional<std::int32_t> item = {}) {
    Cents left{0};
    for (const auto& part : parts)
        if (!item || part.item == *item) left = left + Cents{part.amount_fen - part.paid_fen};
    return left;
}

/// Whether a day of payment is watched: it is also while a court looks at the agreement that is being kept.
bool is_watched(sql::Session& session, const MediationId& id) {
    return std::ranges::any_of(matters::ClockStore{session}.of(id), [](const matters::MatterClock& clock) {
        return clock.code == clocks::performance && clock.state != matters::ClockState::stopped;
    });
}

std::optional<Confirmation> confirmation_under_way(sql::Session& session, const MediationId& id) {
    for (auto& one : MediationFile{session}.confirmations_of(id))
        if (one.result == RouteResult::filed) return std::move(one);
    return std::nullopt;
}

void decide(sql::Tx& tx, const MediationId& id, RouteResult result, std::string number) {
    auto filed = confirmation_under_way(tx, id);
    if (!filed) return;
    filed->result = result;
    filed->case_number = std::move(number);
    filed->decided_on = tx.today();
    MediationFile{tx}.decide(*filed);
}

}  // namespace

Result<MediationStanding> begin_performance(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                            const BeginPerformance& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::begin_performance);
    if (!found) return fail(std::move(found.error()));
    MediationCase file{parts, tx, act.id};
    const auto performance = performance_in(file, tx.today());
    if (!performance) return fail(performance.error());
    return take(parts, tx, by_staff(actor, MediationAct::begin_performance), *found, MediationAct::begin_performance,
                {.counted_from = next_due(performance->parts)});
}

Result<MediationStanding> record_payment(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                         const RecordPayment& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::record_payment);
    if (!found) return fail(std::move(found.error()));
    MediationCase file{parts, tx, act.id};
    const auto before = performance_in(file, tx.today());
    if (!before) return fail(before.error());
    const std::int32_t item = act.item - 1;
    if (item < 0 || static_cast<std::size_t>(item) >= before->terms.items.size())
        return fail(wrong_field("item", "mediation.item_unknown"));
    if (tx.today() < act.paid_on) return fail(wrong_field("paid_on", "date.in_future"));
    const auto left = left_of(before->parts, item);
    if (act.amount_fen < 1 || act.amount_fen > left.amount)
        return fail({FaultKind::invalid,
                     "form.invalid",
                     {},
                     {{"amount_fen", "mediation.paid_too_much", {{"left", in_yuan(left)}}}}});
    const auto number = found->revision + 1;  // of the event that this step makes
    file.file().add(StoredPayment{act.id, number, item, act.amount_fen, act.paid_on, act.proof.text()});
    const auto after = performance_of(before->terms, file.payments_in_force(), tx.today());
    return take(parts, tx, by_staff(actor, MediationAct::record_payment), *found, MediationAct::record_payment,
                {.choice = std::to_string(act.amount_fen),
                 .counted_from = is_watched(tx, act.id) ? next_due(after) : std::nullopt});
}

Result<MediationStanding> file_confirmation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                            const FileConfirmation& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::file_confirmation);
    if (!found) return fail(std::move(found.error()));
    if (!act.both.value_or(false)) return fail(wrong_field("both", "mediation.both_must_apply"));
    const auto pack = parts.matters.law.pack(found->law);
    if (!pack) return fail(pack.error());
    const auto last =
        last_day_of_route(act.route, found->effective_on.value_or(tx.today()), *pack, parts.matters.law.calendar());
    if (!last) return fail(last.error());
    if (tx.today() > last->last.day)
        return fail({FaultKind::invalid,
                     "form.invalid",
                     {},
                     {{"route", "mediation.route_closed", {{"last_day", last->last.day.text()}}}}});
    MediationFile{tx}.add(Confirmation{act.id, found->revision + 1, act.route, act.body.text(), tx.today(),
                                       RouteResult::filed, "", std::nullopt});
    return take(parts, tx, by_staff(actor, MediationAct::file_confirmation), *found, MediationAct::file_confirmation,
                {.choice = std::string{name_of(act.route)}, .words = act.body.text()});
}

Result<MediationStanding> note_confirmed(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                         const NoteConfirmed& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::note_confirmed);
    if (!found) return fail(std::move(found.error()));
    decide(tx, act.id, RouteResult::confirmed, act.number.text());
    return take(parts, tx, by_staff(actor, MediationAct::note_confirmed), *found, MediationAct::note_confirmed,
                {.words = act.number.text()});
}

Result<MediationStanding> note_not_confirmed(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                             const NoteNotConfirmed& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::note_not_confirmed);
    if (!found) return fail(std::move(found.error()));
    decide(tx, act.id, RouteResult::refused, "");
    return take(parts, tx, by_staff(actor, MediationAct::note_not_confirmed), *found, MediationAct::note_not_confirmed,
                {.words = act.text.text()});
}

Result<MediationStanding> note_default(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                       const NoteDefault& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::note_default);
    if (!found) return fail(std::move(found.error()));
    MediationCase file{parts, tx, act.id};
    const auto performance = performance_in(file, tx.today());
    if (!performance) return fail(performance.error());
    const bool other_terms = std::ranges::any_of(performance->terms.items, [&](const AgreementItem& item) {
        return item.amount_fen == 0 && item.due_on && *item.due_on < tx.today();
    });
    if (!is_overdue(performance->parts) && !other_terms)
        return fail({FaultKind::conflict, "mediation.nothing_overdue"});
    return take(parts, tx, by_staff(actor, MediationAct::note_default), *found, MediationAct::note_default,
                {.words = act.text.text(), .outcome = MediationOutcome::unperformed});
}

Result<MediationStanding> advise_on_default(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                            const AdviseOnDefault& act) {
    return step(parts, tx, actor, act, MediationAct::advise, {.words = act.text.text()});
}

Result<MediationStanding> fulfil_mediation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const FulfilMediation& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::fulfil);
    if (!found) return fail(std::move(found.error()));
    MediationCase file{parts, tx, act.id};
    const auto performance = performance_in(file, tx.today());
    if (!performance) return fail(performance.error());
    if (const auto left = left_of(performance->parts); left.amount > 0)
        return fail({FaultKind::conflict, "mediation.not_all_paid", {{"left", in_yuan(left)}}});
    return take(parts, tx, by_staff(actor, MediationAct::fulfil), *found, MediationAct::fulfil,
                {.words = act.text.text(),
                 .outcome = performance->parts.empty() ? MediationOutcome::agreed : MediationOutcome::paid});
}

Result<MediationStanding> inform_of_rights(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const InformOfRights& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::inform);
    if (!found) return fail(std::move(found.error()));
    found->arbitration = act.arbitration.text();
    MediationStore{tx}.save(*found);
    return take(parts, tx, by_staff(actor, MediationAct::inform), *found, MediationAct::inform,
                {.words = act.arbitration.text()});
}

Result<MediationStanding> close_withdrawal(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const CloseWithdrawal& act) {
    return step(parts, tx, actor, act, MediationAct::close_withdrawal,
                {.choice = act.pressure.value_or(false) ? "pressure" : "no_pressure", .words = act.text.text()});
}

Result<MediationStanding> note_withdrawal(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                          const NoteWithdrawal& act) {
    return step(parts, tx, actor, act, MediationAct::note_withdrawal,
                {.words = act.text.text(), .outcome = MediationOutcome::withdrawn});
}

Result<MediationStanding> note_stop(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const NoteStop& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::note_stop);
    if (!found) return fail(std::move(found.error()));
    const auto party = party_in(tx, act.id, act.party_id);
    if (!party) return fail(party.error());
    return take(
        parts, tx, by_staff(actor, MediationAct::note_stop), *found, MediationAct::note_stop,
        {.choice = std::string{name_of(party->side)}, .words = act.text.text(), .outcome = MediationOutcome::failed});
}

Result<MediationStanding> archive_mediation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                            const ArchiveMediation& act) {
    return step(parts, tx, actor, act, MediationAct::archive, {.words = act.text.text()});
}

Result<MediationStanding> note_on_mediation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                            const NoteOnMediation& act) {
    return step(parts, tx, actor, act, MediationAct::note, {.words = act.text.text()});
}

}  // namespace gongyou::mediation
