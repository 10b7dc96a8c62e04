#pragma once

#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

/// The text both have agreed on (形成协议文本): signatures for a former text no longer count.
struct DraftAgreement : MediationCommand {
    std::optional<Paragraphs<0, 2000>> facts;
    List<AgreementItem, 40> items;
    std::optional<Paragraphs<0, 1000>> not_settled;
    std::optional<Paragraphs<0, 1000>> default_terms;
    std::optional<std::int32_t> copies;
};
BOOST_DESCRIBE_STRUCT(DraftAgreement, (MediationCommand), (facts, items, not_settled, default_terms, copies))

struct RedraftAgreement : MediationWords {};
BOOST_DESCRIBE_STRUCT(RedraftAgreement, (MediationWords), ())

/// The organisation's seal is put on it (盖章).
struct SealAgreement : MediationCommand {};
BOOST_DESCRIBE_STRUCT(SealAgreement, (MediationCommand), ())

/// Who claims what, the whole list anew. No step: the list has a revision of its own.
struct KeepClaimLines : api::Command {
    MediationId id;
    std::int64_t revision = 0;
    ClaimLines claims;
};
BOOST_DESCRIBE_STRUCT(KeepClaimLines, (api::Command), (id, revision, claims))

struct KeptClaims {
    std::int64_t revision = 0;
    std::int64_t claimed_fen = 0;
    std::int64_t settled_fen = 0;
};
BOOST_DESCRIBE_STRUCT(KeptClaims, (), (revision, claimed_fen, settled_fen))

/// Faults: those of faults_of(terms) and of faults_of_settlement by field; access.not_found,
/// matter.changed_meanwhile, matter.step_not_possible.
Result<MediationStanding> draft_agreement(const MediationParts&, sql::Tx&, const Actor&, const DraftAgreement&);
Result<MediationStanding> redraft_agreement(const MediationParts&, sql::Tx&, const Actor&, const RedraftAgreement&);
/// Also: mediation.signatures_missing {missing}; from then on the agreement is in force, as of the last signature or
/// the seal.
Result<MediationStanding> seal_agreement(const MediationParts&, sql::Tx&, const Actor&, const SealAgreement&);

/// Faults: access.not_found, matter.changed_meanwhile, mediation.claims_fixed once there is a text to sign; those of
/// faults_of(claims).
Result<KeptClaims> keep_claim_lines(const MediationParts&, sql::Tx&, const Actor&, const KeepClaimLines&);

}  // namespace gongyou::mediation
