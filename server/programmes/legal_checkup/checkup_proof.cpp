#include "programmes/legal_checkup/checkup_proof.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou::legal_checkup {

namespace {

constexpr std::string_view add_checkup_proof = R"sql(
    INSERT INTO legal_checkup_proof (matter_id, number, item, given_on, by_employer, words, answer, answered_on, reason)
    VALUES (:matter_id, :number, :item, :given_on, :by_employer, :words, :answer, :answered_on, :reason)
)sql";
constexpr std::string_view answer_checkup_proof = R"sql(
    UPDATE legal_checkup_proof SET answer = :answer, answered_on = :answered_on, reason = :reason
     WHERE matter_id = :matter_id AND number = :number
)sql";
constexpr std::string_view list_checkup_proofs = R"sql(
    SELECT matter_id, number, item, given_on, by_employer, words, answer, answered_on, reason
      FROM legal_checkup_proof WHERE matter_id = :id ORDER BY number
)sql";

}  // namespace

void ProofStore::add(const Proof& proof) { session_.execute(add_checkup_proof, proof); }
void ProofStore::answer(const Proof& proof) { session_.execute(answer_checkup_proof, proof); }
std::vector<Proof> ProofStore::of(const MatterId& id) {
    return session_.list<Proof>(list_checkup_proofs, sql::ById{id});
}
std::vector<Proof> ProofStore::waiting(const MatterId& id, std::int64_t item) {
    auto proofs = of(id);
    std::erase_if(proofs, [&](const Proof& proof) { return proof.item != item || proof.answer; });
    return proofs;
}

}  // namespace gongyou::legal_checkup
