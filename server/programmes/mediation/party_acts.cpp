#include "programmes/mediation/party_acts.hpp"

#include "programmes/mediation/mediator_check.hpp"

namespace gongyou::mediation {

namespace {

std::string said(const std::optional<Paragraphs<0, 500>>& text) { return text ? text->text() : std::string{}; }

/// The step of a party. Its side is told in the timeline, and no more.
Result<PartyStanding> party_step(const MediationParts& parts, sql::Tx& tx, PartyHere here, MediationAct act,
                                 Brought brought) {
    if (brought.choice.empty()) brought.choice = name_of(here.party.side);
    const matters::By by{matters::Taker::Kind::reporter, {}, "party"};
    return take(parts, tx, by, std::move(here.mediation), act, std::move(brought)).map([](const auto& standing) {
        return PartyStanding{standing.state};
    });
}

Result<PartyHere> here_for(sql::Tx& tx, const std::string& hash, MediationAct act) {
    auto here = party_here(tx, hash, tx.today());
    if (!here) return here;
    const auto listed =
        matters::step_for(mediation_procedure, state_of(here->mediation), act, matters::Taker::Kind::reporter);
    if (!listed) return fail(listed.error());
    return here;
}

/// The mediator at this place of the list the party was shown.
std::optional<PersonId> mediator_at(sql::Tx& tx, const PartyHere& here, std::int32_t place) {
    const auto candidates = candidates_for(tx, here.mediation, MediationStore{tx}.parties_of(here.mediation.id));
    std::int32_t number = 0;
    for (const auto& one : candidates)
        if (!one.against && ++number == place) return one.id;
    return std::nullopt;
}

}  // namespace

Result<PartyStanding> agree(const MediationParts& parts, sql::Tx& tx, const ByCode<Agree>& by) {
    auto here = here_for(tx, by.hash, MediationAct::agree);
    if (!here) return fail(std::move(here.error()));
    here->party.consented_on = tx.today();
    MediationStore{tx}.save_party(here->party);
    return party_step(parts, tx, *std::move(here), MediationAct::agree, {});
}

Result<PartyStanding> decline(const MediationParts& parts, sql::Tx& tx, const ByCode<Decline>& by) {
    auto here = here_for(tx, by.hash, MediationAct::decline);
    if (!here) return fail(std::move(here.error()));
    here->party.refused_on = tx.today();
    MediationStore{tx}.save_party(here->party);
    return party_step(parts, tx, *std::move(here), MediationAct::decline,
                      {.words = said(by.act.text), .outcome = MediationOutcome::refused});
}

Result<PartyStanding> choose_mediator(const MediationParts& parts, sql::Tx& tx, const ByCode<ChooseMediator>& by) {
    auto here = here_for(tx, by.hash, MediationAct::choose_mediator);
    if (!here) return fail(std::move(here.error()));
    const auto chosen = mediator_at(tx, *here, by.act.mediator);
    if (!chosen) return fail(wrong_field("mediator", "mediation.not_a_mediator"));
    here->party.wants_mediator = chosen;
    MediationStore{tx}.save_party(here->party);
    return party_step(parts, tx, *std::move(here), MediationAct::choose_mediator, {});
}

Result<PartyStanding> reject_mediator(const MediationParts& parts, sql::Tx& tx, const ByCode<RejectMediator>& by) {
    auto here = here_for(tx, by.hash, MediationAct::reject_mediator);
    if (!here) return fail(std::move(here.error()));
    const auto rejected = mediator_at(tx, *here, by.act.mediator);
    if (!rejected) return fail(wrong_field("mediator", "mediation.not_a_mediator"));
    MediationStore{tx}.exclude({here->mediation.id, *rejected, ExclusionGround::rejected, tx.today()});
    return party_step(parts, tx, *std::move(here), MediationAct::reject_mediator, {});
}

Result<PartyStanding> agree_extension(const MediationParts& parts, sql::Tx& tx, const ByCode<AgreeExtension>& by) {
    auto here = here_for(tx, by.hash, MediationAct::agree_extension);
    if (!here) return fail(std::move(here.error()));
    if (here->mediation.extension_until != by.act.until)
        return fail({FaultKind::conflict, "mediation.no_extension_proposed"});
    here->party.extension_on = tx.today();
    MediationStore{tx}.save_party(here->party);
    return party_step(parts, tx, *std::move(here), MediationAct::agree_extension, {});
}

Result<PartyStanding> sign(const MediationParts& parts, sql::Tx& tx, const ByCode<Sign>& by) {
    auto here = here_for(tx, by.hash, MediationAct::sign);
    if (!here) return fail(std::move(here.error()));
    const Strokes drawn{by.act.strokes};
    if (!is_a_signature(drawn)) return fail(wrong_field("strokes", "mediation.not_a_signature"));
    const auto paper = paper_to_sign(tx, here->mediation, by.act.session);
    if (!paper) return fail(paper.error());
    if (paper->digest != by.act.digest.text()) return fail({FaultKind::conflict, "mediation.text_changed"});
    keep_signature(parts, tx, here->mediation.id, paper->name, here->party.id.text(), paper->digest, drawn, {});
    return party_step(parts, tx, *std::move(here), MediationAct::sign, {});
}

Result<PartyStanding> stop(const MediationParts& parts, sql::Tx& tx, const ByCode<StopMediation>& by) {
    auto here = here_for(tx, by.hash, MediationAct::stop);
    if (!here) return fail(std::move(here.error()));
    return party_step(parts, tx, *std::move(here), MediationAct::stop,
                      {.words = said(by.act.text), .outcome = MediationOutcome::failed});
}

Result<PartyStanding> withdraw(const MediationParts& parts, sql::Tx& tx, const ByCode<WithdrawApplication>& by) {
    auto here = here_for(tx, by.hash, MediationAct::withdraw);
    if (!here) return fail(std::move(here.error()));
    if (here->party.side != Side::applicant) return fail({FaultKind::conflict, "mediation.not_the_applicant"});
    return party_step(parts, tx, *std::move(here), MediationAct::withdraw,
                      {.words = said(by.act.text), .outcome = MediationOutcome::withdrawn});
}

}  // namespace gongyou::mediation
