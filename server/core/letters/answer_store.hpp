#pragma once

#include <optional>
#include <vector>

#include "core/letters/letter_answer.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::letters {

/// An answer as kept.
struct KeptAnswer {
    std::string id;
    LetterId letter_id;
    EmployerId employer_id;
    std::int64_t number = 1;
    std::string kind;
    std::string content;  ///< sealed
    Date given_on;
    std::optional<Date> due_on;
    bool late = false;
    bool on_paper = false;
    PersonId entered_by;
    Instant entered_at;
};
BOOST_DESCRIBE_STRUCT(KeptAnswer, (),
                      (id, letter_id, employer_id, number, kind, content, given_on, due_on, late, on_paper, entered_by,
                       entered_at))

/// What proves an item, as kept.
struct KeptProof {
    std::string id;
    LetterId letter_id;
    EmployerId employer_id;
    std::int64_t item = 1;
    std::string content;  ///< sealed
    Date given_on;
    bool on_paper = false;
    PersonId entered_by;
    Instant entered_at;
};
BOOST_DESCRIBE_STRUCT(KeptProof, (),
                      (id, letter_id, employer_id, item, content, given_on, on_paper, entered_by, entered_at))

/// Answers of employers and their proofs. Lives as long as one transaction or one question.
class AnswerStore {
public:
    explicit AnswerStore(sql::Session& session) : session_{session} {}

    void add(const KeptAnswer& answer);
    /// Of one employer to one letter, the first first.
    std::vector<KeptAnswer> answers(const LetterId& letter, const EmployerId& employer);
    void add(const KeptProof& proof);
    std::vector<KeptProof> proofs(const LetterId& letter, const EmployerId& employer);

private:
    sql::Session& session_;
};

}  // namespace gongyou::letters
