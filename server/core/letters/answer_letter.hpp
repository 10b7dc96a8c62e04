#pragma once

#include "core/letters/addressed_letter.hpp"

namespace gongyou::letters {

/// The employer answers a letter that was served on it (书面答复), with its account.
struct AnswerALetter : api::Command {
    LetterId id;
    AnswerKind kind = AnswerKind::accepts;
    AnswerWords words;
    std::optional<Date> plan_by = {};  ///< by when all is put right
    AnswerContact contact;
    std::optional<LetterUploads> uploads = {};
};
BOOST_DESCRIBE_STRUCT(AnswerALetter, (api::Command), (id, kind, words, plan_by, contact, uploads))

/// The desk enters an answer that came on paper, with the day it came.
struct EnterAnswer : AnswerALetter {
    Date given_on;
};
BOOST_DESCRIBE_STRUCT(EnterAnswer, (AnswerALetter), (given_on))

/// What whoever answered is told: when it was taken, and whether in time.
struct AnswerTaken {
    std::int64_t number = 1;
    Date given_on;
    Instant entered_at;
    std::optional<Date> due_on;
    bool late = false;
};
BOOST_DESCRIBE_STRUCT(AnswerTaken, (), (number, given_on, entered_at, due_on, late))

/// A late answer is taken and shown as late; another one adds to those before. Faults: access.not_found,
/// letter.no_answer_asked for a public letter, letter.void for one that stands no more, those of Files::claim and of
/// the programme.
Result<AnswerTaken> answer_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                  const AnswerALetter& asked);
/// Also: letter.not_served; answer.before_service, answer.in_the_future by field.
Result<AnswerTaken> enter_answer(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const EnterAnswer& asked);

/// The employer hands in what shows that an item was put right (整改证明).
struct ProveItem : api::Command {
    LetterId id;
    std::int64_t item = 0;
    ProofText words;
    std::optional<LetterUploads> uploads = {};
};
BOOST_DESCRIBE_STRUCT(ProveItem, (api::Command), (id, item, words, uploads))

struct ItemProven {
    LetterItem item;
};
BOOST_DESCRIBE_STRUCT(ItemProven, (), (item))

/// Faults: access.not_found, letter.item_unknown by field, letter.void, those of Files::claim and of the programme.
Result<ItemProven> prove_item(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const ProveItem& asked);
/// The desk does it for an employer that brought it on paper. Also: letter.not_served.
Result<ItemProven> enter_proof(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const ProveItem& asked);

}  // namespace gongyou::letters
