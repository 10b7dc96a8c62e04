#pragma once

#include <optional>
#include <string>

#include "core/law/rule_pack.hpp"
#include "core/letters/union_stamp.hpp"
#include "core/organisations/employer.hpp"
#include "kernel/id.hpp"

namespace gongyou::letters {

using LetterId = Id<struct LetterTag>;
using LetterBatchId = Id<struct LetterBatchTag>;

enum class LetterState {
    draft,     ///< 起草
    checked,   ///< 已核稿
    approved,  ///< 已签发, without a number yet
    issued,    ///< numbered and given out
    served,    ///< 已送达
    closed,    ///< 已归档
    voided,    ///< 作废; a number it had stays its own
    replaced   ///< another letter stands in its place
};
BOOST_DESCRIBE_ENUM(LetterState, draft, checked, approved, issued, served, closed, voided, replaced)

/// An official letter (文书). What it says is sealed until it is a paper; what is public of it is its number, its
/// title, its issuer and its standing.
struct Letter {
    LetterId id;
    std::string kind;  ///< of its template
    int edition = 1;
    UnitId unit_id;                         ///< who issues it
    std::optional<EmployerId> employer_id;  ///< whom it is about, when known: the employer's wall
    std::optional<MatterId> matter_id;      ///< what it came out of
    std::string state;                      ///< by name; the procedure is the authority
    std::int64_t revision = 1;              ///< guards two desks saving at once; number of the last event
    law::FrozenLaw law;                     ///< as it was known when the letter was drafted
    std::string title;
    std::string fields;  ///< what was filled in, sealed
    std::string digest;  ///< of exactly what is to be approved
    Date drafted_on;
    std::optional<std::string> approved_digest;  ///< of what was approved
    std::optional<PersonId> approved_by;
    std::optional<int> year;
    std::optional<std::int64_t> number;      ///< 1, 2, 3 … of its issuer, kind and year, without a gap
    std::optional<std::string> number_text;  ///< as printed
    std::optional<std::string> code;         ///< for checking (查验码)
    std::optional<Date> issued_on;
    std::optional<LetterId> replaces;
    std::optional<LetterId> replaced_by;
    std::optional<FileId> file_id;           ///< the paper, once it is set
    std::optional<std::string> file_digest;  ///< SHA-256 of the paper as it left the house
    std::optional<StampId> stamp_id;         ///< the seal printed on it; none: the place is left for the stamp
};
BOOST_DESCRIBE_STRUCT(Letter, (),
                      (id, kind, edition, unit_id, employer_id, matter_id, state, revision, law, title, fields, digest,
                       drafted_on, approved_digest, approved_by, year, number, number_text, code, issued_on, replaces,
                       replaced_by, file_id, file_digest, stamp_id))

/// One thing that happened to a letter.
struct LetterEvent {
    LetterId letter_id;
    std::int64_t number = 1;
    std::string act;
    std::string state;  ///< the state it led to
    Instant made_at;
    PersonId by_person;
    std::string digest;  ///< of the letter as it stood then
    std::string words;   ///< why; sealed, empty if there are none
};
BOOST_DESCRIBE_STRUCT(LetterEvent, (), (letter_id, number, act, state, made_at, by_person, digest, words))

}  // namespace gongyou::letters
