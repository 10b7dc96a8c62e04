#pragma once

#include "core/letters/compose_letter.hpp"
#include "core/letters/identity_check.hpp"
#include "core/letters/move_letter.hpp"

namespace gongyou::letters {

using KindName = Line<2, 40>;
using LetterUploads = List<UploadId, 10>;
/// The many a public letter is sent to. Chosen from the register by the form; frozen with the draft.
using Addressees = List<EmployerId, 5000>;

/// A handler writes a letter (起草). What is not known yet may be missing.
struct DraftLetter : api::Command {
    KindName kind;
    std::optional<UnitId> unit_id = {};      ///< who issues it; none: the handler's own unit
    std::optional<MatterId> matter_id = {};  ///< what it comes out of
    std::optional<LetterId> replaces = {};   ///< stands in the place of this one once it is issued
    FieldValues fields;
    std::optional<LetterUploads> uploads = {};  ///< attachments
    std::optional<ConfirmedFindings> confirmed = {};
    std::optional<EmployerId> employer_id = {};  ///< whom it is to, chosen from the register: its name is filled in
    std::optional<Addressees> addressees = {};
};
BOOST_DESCRIBE_STRUCT(DraftLetter, (api::Command),
                      (kind, unit_id, matter_id, replaces, fields, uploads, confirmed, employer_id, addressees))

/// Faults: letter.kind_unknown by field, letter.not_for_this_union, letter.not_for_this_matter,
/// letter.cannot_be_replaced, letter.not_a_public_letter where many are given for one, access.not_found, those of
/// names_nobody where the matter is anonymous, of checked_fields, of letter_text and of Files::claim.
Result<LetterStanding> draft_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                    const DraftLetter& asked);

/// The handler writes it anew, whole.
struct ChangeLetter : api::Command {
    LetterId id;
    std::int64_t revision = 0;
    FieldValues fields;
    std::optional<ConfirmedFindings> confirmed = {};
    std::optional<Addressees> addressees = {};  ///< none: they stay as they are
};
BOOST_DESCRIBE_STRUCT(ChangeLetter, (api::Command), (id, revision, fields, confirmed, addressees))

/// A draft again, whatever was checked or approved. Faults: those of letter_to_move, of checked_fields and letter_text.
Result<LetterStanding> change_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                     const ChangeLetter& asked);

/// The employer that a letter names, if the register knows it by that name.
std::optional<EmployerId> employer_named_in(sql::Session& session, const LetterTemplate& made, const Filled& fields);

}  // namespace gongyou::letters
