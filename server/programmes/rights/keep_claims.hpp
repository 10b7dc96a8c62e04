#pragma once

#include "core/api/command.hpp"
#include "programmes/rights/claim_sheet.hpp"
#include "programmes/rights/unseal.hpp"

namespace gongyou::rights {

/// The desk writes down who claims what: the whole list of the report anew.
struct KeepClaims : api::Command {
    ReportId id;
    std::int64_t revision = 0;  ///< of the list the desk saw; 0: there was none
    ClaimList claims;
};
BOOST_DESCRIBE_STRUCT(KeepClaims, (api::Command), (id, revision, claims))

/// The desk writes down that somebody was paid, without reading the names.
struct PayClaim : api::Command {
    ReportId id;
    std::int64_t revision = 0;
    std::int64_t line = 0;  ///< of the report's own list, from 0
    Payment payment;
};
BOOST_DESCRIBE_STRUCT(PayClaim, (api::Command), (id, revision, line, payment))

/// The desk reads the names, and says what for.
struct ReadClaims : api::Command {
    ReportId id;
    Purpose purpose;
};
BOOST_DESCRIBE_STRUCT(ReadClaims, (api::Command), (id, purpose))

/// The list of a report that is filed just now, in its transaction. The caller has checked it.
Result<Done> file_claims(const RightsParts& parts, sql::Tx& tx, const matters::Matter& report, const ClaimList& claims);

/// Kept, audited, and shown as it is now, with masked names. Faults: access.not_found,
/// matter.changed_meanwhile, report.over (it has ended), those of faults_of by field.
Result<ClaimSheet> keep_claims(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const KeepClaims& act);

/// One payment to one person; audited. Faults: access.not_found, matter.changed_meanwhile, report.over, claims.no_line,
/// claims.paid_too_often, those of faults_of by field ("payment.amount_fen").
Result<ClaimSheet> pay_claim(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const PayClaim& act);

/// Each reading is in the audit with its purpose. Fault: access.not_found.
Result<ClaimSheet> read_claims(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ReadClaims& act);

}  // namespace gongyou::rights
