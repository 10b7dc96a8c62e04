#include "programmes/rights/report_search.hpp"

#include <limits>

#include "core/matters/index_words.hpp"
#include "kernel/chinese_text.hpp"
#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::rights {

namespace {

struct Entry {
    std::int64_t number = 0;
    ReportId report_id;
    UnitId unit_id;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(Entry, (), (number, report_id, unit_id, words))

struct EntryPlace {
    std::int64_t number = 0;
    UnitId unit_id;
};
BOOST_DESCRIBE_STRUCT(EntryPlace, (), (number, unit_id))

struct Ask : ScopeSql {
    std::string words;
    std::int64_t after = 0;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(Ask, (ScopeSql), (words, after, most))

constexpr std::string_view find_entry = "SELECT number, unit_id FROM report_indexed WHERE report_id = :report_id";
constexpr std::string_view drop_entry = "DELETE FROM report_indexed WHERE report_id = :report_id";

constexpr std::string_view add_entry_sqlite =
    "INSERT INTO report_indexed (report_id, unit_id) VALUES (:report_id, :unit_id) RETURNING number, unit_id";
constexpr std::string_view add_words_sqlite = "INSERT INTO report_words (rowid, words) VALUES (:number, :words)";
constexpr std::string_view drop_words_sqlite =
    "INSERT INTO report_words (report_words, rowid, words) VALUES ('delete', :number, :words)";
constexpr std::string_view add_entry_postgres = R"sql(
    INSERT INTO report_indexed (report_id, unit_id, words) VALUES (:report_id, :unit_id, to_tsvector('simple', :words))
    RETURNING number, unit_id
)sql";

constexpr std::string_view search_sqlite = R"sql(
    SELECT i.report_id
      FROM report_words w CROSS JOIN report_indexed i ON i.number = w.rowid CROSS JOIN matter r ON r.id = i.report_id
     WHERE w.report_words MATCH :words AND w.rowid < :after AND
)sql";
constexpr std::string_view search_postgres = R"sql(
    SELECT i.report_id
      FROM report_indexed i JOIN matter r ON r.id = i.report_id
     WHERE i.words @@ to_tsquery('simple', :words) AND i.number < :after AND
)sql";
constexpr std::string_view last_first_sqlite = " ORDER BY w.rowid DESC LIMIT :most";
// A sum is in the order of no index: PostgreSQL takes the index of words, and does not walk all numbers in search of
// them.
constexpr std::string_view last_first_postgres = " ORDER BY i.number + 0 DESC LIMIT :most";
constexpr auto search_in_sqlite =
    sql::joined<search_sqlite, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, last_first_sqlite>;
constexpr auto search_in_postgres =
    sql::joined<search_postgres, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, last_first_postgres>;

/// The words of a report, with one that says where it lies.
std::string words_of(const Report& report, const UnitId& unit) {
    return index_words(report.title + " " + report.place + " " + report.facts) + " " + matters::word_of(unit);
}

void index_report(sql::Session& session, const Report& report) {
    const bool sqlite = session.dialect() == sql::Dialect::sqlite;
    if (const auto before = session.find<EntryPlace>(find_entry, Entry{.report_id = report.id})) {
        if (before->unit_id == report.unit_id) return;
        if (sqlite)
            session.execute(drop_words_sqlite, Entry{before->number, report.id, {}, words_of(report, before->unit_id)});
        session.execute(drop_entry, Entry{.report_id = report.id});
    }
    Entry entry{0, report.id, report.unit_id, words_of(report, report.unit_id)};
    entry.number = session.find<EntryPlace>(session.pick(add_entry_sqlite, add_entry_postgres), entry)->number;
    if (sqlite) session.execute(add_words_sqlite, entry);
}

}  // namespace

void index_reports(sql::Session& session, std::span<const ReportId> reports) {
    ReportStore store{session};
    for (const auto& id : reports)
        if (const auto report = store.find(id); report && !report->anonymous) index_report(session, *report);
}

std::vector<ReportId> search_reports(sql::Session& session, const ScopeSql& scope, std::string_view question,
                                     const std::optional<ReportId>& after, int limit) {
    const auto words = query_words(question);
    if (words.empty() || scope.is_empty()) return {};
    Ask ask{scope, matters::every_word_of(words, session.dialect()), std::numeric_limits<std::int64_t>::max(), limit};
    if (after) {  // the number itself tells how many there are, hidden ones as well: nobody is told it (AZ-5)
        const auto place = session.find<EntryPlace>(find_entry, Entry{.report_id = *after});
        if (!place) return {};
        ask.after = place->number;
    }
    ask.words += matters::within_few_units(session, scope);
    std::vector<ReportId> found;
    for (auto& [id] : session.list<sql::ById<ReportId>>(session.pick(search_in_sqlite, search_in_postgres), ask))
        found.push_back(std::move(id));
    return found;
}

}  // namespace gongyou::rights
