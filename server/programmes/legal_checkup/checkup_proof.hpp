#pragma once

#include <vector>

#include "platform/files/files.hpp"
#include "platform/sql/session.hpp"
#include "programmes/legal_checkup/legal_checkup_rows.hpp"

namespace gongyou::legal_checkup {

/// What the team made of a proof (整改证明). Until then nobody has looked at it.
enum class ProofAnswer {
    accepted,  ///< 认可: the item counts as put right
    sent_back  ///< 退回补正: with a reason that the employer reads
};
BOOST_DESCRIBE_ENUM(ProofAnswer, accepted, sent_back)

/// What was handed in once to show that a risk was put right. Sealed as in the store, for row_of: words, reason; the
/// latter is empty until it is sent back.
struct Proof {
    MatterId matter_id;
    std::int64_t number = 1;  ///< of the event it came with
    std::int64_t item = 1;
    Date given_on;
    bool by_employer = true;  ///< else brought on paper and entered by the desk
    std::string words;
    std::optional<ProofAnswer> answer;
    std::optional<Date> answered_on;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Proof, (), (matter_id, number, item, given_on, by_employer, words, answer, answered_on, reason))

/// Whose its files are.
inline files::FileOwner files_of(const Proof& proof) {
    return {"checkup_proof", row_of(proof.matter_id, proof.number)};
}

/// The SQL of proofs; their files are those of platform/files. Whether the caller may see one is the gate's question.
class ProofStore {
public:
    explicit ProofStore(sql::Session& session) : session_{session} {}

    void add(const Proof& proof);
    /// What was made of it; the rest does not change.
    void answer(const Proof& proof);
    /// In the order they came, of all items.
    std::vector<Proof> of(const MatterId& id);
    /// Those of one item that nobody has looked at yet.
    std::vector<Proof> waiting(const MatterId& id, std::int64_t item);

private:
    sql::Session& session_;
};

}  // namespace gongyou::legal_checkup
