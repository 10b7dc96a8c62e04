#include "programmes/mediation/party_code.hpp"

namespace gongyou::mediation {

Result<PartyCode> issue_code(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const MintedCode& minted) {
    const auto found = mediation_for(tx, actor, Right::follow_mediation, minted.asked.id);
    if (!found) return fail(found.error());
    if (found->revision != minted.asked.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    if (mediation_procedure.ends.has(state_of(*found))) return fail({FaultKind::conflict, "mediation.over"});
    auto party = party_in(tx, minted.asked.id, minted.asked.party_id);
    if (!party) return fail(std::move(party.error()));
    const auto pack = parts.matters.law.pack(found->law);
    if (!pack) return fail(pack.error());
    const auto rule = pack->rule("mediation.code_valid", tx.today());
    if (!rule) return fail(rule.error());
    const auto last = law::deadline(*rule, tx.today(), parts.matters.law.calendar());
    if (!last) return fail(last.error());

    party->code = minted.hash;
    party->code_until = last->day;
    MediationStore{tx}.save_party(*party);
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = std::string{matters::By::staff(actor).role},
                                    .act = "mediation.code_issued",
                                    .object_kind = "mediation",
                                    .object_id = found->id.text()});
    return PartyCode{minted.shown, last->day, parts.rights.public_address + "/#/mediation"};
}

std::string hash_of_code(const MediationParts& parts, const Private<Line<1, 60>>& code) {
    const auto read = crypto::ReceiptCode::parse(code.disclose().text());
    const auto hash =
        receipt_lookup_hash(parts.matters.keys, read ? *read : *crypto::ReceiptCode::parse(std::string(20, '0')));
    return read ? hash : std::string{};
}

Result<PartyHere> party_here(sql::Session& session, const std::string& hash, Date today) {
    MediationStore store{session};
    const Fault unknown{FaultKind::not_found, "mediation.code_unknown"};
    auto party = store.party_of_code(hash);
    if (!party || (party->code_until && today > *party->code_until)) return fail(unknown);
    auto mediation = store.find(party->matter_id);
    if (!mediation) return fail(unknown);
    return PartyHere{*std::move(party), *std::move(mediation)};
}

}  // namespace gongyou::mediation
