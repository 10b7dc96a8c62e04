#include "programmes/mediation/mediation_case.hpp"

namespace gongyou::mediation {

namespace {

std::vector<Payment> in_clear(const std::vector<StoredPayment>& rows) {
    std::vector<Payment> payments;
    for (const auto& row : rows) payments.push_back({row.item, row.amount_fen, row.paid_on});
    return payments;
}

}  // namespace

Result<Particulars> MediationCase::particulars(const Party& party) const {
    return seal_.opened<Particulars>("mediation_party", "particulars", party.id.text(), party.particulars);
}

Result<std::string> MediationCase::facts(const Mediation& mediation) const {
    return seal_.opened_words("mediation", "facts", mediation.id.text(), mediation.facts);
}

Result<ClaimLines> MediationCase::claims() {
    const auto kept = file_.claims_of(id_);
    if (!kept) return ClaimLines{};
    return seal_.opened<ClaimSheet>("mediation_claim", "claims", id_.text(), kept->claims).map([](ClaimSheet sheet) {
        return std::move(sheet.claims);
    });
}

std::int64_t MediationCase::claims_revision() {
    const auto kept = file_.claims_of(id_);
    return kept ? kept->revision : 0;
}

Result<std::optional<OpenedAgreement>> MediationCase::agreement() {
    const auto kept = file_.agreement_of(id_);
    if (!kept) return std::optional<OpenedAgreement>{};
    return seal_.opened<AgreementTerms>("mediation_agreement", "terms", id_.text(), kept->terms)
        .map([&](AgreementTerms terms) {
            return std::optional{OpenedAgreement{std::move(terms), kept->digest, kept->sealed_on}};
        });
}

std::vector<Payment> MediationCase::payments() { return in_clear(file_.payments_of(id_)); }

std::vector<Payment> MediationCase::payments_in_force() { return in_clear(file_.payments_in_force(id_)); }

Result<std::string> MediationCase::contact_words(const Contact& contact) const {
    return seal_.opened_words("mediation_contact", "words", row_of(contact.matter_id, contact.number), contact.words);
}

Result<SessionRecord> MediationCase::record(const Session& session) const {
    if (!session.held) return SessionRecord{};
    return seal_.opened<SessionRecord>("mediation_session", "record", row_of(session.matter_id, session.number),
                                       session.record);
}

}  // namespace gongyou::mediation
