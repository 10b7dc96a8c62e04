#pragma once

#include "core/letters/letter.hpp"
#include "kernel/text.hpp"

namespace gongyou::letters {

/// What an employer says to a letter (答复).
enum class AnswerKind {
    accepts,         ///< 接受，附整改措施
    accepts_partly,  ///< 部分接受
    contests         ///< 有异议，说明理由
};
BOOST_DESCRIBE_ENUM(AnswerKind, accepts, accepts_partly, contests)

using AnswerWords = Paragraphs<2, 8000>;
using AnswerContact = Line<2, 80>;

/// What an answer says; kept sealed.
struct AnswerContent {
    AnswerWords words;            ///< situation and measures, or reasons
    std::optional<Date> plan_by;  ///< by when all is put right
    AnswerContact contact;        ///< whom to ask there, with a number
};
BOOST_DESCRIBE_STRUCT(AnswerContent, (), (words, plan_by, contact))

/// An answer as a programme is told of it.
struct LetterAnswer {
    std::string id;
    LetterId letter_id;
    EmployerId employer_id;
    std::int64_t number = 1;  ///< 1, 2, 3 … of this employer to this letter; from 2 on it adds to the first
    AnswerKind kind = AnswerKind::accepts;
    AnswerContent content;
    Date given_on;
    std::optional<Date> due_on;
    bool late = false;      ///< a late answer is taken, and shown as late
    bool on_paper = false;  ///< entered by the desk
    PersonId entered_by;
    Instant entered_at;
};

/// How an item of a letter stands (整改).
enum class ItemState {
    open,
    proved,       ///< something was handed in, nobody has judged it
    accepted,     ///< judged to be put right
    insufficient  ///< judged not to be
};
BOOST_DESCRIBE_ENUM(ItemState, open, proved, accepted, insufficient)

/// One thing a letter wants done.
struct LetterItem {
    std::int64_t number = 1;  ///< as counted in the letter
    std::string text;
    std::optional<Date> due_on;
    ItemState state = ItemState::open;
    std::int64_t proof_count = 0;
};
BOOST_DESCRIBE_STRUCT(LetterItem, (), (number, text, due_on, state, proof_count))

using ProofText = Paragraphs<2, 4000>;

/// What is written beside a proof; kept sealed.
struct ProofContent {
    ProofText words;
};
BOOST_DESCRIBE_STRUCT(ProofContent, (), (words))

/// What proves one item, as a programme is told of it.
struct ItemProof {
    std::string id;
    LetterId letter_id;
    EmployerId employer_id;
    std::int64_t item = 1;
    std::string words;
    Date given_on;
    bool on_paper = false;
};

}  // namespace gongyou::letters
