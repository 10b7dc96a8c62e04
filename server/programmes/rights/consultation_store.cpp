#include "programmes/rights/consultation_store.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/access/scope_walk.hpp"
#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_consultation = R"sql(
    INSERT INTO consultation (id, topic, channel, question, receipt, difficulty, file_count)
    VALUES (:id, :topic, :channel, :question, :receipt, :difficulty, :file_count)
)sql";

// Columns in the order of the structs: the matter's, then the consultation's own.
constexpr std::string_view whole_consultation = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.topic, x.channel, x.question, x.receipt, x.difficulty,
           x.file_count
      FROM consultation x JOIN matter m ON m.id = x.id
)sql";
constexpr std::string_view with_id = " WHERE x.id = :id";
constexpr std::string_view with_receipt = " WHERE x.receipt = :receipt";
constexpr auto find_by_id = sql::joined<whole_consultation, with_id>;
constexpr auto find_with_receipt = sql::joined<whole_consultation, with_receipt>;
constexpr std::string_view first_consultation_by_receipt = " ORDER BY x.receipt LIMIT 1";
constexpr std::string_view at_or_behind = " WHERE x.receipt >= :receipt ORDER BY x.receipt LIMIT 1";
constexpr auto find_first = sql::joined<whole_consultation, first_consultation_by_receipt>;
constexpr auto find_near = sql::joined<whole_consultation, at_or_behind>;

constexpr std::string_view update_difficulty = "UPDATE consultation SET difficulty = :difficulty WHERE id = :id";
constexpr std::string_view update_file_count = "UPDATE consultation SET file_count = file_count + :more WHERE id = :id";

// A page's keys first, from an index that covers them; whole_consultation rows for the page alone
// (docs/decisions/lists-in-scope.md).
constexpr std::string_view keys_of_consultations = R"sql(
    SELECT r.opened_on, r.id FROM matter r
     WHERE r.kind = 'consultation' AND (r.opened_on, r.id) < (:opened_on, :id)
       AND (:state = '' OR r.state = :state) AND (:mine = 0 OR r.assigned_to = :actor_id) AND
)sql";
constexpr std::string_view of_unit = " AND r.unit_id = :unit_id ";
constexpr std::string_view newest_consultations_first = " ORDER BY r.opened_on DESC, r.id DESC LIMIT :most";
constexpr auto newest_consultations_of_unit = sql::joined<keys_of_consultations, scope::before_the_wall, scope::and_,
                                                          scope::given, of_unit, newest_consultations_first>;
constexpr auto newest_consultations_of_all =
    sql::joined<keys_of_consultations, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, scope::and_,
                scope::given, newest_consultations_first>;

constexpr std::string_view line_of_consultation = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.topic, x.channel, u.name
)sql";
constexpr std::string_view consultations_of_ids = R"sql(
      FROM json_each(:ids) k CROSS JOIN matter m ON m.id = k.value CROSS JOIN consultation x ON x.id = m.id
      CROSS JOIN unit u ON u.id = m.unit_id
)sql";
constexpr std::string_view consultations_of_ids_on_postgres = R"sql(
      FROM json_array_elements_text(CAST(:ids AS json)) k (id) JOIN matter m ON m.id = k.id
      JOIN consultation x ON x.id = m.id JOIN unit u ON u.id = m.unit_id
)sql";
constexpr std::string_view consultations_of_phone_key = R"sql(
      FROM consultation_identity i JOIN matter m ON m.id = i.consultation_id JOIN consultation x ON x.id = m.id
      JOIN unit u ON u.id = m.unit_id
     WHERE i.phone_key = :phone_key ORDER BY m.id DESC LIMIT 50
)sql";
constexpr auto consultation_lines_of_phone = sql::joined<line_of_consultation, consultations_of_phone_key>;
constexpr auto consultation_lines = sql::joined<line_of_consultation, consultations_of_ids>;
constexpr auto consultation_lines_on_postgres = sql::joined<line_of_consultation, consultations_of_ids_on_postgres>;

constexpr std::string_view add_details = R"sql(
    INSERT INTO consultation_answer (matter_id, number, next_steps, evidence, limitation_on, counted)
    VALUES (:matter_id, :number, :next_steps, :evidence, :limitation_on, :counted)
)sql";
constexpr std::string_view list_details = R"sql(
    SELECT matter_id, number, next_steps, evidence, limitation_on, counted FROM consultation_answer
     WHERE matter_id = :id ORDER BY number
)sql";
constexpr std::string_view add_basis = R"sql(
    INSERT INTO consultation_basis (matter_id, number, position, code, source, what)
    VALUES (:matter_id, :number, :position, :code, :source, :what)
)sql";
constexpr std::string_view list_basis = R"sql(
    SELECT matter_id, number, position, code, source, what FROM consultation_basis
     WHERE matter_id = :id ORDER BY number, position
)sql";

constexpr std::string_view add_asker = R"sql(
    INSERT INTO consultation_identity (consultation_id, phone, phone_key) VALUES (:consultation_id, :phone, :phone_key)
)sql";
constexpr std::string_view find_asker =
    "SELECT consultation_id, phone, phone_key FROM consultation_identity WHERE consultation_id = :id";

