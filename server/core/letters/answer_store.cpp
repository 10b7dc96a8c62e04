#include "core/letters/answer_store.hpp"

namespace gongyou::letters {

namespace {

struct AnswersAsked {
    LetterId letter_id;
    EmployerId employer_id;
};
BOOST_DESCRIBE_STRUCT(AnswersAsked, (), (letter_id, employer_id))

constexpr std::string_view add_letter_answer = R"sql(
    INSERT INTO letter_answer (id, letter_id, employer_id, number, kind, content, given_on, due_on, late, on_paper,
                               entered_by, entered_at)
    VALUES (:id, :letter_id, :employer_id, :number, :kind, :content, :given_on, :due_on, :late, :on_paper,
            :entered_by, :entered_at)
)sql";
constexpr std::string_view list_letter_answers = R"sql(
    SELECT id, letter_id, employer_id, number, kind, content, given_on, due_on, late, on_paper, entered_by, entered_at
      FROM letter_answer WHERE letter_id = :letter_id AND employer_id = :employer_id ORDER BY number
)sql";
constexpr std::string_view add_item_proof = R"sql(
    INSERT INTO letter_item_proof (id, letter_id, employer_id, item, content, given_on, on_paper, entered_by,
                                   entered_at)
    VALUES (:id, :letter_id, :employer_id, :item, :content, :given_on, :on_paper, :entered_by, :entered_at)
)sql";
constexpr std::string_view list_item_proofs = R"sql(
    SELECT id, letter_id, employer_id, item, content, given_on, on_paper, entered_by, entered_at
      FROM letter_item_proof WHERE letter_id = :letter_id AND employer_id = :employer_id ORDER BY item, id
)sql";

}  // namespace

void AnswerStore::add(const KeptAnswer& answer) { session_.execute(add_letter_answer, answer); }

std::vector<KeptAnswer> AnswerStore::answers(const LetterId& letter, const EmployerId& employer) {
    return session_.list<KeptAnswer>(list_letter_answers, AnswersAsked{letter, employer});
}

void AnswerStore::add(const KeptProof& proof) { session_.execute(add_item_proof, proof); }

std::vector<KeptProof> AnswerStore::proofs(const LetterId& letter, const EmployerId& employer) {
    return session_.list<KeptProof>(list_item_proofs, AnswersAsked{letter, employer});
}

}  // namespace gongyou::letters
