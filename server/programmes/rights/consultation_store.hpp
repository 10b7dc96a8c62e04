#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/access/scope.hpp"
#include "core/matters/matter_place.hpp"
#include "platform/sql/session.hpp"
#include "programmes/rights/consultation.hpp"

namespace gongyou::rights {

/// A line of the list. Its words are sealed as in the store.
struct ConsultationLine : matters::Matter {
    Topic topic = Topic::other;
    AskedBy channel = AskedBy::web;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(ConsultationLine, (matters::Matter), (topic, channel, unit_name))

/// What the list is asked.
struct ConsultationQuestion {
    std::string state;                               ///< by name; empty: all
    bool mine = false;                               ///< only what was given to the actor of the scope
    std::optional<matters::MatterPlace> after = {};  ///< the list goes on behind it
    int most = 20;
};

/// The SQL of consultations; of their matters see core/matters/matter_store.hpp. Words go in and come out as they are
/// in the store. Whether the caller may see one is the gate's question, asked by those who use this store.
class ConsultationStore {
public:
    explicit ConsultationStore(sql::Session& session) : session_{session} {}

    /// What is its own of a consultation whose matter is there.
    void add(const Consultation& consultation);
    std::optional<Consultation> find(const ConsultationId& id);
    std::optional<Consultation> find_by_receipt(const std::string& receipt_hash);
    /// The consultation of this receipt, or the one whose receipt's hash comes next (security.md AN-4).
    std::optional<Consultation> find_near_receipt(const std::string& receipt_hash);
    void set_difficulty(const ConsultationId& id, Difficulty difficulty);
    /// So many files more; fewer, where it is negative.
    void count_files(const ConsultationId& id, std::int64_t more);

    /// Within `scope`, newest first.
    std::vector<ConsultationLine> newest(const ScopeSql& scope, const ConsultationQuestion& asked);

    /// The lines of these that are still there, in the order given.
    std::vector<ConsultationLine> lines_of(std::span<const ConsultationId> ids);
    /// Those asked with this phone, newest first; at most 50.
    std::vector<ConsultationLine> of_phone(const std::string& phone_key);
    /// Lays the anonymous consultations opened from `first` to `last` in a new order (security.md AN-3).
    void blend(Date first, Date last);

    void add_answer(const AnswerDetails& details, const std::vector<LawArticle>& basis);
    std::vector<AnswerDetails> answers_of(const ConsultationId& id);
    /// Of all its answers, in the order in which they were cited.
    std::vector<BasisRow> basis_of(const ConsultationId& id);

    void add_identity(const AskerIdentity& identity);
    std::optional<AskerIdentity> identity_of(const ConsultationId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
