#include "programmes/mediation/arrange_mediation.hpp"

#include <algorithm>

#include "core/people/staff.hpp"
#include "programmes/mediation/mediator_check.hpp"

namespace gongyou::mediation {

namespace {

constexpr std::size_t least_attempts = 2;  // a target of the house, no law

bool was_reached(const std::vector<Contact>& contacts, const PartyId& party) {
    return std::ranges::any_of(contacts, [&](const Contact& one) { return one.party_id == party && one.reached; });
}

/// A side that was never reached has not refused; after two attempts its silence is taken for one.
bool has_been_asked_enough(const std::vector<Contact>& contacts, const PartyId& party) {
    const auto attempts = std::ranges::count_if(contacts, [&](const Contact& one) { return one.party_id == party; });
    return was_reached(contacts, party) || static_cast<std::size_t>(attempts) >= least_attempts;
}

bool is_in_scope(const MediationParts& parts, const Mediation& mediation) {
    const auto code = law::CategoryCode::read(mediation.category);
    const auto* category = code ? parts.rights.categories.find(*code) : nullptr;
    return !category || category->mediation != law::Scope::no;
}

}  // namespace

Result<MediationStanding> enrol(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                const EnrolMediation& act) {
    return step(parts, tx, actor, act, MediationAct::enrol, {});
}

Result<MediationStanding> log_contact(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                      const LogContact& act) {
    const auto party = party_in(tx, act.id, act.party_id);
    auto found = mediation_for_step(tx, actor, act, MediationAct::log_contact);
    if (!found) return fail(std::move(found.error()));
    if (!party) return fail(party.error());
    auto standing = take(parts, tx, by_staff(actor, MediationAct::log_contact), *found, MediationAct::log_contact,
                         {.choice = std::string{act.reached.value_or(false) ? "reached" : "not_reached"}});
    if (!standing) return standing;
    const auto sealed =
        parts.seal().words("mediation_contact", "words", row_of(act.id, standing->revision), act.text.text());
    MediationFile{tx}.add(
        Contact{act.id, standing->revision, act.party_id, tx.today(), act.way, act.reached.value_or(false), sealed});
    return standing;
}

Result<MediationStanding> note_consent(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                       const NoteConsent& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::note_consent);
    if (!found) return fail(std::move(found.error()));
    auto party = party_in(tx, act.id, act.party_id);
    if (!party) return fail(std::move(party.error()));
    party->consented_on = tx.today();
    MediationStore{tx}.save_party(*party);
    return take(parts, tx, by_staff(actor, MediationAct::note_consent), *found, MediationAct::note_consent,
                {.choice = std::string{name_of(party->side)}});
}

Result<MediationStanding> note_refusal(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                       const NoteRefusal& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::note_refusal);
    if (!found) return fail(std::move(found.error()));
    auto party = party_in(tx, act.id, act.party_id);
    if (!party) return fail(std::move(party.error()));
    if (!has_been_asked_enough(MediationFile{tx}.contacts_of(act.id), act.party_id))
        return fail({FaultKind::conflict, "mediation.too_few_attempts", {{"least", std::to_string(least_attempts)}}});
    party->refused_on = tx.today();
    MediationStore{tx}.save_party(*party);
    return take(
        parts, tx, by_staff(actor, MediationAct::note_refusal), *found, MediationAct::note_refusal,
        {.choice = std::string{name_of(party->side)}, .words = act.text.text(), .outcome = MediationOutcome::refused});
}

Result<MediationStanding> accept_mediation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const AcceptMediation& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::accept);
    if (!found) return fail(std::move(found.error()));
    MediationStore store{tx};
    if (!all_consent(store.parties_of(act.id))) return fail({FaultKind::conflict, "mediation.consent_missing"});
    if (!is_in_scope(parts, *found))
        return fail({FaultKind::conflict, "mediation.out_of_scope", {{"category", found->category}}});
    found->accepted_on = tx.today();
    store.save(*found);
    return take(parts, tx, by_staff(actor, MediationAct::accept), *found, MediationAct::accept, {});
}

Result<MediationStanding> not_accept_mediation(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                               const NotAcceptMediation& act) {
    return step(parts, tx, actor, act, MediationAct::not_accept,
                {.choice = std::string{name_of(act.ground)},
                 .words = act.text.text(),
                 .outcome = MediationOutcome::out_of_scope});
}

Result<MediationStanding> tell_refusal(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                       const TellRefusal& act) {
    return step(parts, tx, actor, act, MediationAct::tell_refusal, {.words = act.text.text()});
}

Result<MediationStanding> exclude_mediator(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const ExcludeMediator& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::exclude_mediator);
    if (!found) return fail(std::move(found.error()));
    if (found->assigned_to == act.person_id) return fail({FaultKind::conflict, "mediation.has_it"});
    const auto on_roster = MediatorStore{tx}.roster_for(*found);
    if (std::ranges::none_of(on_roster, [&](const RosterLine& one) { return one.id == act.person_id; }))
        return fail(wrong_field("person_id", "mediation.not_a_mediator"));
    MediationStore{tx}.exclude({act.id, act.person_id, act.ground, tx.today()});
    return take(parts, tx, by_staff(actor, MediationAct::exclude_mediator), *found, MediationAct::exclude_mediator,
                {.choice = std::string{name_of(act.ground)}, .words = Staff{tx, parts.people}.name_of(act.person_id)});
}

Result<MediationStanding> appoint_mediator(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                           const AppointMediator& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::appoint);
    if (!found) return fail(std::move(found.error()));
    const auto candidates = candidates_for(tx, *found, MediationStore{tx}.parties_of(act.id));
    const auto chosen = std::ranges::find_if(candidates, [&](const Candidate& one) { return one.id == act.person_id; });
    if (chosen == candidates.end()) return fail(wrong_field("person_id", "mediation.not_a_mediator"));
    if (chosen->against)
        return fail(
            {FaultKind::invalid,
             "form.invalid",
             {},
             {{"person_id", "mediation.mediator_excluded", {{"ground", std::string{name_of(*chosen->against)}}}}}});
    return take(parts, tx, by_staff(actor, MediationAct::appoint), *found, MediationAct::appoint,
                {.words = Staff{tx, parts.people}.name_of(act.person_id), .give_to = act.person_id});
}

}  // namespace gongyou::mediation
