#include "programmes/rights/consultation_search.hpp"

#include <limits>

#include "core/matters/index_words.hpp"
#include "kernel/chinese_text.hpp"
#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"
#include "programmes/rights/consultation_store.hpp"

namespace gongyou::rights {

namespace {

struct ConsultationEntry {
    std::int64_t number = 0;
    ConsultationId consultation_id;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ConsultationEntry, (), (number, consultation_id, words))

struct ConsultationEntryPlace {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(ConsultationEntryPlace, (), (number))

struct AskForConsultations : ScopeSql {
    std::string words;
    std::int64_t after = 0;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(AskForConsultations, (ScopeSql), (words, after, most))

constexpr std::string_view find_consultation_entry =
    "SELECT number FROM consultation_indexed WHERE consultation_id = :consultation_id";
constexpr std::string_view add_consultation_sqlite =
    "INSERT INTO consultation_indexed (consultation_id) VALUES (:consultation_id) RETURNING number";
constexpr std::string_view add_consultation_words_sqlite =
    "INSERT INTO consultation_words (rowid, words) VALUES (:number, :words)";
constexpr std::string_view add_consultation_postgres = R"sql(
    INSERT INTO consultation_indexed (consultation_id, words)
    VALUES (:consultation_id, to_tsvector('simple', :words)) RETURNING number
)sql";

constexpr std::string_view consultations_sqlite = R"sql(
    SELECT i.consultation_id
      FROM consultation_words w CROSS JOIN consultation_indexed i ON i.number = w.rowid
           CROSS JOIN matter r ON r.id = i.consultation_id
     WHERE w.consultation_words MATCH :words AND w.rowid < :after AND
)sql";
constexpr std::string_view consultations_postgres = R"sql(
    SELECT i.consultation_id
      FROM consultation_indexed i JOIN matter r ON r.id = i.consultation_id
     WHERE i.words @@ to_tsquery('simple', :words) AND i.number < :after AND
)sql";
constexpr std::string_view last_indexed_sqlite = " ORDER BY w.rowid DESC LIMIT :most";
// A sum is in the order of no index: PostgreSQL takes the index of words.
constexpr std::string_view last_indexed_postgres = " ORDER BY i.number + 0 DESC LIMIT :most";
constexpr auto consultations_in_sqlite =
    sql::joined<consultations_sqlite, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, scope::and_,
                scope::given, last_indexed_sqlite>;
constexpr auto consultations_in_postgres =
    sql::joined<consultations_postgres, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, scope::and_,
                scope::given, last_indexed_postgres>;

/// A consultation stays at its unit and its question as it was asked: it goes in once.
void index_consultation(sql::Session& session, const Consultation& consultation) {
    if (session.find<ConsultationEntryPlace>(find_consultation_entry,
                                             ConsultationEntry{.consultation_id = consultation.id}))
        return;
    ConsultationEntry entry{0, consultation.id,
                            index_words(consultation.question) + " " + matters::word_of(consultation.unit_id)};
    const auto place =
        session.find<ConsultationEntryPlace>(session.pick(add_consultation_sqlite, add_consultation_postgres), entry);
    entry.number = place->number;
    if (session.dialect() == sql::Dialect::sqlite) session.execute(add_consultation_words_sqlite, entry);
}

}  // namespace

void index_consultations(sql::Session& session, std::span<const ConsultationId> consultations) {
    ConsultationStore store{session};
    for (const auto& id : consultations)
        if (const auto found = store.find(id); found && !found->anonymous) index_consultation(session, *found);
}

std::vector<ConsultationId> search_consultations(sql::Session& session, const ScopeSql& scope,
                                                 std::string_view question, const std::optional<ConsultationId>& after,
                                                 int limit) {
    const auto words = query_words(question);
    if (words.empty() || scope.is_empty()) return {};
    AskForConsultations ask{scope, matters::every_word_of(words, session.dialect()),
                            std::numeric_limits<std::int64_t>::max(), limit};
    if (after) {  // its number tells how many there are, hidden ones as well: nobody is told it (AZ-5)
        const auto place =
            session.find<ConsultationEntryPlace>(find_consultation_entry, ConsultationEntry{.consultation_id = *after});
        if (!place) return {};
        ask.after = place->number;
    }
    ask.words += matters::within_few_units(session, scope);
    std::vector<ConsultationId> found;
    for (auto& [id] :
         session.list<sql::ById<ConsultationId>>(session.pick(consultations_in_sqlite, consultations_in_postgres), ask))
        found.push_back(std::move(id));
    return found;
}

}  // namespace gongyou::rights
