#pragma once

#include "core/api/raw_routes.hpp"
#include "core/api/slow_work.hpp"
#include "platform/extract/table_reading.hpp"
#include "programmes/mediation/claim_table.hpp"
#include "programmes/mediation/print_minutes.hpp"
#include "programmes/mediation/settle_mediation.hpp"

namespace gongyou::mediation {

/// The list of claims leaves as a workbook.
struct CarryClaimsOut {
    MediationId id;
    PrintPurpose purpose;
};
BOOST_DESCRIBE_STRUCT(CarryClaimsOut, (), (id, purpose))

Result<api::Download> claims_workbook(const MediationParts& parts, sql::Reader& reader, const Actor& actor,
                                      const CarryClaimsOut& asked);
/// The entry in the audit trail; asks the gate once more.
Result<Done> note_claims_out(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const CarryClaimsOut& asked);

/// A workbook comes in, in the place of the list as it was at `revision`.
struct CarryClaimsIn {
    MediationId id;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(CarryClaimsIn, (), (id, revision))

/// The same with the rows that the reader in its cage found.
struct ClaimsThatCame : CarryClaimsIn {
    tables::Rows rows;
};

/// What became of it: either all is kept, or nothing, and every fault is told, also as a file to mend the table by.
struct CarriedClaims {
    bool kept = false;
    std::int64_t revision = 0;
    std::int64_t lines = 0;
    std::int64_t claimed_fen = 0;
    std::vector<ClaimTableFault> faults;
    std::string fault_file;  ///< CSV; empty where there is no fault
};
BOOST_DESCRIBE_STRUCT(CarriedClaims, (), (kept, revision, lines, claimed_fen, faults, fault_file))

/// Faults: those of keep_claim_lines; nobody is told of faults in a table for a case they may not know of.
Result<CarriedClaims> carry_claims_in(const MediationParts& parts, sql::Tx& tx, const Actor& actor,
                                      const ClaimsThatCame& came);

/// The two routes. What comes is read by `reading`, on `on`. All of it outlives them.
api::Routes claim_table_routes(const MediationParts& parts, const extract::TableReading& reading, api::SlowWork& on);

}  // namespace gongyou::mediation
