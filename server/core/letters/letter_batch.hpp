#pragma once

#include "core/letters/approve_letter.hpp"
#include "core/letters/draft_letter.hpp"
#include "core/letters/letter_addressees.hpp"
#include "core/letters/letter_list.hpp"

namespace gongyou::letters {

/// How many letters of a batch one command takes: so few that nobody else waits for the writer.
inline constexpr int batch_step = 50;

/// One text to many employers, a letter each: the first call makes the batch, the next ones add to it.
struct DraftBatch : api::Command {
    KindName kind;
    std::optional<LetterBatchId> batch_id = {};  ///< none: a new one
    FieldValues fields;                          ///< without the employer, whose name is filled into each
    List<EmployerId, batch_step> employers;
};
BOOST_DESCRIBE_STRUCT(DraftBatch, (api::Command), (kind, batch_id, fields, employers))
struct BatchDrafted {
    LetterBatchId batch_id;
    int drafted = 0;
};
BOOST_DESCRIBE_STRUCT(BatchDrafted, (), (batch_id, drafted))

/// Each is a letter of its own. All of the call, or none. Faults: those of draft_letter; letter.kind_not_to_one for a
/// kind that goes to no single employer; access.not_found for a batch of somebody else's.
Result<BatchDrafted> draft_batch(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const DraftBatch& asked);

/// One letter of a batch as the page showed it.
struct LetterShown {
    LetterId id;
    std::int64_t revision = 0;
    Digest digest;  ///< of exactly these words to exactly this employer
};
BOOST_DESCRIBE_STRUCT(LetterShown, (), (id, revision, digest))

/// A step with several letters of a batch: an act of its own for each, all of the call or none.
struct MoveBatch : api::Command {
    LetterBatchId id;
    List<LetterShown, batch_step> letters;
};
BOOST_DESCRIBE_STRUCT(MoveBatch, (api::Command), (id, letters))
struct BatchMoved {
    std::vector<LetterStanding> letters;
};
BOOST_DESCRIBE_STRUCT(BatchMoved, (), (letters))

/// Faults: access.not_found for a letter that is not of the batch, letter.changed_meanwhile where its digest is another
/// than was shown, those of check_letter, approve_letter, issue_letter.
Result<BatchMoved> check_batch(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveBatch& asked);
Result<BatchMoved> approve_batch(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveBatch& asked);
Result<BatchMoved> issue_batch(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveBatch& asked);

struct BatchItem {
    LetterBatchId id;
    std::string kind;
    std::string unit_name;
    Date made_on;
    std::int64_t letters = 0;
};
BOOST_DESCRIBE_STRUCT(BatchItem, (), (id, kind, unit_name, made_on, letters))
struct BatchList {
    std::vector<BatchItem> items;
};
BOOST_DESCRIBE_STRUCT(BatchList, (), (items))
/// Within the reader's scope, the newest twenty.
Result<BatchList> list_batches(sql::Reader& reader, const Actor& actor, const api::NoParams& asked);

struct OneBatch {
    LetterBatchId id;
    std::optional<LetterId> after;
};
BOOST_DESCRIBE_STRUCT(OneBatch, (), (id, after))
struct BatchLetter {
    LetterId id;
    std::string employer_name;
    LetterState state = LetterState::draft;
    std::int64_t revision = 1;
    std::string digest;
    std::optional<std::string> number;
};
BOOST_DESCRIBE_STRUCT(BatchLetter, (), (id, employer_name, state, revision, digest, number))
struct BatchView {
    LetterBatchId id;
    std::string kind;
    std::string title;
    std::string unit_name;
    Date made_on;
    std::string made_by;
    bool mine = false;              ///< whether the reader drafted it, and so neither checks nor signs it
    std::vector<LetterLine> lines;  ///< the words of the first letter of the page: all say the same but for the name
    std::vector<BatchLetter> letters;
    std::optional<LetterId> next;
};
BOOST_DESCRIBE_STRUCT(BatchView, (), (id, kind, title, unit_name, made_on, made_by, mine, lines, letters, next))
/// A hundred letters at a time. Fault: access.not_found.
Result<BatchView> view_batch(const LetterParts& parts, sql::Reader& reader, const Actor& actor, const OneBatch& asked);

struct ListAddressees {
    LetterId id;
    std::optional<EmployerId> after;
};
BOOST_DESCRIBE_STRUCT(ListAddressees, (), (id, after))
struct AddresseePage {
    std::vector<AddresseeName> items;
    std::optional<EmployerId> next;
};
BOOST_DESCRIBE_STRUCT(AddresseePage, (), (items, next))
/// Whom a public letter is sent to, a hundred at a time. Fault: access.not_found.
Result<AddresseePage> list_addressees(sql::Reader& reader, const Actor& actor, const ListAddressees& asked);

}  // namespace gongyou::letters
