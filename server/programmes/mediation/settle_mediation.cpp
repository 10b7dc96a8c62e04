#include "programmes/mediation/settle_mediation.hpp"

#include <algorithm>

#include "kernel/chinese_date.hpp"
#include "platform/json/write.hpp"
#include "programmes/mediation/signing.hpp"

namespace gongyou::mediation {

namespace {

bool is_a_respondent(const std::vector<Party>& parties, MediationCase& file, const std::string& name) {
    return std::ranges::any_of(parties, [&](const Party& party) {
        if (party.side != Side::respondent) return false;
        const auto who = file.particulars(party);
        return who && who->name.text() == name;
    });
}

/// What the agreement pays to those who claim: one by one, or together to "清单所列十八人".
Cents paid_to_claimants(const AgreementTerms& terms, const std::vector<Party>& parties, MediationCase& file) {
    Cents sum{0};
    for (const auto& item : terms.items)
        if (!is_a_respondent(parties, file, item.to.text())) sum = sum + Cents{item.amount_fen};
    return sum;
}

AgreementTerms terms_of(const DraftAgreement& act) {
    return {act.facts, act.items, act.not_settled, act.default_terms, act.copies};
}

}  // namespace

Result<MediationStanding> draft_agreement(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                          const DraftAgreement& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::draft_agreement);
    if (!found) return fail(std::move(found.error()));
    const auto terms = terms_of(act);
    auto faults = faults_of(terms, tx.today());
    MediationCase file{parts, tx, act.id};
    const auto claims = file.claims();
    if (!claims) return fail(claims.error());
    const auto pack = parts.matters.law.pack(found->law);
    if (!pack) return fail(pack.error());
    const auto paid = paid_to_claimants(terms, MediationStore{tx}.parties_of(act.id), file);
    std::ranges::move(faults_of_settlement(*claims, paid, group_rule(*pack, found->received_on)),
                      std::back_inserter(faults));
    if (!faults.empty()) return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});

    const auto text = json::write_json(terms);
    file.file().keep({act.id, file.seal().words("mediation_agreement", "terms", act.id.text(), text),
                      file.seal().digest(text), std::nullopt});
    return take(parts, tx, by_staff(actor, MediationAct::draft_agreement), *found, MediationAct::draft_agreement, {});
}

Result<MediationStanding> redraft_agreement(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                            const RedraftAgreement& act) {
    return step(parts, tx, actor, act, MediationAct::redraft, {.words = act.text.text()});
}

Result<MediationStanding> seal_agreement(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                         const SealAgreement& act) {
    auto found = mediation_for_step(tx, actor, act, MediationAct::seal_agreement);
    if (!found) return fail(std::move(found.error()));
    MediationFile file{tx};
    auto agreement = file.agreement_of(act.id);
    if (!agreement) return fail({FaultKind::conflict, "mediation.nothing_to_sign"});
    const auto signatures = file.signatures_of(act.id);
    MediationStore store{tx};
    const auto missing = missing_signatures(store.parties_of(act.id), signatures, agreement_paper, agreement->digest);
    if (!missing.none())
        return fail({FaultKind::conflict,
                     "mediation.signatures_missing",
                     {{"missing", std::to_string(missing.parties.size() + (missing.mediator ? 1 : 0))}}});
    agreement->sealed_on = tx.today();
    file.keep(*agreement);
    found->effective_on = effective_day(signatures, agreement->digest, tx.today());
    store.save(*found);
    return take(parts, tx, by_staff(actor, MediationAct::seal_agreement), *found, MediationAct::seal_agreement,
                {.words = in_chinese(*found->effective_on),
                 .counted_from = found->effective_on,
                 .outcome = MediationOutcome::agreed});
}

Result<KeptClaims> keep_claim_lines(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                    const KeepClaimLines& act) {
    const auto found = mediation_for(tx, actor, Right::follow_mediation, act.id);
    if (!found) return fail(found.error());
    if (!mediation_table::States{MediationState::applied, MediationState::asking, MediationState::accepted,
                                 MediationState::mediating}
             .has(state_of(*found)))
        return fail({FaultKind::conflict, "mediation.claims_fixed"});
    if (auto faults = faults_of(act.claims, tx.today()); !faults.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(faults)});
    MediationCase file{parts, tx, act.id};
    const auto sealed = file.seal().sealed("mediation_claim", "claims", act.id.text(), ClaimSheet{act.claims});
    if (!file.file().replace({act.id, sealed, act.revision}))
        return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = std::string{matters::By::staff(actor).role},
                                    .act = "mediation.claims_kept",
                                    .object_kind = "mediation",
                                    .object_id = act.id.text()});
    return KeptClaims{act.revision + 1, claimed_in_all(act.claims).amount, settled_in_all(act.claims).amount};
}

}  // namespace gongyou::mediation
