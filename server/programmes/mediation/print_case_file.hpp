#pragma once

#include "programmes/mediation/case_file.hpp"
#include "programmes/mediation/print_minutes.hpp"

namespace gongyou::mediation {

/// Desk or mediator makes the file of a mediation (案卷) as one paper.
struct PrintCaseFile {
    MediationId id;
    PrintPurpose purpose;
    bool with_notes = false;  ///< what was said: the mediator's own choice, and his alone
};
BOOST_DESCRIBE_STRUCT(PrintCaseFile, (), (id, purpose, with_notes))

/// The file as whoever asks may have it: the case, evidence, the letters that left, the timeline without what
/// colleagues wrote among themselves. Contacts and minutes only with `with_notes`, and only for the mediator who has
/// the case; for everybody else that is access.not_found. Letters that are not out yet are no part of it.
Result<api::Paper> case_file_of(const MediationParts& parts, const letters::LetterParts& forms, sql::Reader& reader,
                                const Actor& actor, const PrintCaseFile& asked);
/// The entry in the audit trail: with notes or without, and what for. Asks the gate once more.
Result<Done> note_case_file(const MediationParts& parts, sql::Tx& tx, const Actor& actor, const PrintCaseFile& asked);

}  // namespace gongyou::mediation
