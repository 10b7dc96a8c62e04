#pragma once

#include "core/api/paper_routes.hpp"
#include "core/letters/letters.hpp"
#include "programmes/mediation/mediation_command.hpp"

namespace gongyou::mediation {

/// What a paper of a mediation is printed for; it stands in the audit trail.
using PrintPurpose = Line<4, 200>;

/// The mediator prints the minutes of a session (调解笔录), to be signed on paper or filed.
struct PrintMinutes {
    MediationId id;
    std::int64_t session = 1;
    PrintPurpose purpose;
};
BOOST_DESCRIBE_STRUCT(PrintMinutes, (), (id, session, purpose))

/// The minutes on the form of the house. They are numbered within their case, and draw no official number: what was
/// said in a session passes over no desk that would issue it. Faults: access.not_found, mediation.session_unknown by
/// field.
Result<api::Paper> minutes_of_session(const MediationParts& parts, const letters::LetterParts& forms,
                                      sql::Reader& reader, const Actor& actor, const PrintMinutes& asked);
/// The entry in the audit trail; asks the gate once more.
Result<Done> note_minutes(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const PrintMinutes& asked);

/// The blocks of minutes, for a paper of their own or a part of the file.
Result<paper::Document> minutes_document(const MediationParts& parts, const letters::LetterParts& forms,
                                         sql::Session& session, const Mediation& mediation, const Session& held);

}  // namespace gongyou::mediation