// Only PostgreSQL keeps rows in the order they came.
constexpr std::string_view write_consultations_anew = R"sql(
    WITH taken AS (DELETE FROM consultation x USING matter m
                    WHERE m.id = x.id AND m.anonymous = 1 AND m.opened_on BETWEEN :first AND :last
                   RETURNING x.id, x.topic, x.channel, x.question, x.receipt, x.difficulty, x.file_count)
    INSERT INTO consultation (id, topic, channel, question, receipt, difficulty, file_count)
    SELECT id, topic, channel, question, receipt, difficulty, file_count FROM taken ORDER BY random()
)sql";

struct DaysOfConsultations {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(DaysOfConsultations, (), (first, last))

struct MoreFiles {
    ConsultationId id;
    std::int64_t more = 0;
};
BOOST_DESCRIBE_STRUCT(MoreFiles, (), (id, more))

struct OfPhoneKey {
    std::string phone_key;
};
BOOST_DESCRIBE_STRUCT(OfPhoneKey, (), (phone_key))

struct ConsultationByReceipt {
    std::string receipt;
};
BOOST_DESCRIBE_STRUCT(ConsultationByReceipt, (), (receipt))

struct NewDifficulty {
    ConsultationId id;
    Difficulty difficulty = Difficulty::simple;
};
BOOST_DESCRIBE_STRUCT(NewDifficulty, (), (id, difficulty))

struct ListConsultationLines : ScopeSql {
    UnitId unit_id;
    std::string state;
    bool mine = false;
    std::string opened_on;
    std::string id;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(ListConsultationLines, (ScopeSql), (unit_id, state, mine, opened_on, id, most))

}  // namespace

void ConsultationStore::add(const Consultation& consultation) { session_.execute(add_consultation, consultation); }

std::optional<Consultation> ConsultationStore::find(const ConsultationId& id) {
    return session_.find<Consultation>(find_by_id, sql::ById{id});
}

std::optional<Consultation> ConsultationStore::find_near_receipt(const std::string& receipt_hash) {
    auto found = session_.find<Consultation>(find_near, ConsultationByReceipt{receipt_hash});
    return found ? found : session_.find<Consultation>(find_first);
}

std::optional<Consultation> ConsultationStore::find_by_receipt(const std::string& receipt_hash) {
    return session_.find<Consultation>(find_with_receipt, ConsultationByReceipt{receipt_hash});
}

void ConsultationStore::set_difficulty(const ConsultationId& id, Difficulty difficulty) {
    session_.execute(update_difficulty, NewDifficulty{id, difficulty});
}

std::vector<ConsultationLine> ConsultationStore::newest(const ScopeSql& scope, const ConsultationQuestion& asked) {
    const ListConsultationLines ask{scope,
                                    {},
                                    asked.state,
                                    asked.mine,
                                    asked.after ? asked.after->opened_on.text() : "9999-12-31",
                                    asked.after ? asked.after->id.text() : "",
                                    asked.most};
    const auto keys = first_in_scope<matters::MatterPlace>(
        session_, ask, {newest_consultations_of_unit, newest_consultations_of_all}, matters::is_newer);
    std::vector<ConsultationId> ids;
    for (const auto& key : keys) ids.push_back(key.id);
    return lines_of(ids);
}

std::vector<ConsultationLine> ConsultationStore::lines_of(std::span<const ConsultationId> ids) {
    std::unordered_map<std::string, ConsultationLine> found;
    for (auto& one : session_.list<ConsultationLine>(session_.pick(consultation_lines, consultation_lines_on_postgres),
                                                     sql::by_ids(ids)))
        found.emplace(one.id.text(), std::move(one));
    std::vector<ConsultationLine> lines;
    for (const auto& id : ids)
        if (const auto one = found.find(id.text()); one != found.end()) lines.push_back(std::move(one->second));
    return lines;
}

std::vector<ConsultationLine> ConsultationStore::of_phone(const std::string& phone_key) {
    return session_.list<ConsultationLine>(consultation_lines_of_phone, OfPhoneKey{phone_key});
}

void ConsultationStore::add_answer(const AnswerDetails& details, const std::vector<LawArticle>& basis) {
    session_.execute(add_details, details);
    std::int64_t position = 0;
    for (const auto& article : basis)
        session_.execute(add_basis, BasisRow{details.matter_id, details.number, ++position, article.code,
                                             article.source, article.what});
}

std::vector<AnswerDetails> ConsultationStore::answers_of(const ConsultationId& id) {
    return session_.list<AnswerDetails>(list_details, sql::ById{id});
}

std::vector<BasisRow> ConsultationStore::basis_of(const ConsultationId& id) {
    return session_.list<BasisRow>(list_basis, sql::ById{id});
}

void ConsultationStore::count_files(const ConsultationId& id, std::int64_t more) {
    session_.execute(update_file_count, MoreFiles{id, more});
}

void ConsultationStore::blend(Date first, Date last) {
    if (session_.dialect() == sql::Dialect::postgres)
        session_.execute(write_consultations_anew, DaysOfConsultations{first, last});
}

void ConsultationStore::add_identity(const AskerIdentity& identity) { session_.execute(add_asker, identity); }

std::optional<AskerIdentity> ConsultationStore::identity_of(const ConsultationId& id) {
    return session_.find<AskerIdentity>(find_asker, sql::ById{id});
}

}  // namespace gongyou::rights
