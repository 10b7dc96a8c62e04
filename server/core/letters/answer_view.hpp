#pragma once

#include "core/letters/answer_letter.hpp"

namespace gongyou::letters {

/// An answer as it is read, by the employer and by the desk.
struct AnswerView {
    std::int64_t number = 1;
    AnswerKind kind = AnswerKind::accepts;
    std::string words;
    std::optional<Date> plan_by;
    std::string contact;
    Date given_on;
    std::optional<Date> due_on;
    bool late = false;
    bool on_paper = false;
    Instant entered_at;
    std::string by_name;
    std::vector<files::FileLine> files;
};
BOOST_DESCRIBE_STRUCT(AnswerView, (),
                      (number, kind, words, plan_by, contact, given_on, due_on, late, on_paper, entered_at, by_name,
                       files))

struct ProofView {
    std::int64_t item = 1;
    std::string words;
    Date given_on;
    bool on_paper = false;
    std::vector<files::FileLine> files;
};
BOOST_DESCRIBE_STRUCT(ProofView, (), (item, words, given_on, on_paper, files))

/// What came back from one employer to one letter.
struct AnswersView {
    std::optional<Date> served_on;
    std::optional<Date> answer_due;
    std::optional<Instant> opened_at;
    std::optional<Instant> received_at;
    std::vector<AnswerView> answers;
    std::vector<LetterItem> items;
    std::vector<ProofView> proofs;
};
BOOST_DESCRIBE_STRUCT(AnswersView, (), (served_on, answer_due, opened_at, received_at, answers, items, proofs))

/// Faults: those of the seal and of items_of.
Result<AnswersView> answers_to(const LetterParts& parts, sql::Session& session, const AddressedLetter& to);

/// A file of an answer or a proof of this employer. Faults: file.unknown, those of Files::read.
Result<files::FileContent> answer_file(const LetterParts& parts, sql::Session& session, const AddressedLetter& to,
                                       const FileId& file);

}  // namespace gongyou::letters
