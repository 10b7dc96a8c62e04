#pragma once

#include "core/api/paper_routes.hpp"
#include "programmes/rights/report_view.hpp"
#include "programmes/rights/unseal.hpp"

namespace gongyou::rights {

/// A desk prints a ticket (打印工单), and says what for.
struct PrintTicket {
    ReportId id;
    Purpose purpose;
    bool with_identity = false;  ///< name, number and phone in clear: only of whom a custodian has granted it just now
    bool with_notes = false;     ///< what colleagues wrote among themselves
};
BOOST_DESCRIBE_STRUCT(PrintTicket, (), (id, purpose, with_identity, with_notes))

/// The ticket as this desk may have it on paper. Of an anonymous report without days, times, long numbers and
/// fingerprints of files (security.md AN-7). Faults: access.not_found, unseal.not_granted, unseal.nothing_sealed.
Result<api::Paper> ticket_of(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                             const PrintTicket& asked);

/// The entry in the audit trail: which ticket, with the identity or without, and what for. Asks the gate, and the
/// grant, once more. Faults: as above.
Result<Done> note_print(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const PrintTicket& asked);

}  // namespace gongyou::rights
