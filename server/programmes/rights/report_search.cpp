#include "programmes/rights/report_search.hpp"

#include <algorithm>
#include <limits>

#include "core/access/scope_walk.hpp"
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
constexpr std::string_view last_first_postgres = " ORDER BY i.number DESC LIMIT :most";
constexpr auto search_in_sqlite =
    sql::joined<search_sqlite, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, last_first_sqlite>;
constexpr auto search_in_postgres =
    sql::joined<search_postgres, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, last_first_postgres>;

/// The word that says where a report lies.
std::string word_of(const UnitId& unit) {
    std::string word = "u" + unit.text();
    std::erase(word, '-');
    return word;
}

/// The words of a report, with one that says where it lies.
std::string words_of(const Report& report, const UnitId& unit) {
    return index_words(report.title + " " + report.place + " " + report.facts) + " " + word_of(unit);
}

/// "欠薪 拖欠" as a question of either database. The words hold letters and digits only, so none is an operator.
std::string as_query(std::string_view words, sql::Dialect dialect) {
    std::string query;
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        const auto word = words.substr(at, end - at);
        if (!query.empty()) query += dialect == sql::Dialect::sqlite ? " AND " : " & ";
        const char quote = dialect == sql::Dialect::sqlite ? '"' : '\'';
        query.append(1, quote).append(word).append(1, quote);
        at = end + 1;
    }
    return query;
}

/// Keeps the index's own walk to a few units: a common word in a large county would else be met in vain many times.
std::string within_units(sql::Session& session, const ScopeSql& scope) {
    const bool sqlite = session.dialect() == sql::Dialect::sqlite;
    std::string any;
    for (const auto& [unit_id] : session.list<ScopeUnit>(scope::units, scope)) {
        if (!any.empty()) any += sqlite ? " OR " : " | ";
        any += word_of(unit_id);
    }
    return any.empty() ? "" : (sqlite ? " AND (" : " & (") + any + ")";
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
    Ask ask{scope, as_query(words, session.dialect()), std::numeric_limits<std::int64_t>::max(), limit};
    if (after) {  // the number itself tells how many there are, hidden ones as well: nobody is told it (AZ-5)
        const auto place = session.find<EntryPlace>(find_entry, Entry{.report_id = *after});
        if (!place) return {};
        ask.after = place->number;
    }
    if (width_of(session, scope) == Width::narrow) ask.words += within_units(session, scope);
    std::vector<ReportId> found;
    for (auto& [id] : session.list<sql::ById<ReportId>>(session.pick(search_in_sqlite, search_in_postgres), ask))
        found.push_back(std::move(id));
    return found;
}

}  // namespace gongyou::rights
