#include "programmes/mediation/mediation_file.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou::mediation {

namespace {

constexpr std::string_view add_contact = R"sql(
    INSERT INTO mediation_contact (matter_id, number, party_id, made_on, way, reached, words)
    VALUES (:matter_id, :number, :party_id, :made_on, :way, :reached, :words)
)sql";
constexpr std::string_view list_contacts = R"sql(
    SELECT matter_id, number, party_id, made_on, way, reached, words FROM mediation_contact
     WHERE matter_id = :id ORDER BY number
)sql";
constexpr std::string_view plan_session_row = R"sql(
    INSERT INTO mediation_session (matter_id, number, held, starts_on, starts_at, minutes, place, video, record, digest)
    VALUES (:matter_id, :number, :held, :starts_on, :starts_at, :minutes, :place, :video, :record, :digest)
)sql";
constexpr std::string_view hold_session_row = R"sql(
    UPDATE mediation_session SET held = 1, record = :record, digest = :digest
     WHERE matter_id = :matter_id AND number = :number
)sql";
constexpr std::string_view list_sessions = R"sql(
    SELECT matter_id, number, held, starts_on, starts_at, minutes, place, video, record, digest
      FROM mediation_session WHERE matter_id = :id ORDER BY number
)sql";
constexpr std::string_view put_signature = R"sql(
    INSERT INTO mediation_signature (matter_id, paper, signer, digest, signed_at, signed_on, by_person, strokes)
    VALUES (:matter_id, :paper, :signer, :digest, :signed_at, :signed_on, :by_person, :strokes)
    ON CONFLICT (matter_id, paper, signer) DO UPDATE
       SET digest = excluded.digest, signed_at = excluded.signed_at, signed_on = excluded.signed_on,
           by_person = excluded.by_person, strokes = excluded.strokes
)sql";
constexpr std::string_view list_signatures = R"sql(
    SELECT matter_id, paper, signer, digest, signed_at, signed_on, by_person, strokes
      FROM mediation_signature WHERE matter_id = :id ORDER BY paper, signed_at, signer
)sql";
constexpr std::string_view put_agreement = R"sql(
    INSERT INTO mediation_agreement (matter_id, terms, digest, sealed_on)
    VALUES (:matter_id, :terms, :digest, :sealed_on)
    ON CONFLICT (matter_id) DO UPDATE
       SET terms = excluded.terms, digest = excluded.digest, sealed_on = excluded.sealed_on
)sql";
constexpr std::string_view find_agreement =
    "SELECT matter_id, terms, digest, sealed_on FROM mediation_agreement WHERE matter_id = :id";
constexpr std::string_view add_payment = R"sql(
    INSERT INTO mediation_payment (matter_id, number, item, amount_fen, paid_on, proof)
    VALUES (:matter_id, :number, :item, :amount_fen, :paid_on, :proof)
)sql";
constexpr std::string_view list_payments = R"sql(
    SELECT matter_id, number, item, amount_fen, paid_on, proof FROM mediation_payment
     WHERE matter_id = :id ORDER BY paid_on, number
)sql";
constexpr std::string_view list_payments_in_force = R"sql(
    SELECT matter_id, number, item, amount_fen, paid_on, proof FROM mediation_payment
     WHERE matter_id = :id
       AND number > (SELECT COALESCE(MAX(e.number), 0) FROM matter_event e
                      WHERE e.matter_id = :id AND e.act = 'seal_agreement')
     ORDER BY paid_on, number
)sql";
constexpr std::string_view add_confirmation = R"sql(
    INSERT INTO mediation_confirmation (matter_id, number, route, body, filed_on, result, case_number, decided_on)
    VALUES (:matter_id, :number, :route, :body, :filed_on, :result, :case_number, :decided_on)
)sql";
constexpr std::string_view decide_confirmation = R"sql(
    UPDATE mediation_confirmation SET result = :result, case_number = :case_number, decided_on = :decided_on
     WHERE matter_id = :matter_id AND number = :number
)sql";
constexpr std::string_view list_confirmations = R"sql(
    SELECT matter_id, number, route, body, filed_on, result, case_number, decided_on FROM mediation_confirmation
     WHERE matter_id = :id ORDER BY number
)sql";
constexpr std::string_view add_claim_list =
    "INSERT INTO mediation_claim (matter_id, claims, revision) VALUES (:matter_id, :claims, :revision)";
constexpr std::string_view replace_claim_list = R"sql(
    UPDATE mediation_claim SET claims = :claims, revision = revision + 1
     WHERE matter_id = :matter_id AND revision = :revision
)sql";
constexpr std::string_view find_claim_list =
    "SELECT matter_id, claims, revision FROM mediation_claim WHERE matter_id = :id";

}  // namespace

void MediationFile::add(const Contact& contact) { session_.execute(add_contact, contact); }

std::vector<Contact> MediationFile::contacts_of(const MediationId& id) {
    return session_.list<Contact>(list_contacts, sql::ById{id});
}

void MediationFile::plan(const Session& planned) { session_.execute(plan_session_row, planned); }

void MediationFile::hold(const Session& held) { session_.execute(hold_session_row, held); }

std::vector<Session> MediationFile::sessions_of(const MediationId& id) {
    return session_.list<Session>(list_sessions, sql::ById{id});
}

void MediationFile::sign(const Signature& signature) { session_.execute(put_signature, signature); }

std::vector<Signature> MediationFile::signatures_of(const MediationId& id) {
    return session_.list<Signature>(list_signatures, sql::ById{id});
}

void MediationFile::keep(const StoredAgreement& agreement) { session_.execute(put_agreement, agreement); }

std::optional<StoredAgreement> MediationFile::agreement_of(const MediationId& id) {
    return session_.find<StoredAgreement>(find_agreement, sql::ById{id});
}

void MediationFile::add(const StoredPayment& payment) { session_.execute(add_payment, payment); }

std::vector<StoredPayment> MediationFile::payments_of(const MediationId& id) {
    return session_.list<StoredPayment>(list_payments, sql::ById{id});
}

std::vector<StoredPayment> MediationFile::payments_in_force(const MediationId& id) {
    return session_.list<StoredPayment>(list_payments_in_force, sql::ById{id});
}

void MediationFile::add(const Confirmation& filed) { session_.execute(add_confirmation, filed); }

void MediationFile::decide(const Confirmation& decided) { session_.execute(decide_confirmation, decided); }

std::vector<Confirmation> MediationFile::confirmations_of(const MediationId& id) {
    return session_.list<Confirmation>(list_confirmations, sql::ById{id});
}

void MediationFile::add(const StoredClaims& claims) { session_.execute(add_claim_list, claims); }

bool MediationFile::replace(const StoredClaims& claims) { return session_.execute(replace_claim_list, claims) == 1; }

std::optional<StoredClaims> MediationFile::claims_of(const MediationId& id) {
    return session_.find<StoredClaims>(find_claim_list, sql::ById{id});
}

}  // namespace gongyou::mediation
