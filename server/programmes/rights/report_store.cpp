#include "programmes/rights/report_store.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/access/scope_walk.hpp"
#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_report = R"sql(
    INSERT INTO report (id, point_code, place, facts, complaint, receipt, file_count)
    VALUES (:id, :point_code, :place, :facts, :complaint, :receipt, :file_count)
)sql";

// Columns in the order of the structs: the matter's, then the report's own.
constexpr std::string_view whole_report = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key,
           r.point_code, r.place, r.facts, r.complaint, r.receipt, r.file_count
)sql";
constexpr std::string_view of_report_id = " FROM report r JOIN matter m ON m.id = r.id WHERE r.id = :id";
constexpr std::string_view of_receipt = " FROM report r JOIN matter m ON m.id = r.id WHERE r.receipt = :receipt";
constexpr std::string_view with_names = R"sql(
    , u.name, p.name
      FROM report r JOIN matter m ON m.id = r.id JOIN unit u ON u.id = m.unit_id LEFT JOIN point p ON p.code = r.point_code
     WHERE r.id = :id
)sql";
constexpr std::string_view first_report_by_receipt =
    " FROM report r JOIN matter m ON m.id = r.id ORDER BY r.receipt LIMIT 1";
constexpr std::string_view at_or_behind_receipt =
    " FROM report r JOIN matter m ON m.id = r.id WHERE r.receipt >= :receipt ORDER BY r.receipt LIMIT 1";
constexpr auto find_first_report = sql::joined<whole_report, first_report_by_receipt>;
constexpr auto find_report_near_receipt = sql::joined<whole_report, at_or_behind_receipt>;
constexpr auto find_report = sql::joined<whole_report, of_report_id>;
constexpr auto find_report_by_receipt = sql::joined<whole_report, of_receipt>;
constexpr auto find_named_report = sql::joined<whole_report, with_names>;

// A list finds its page's keys first, and reads nothing for that but an index that holds all it asks for
// (docs/decisions/lists-in-scope.md). Whole rows are read for the page alone, by one question.
constexpr std::string_view keys_of_reports = "SELECT r.opened_on, r.id FROM matter r WHERE r.kind = 'report' AND ";
constexpr std::string_view behind_place = " AND (r.opened_on, r.id) < (:opened_on, :id) ";
constexpr std::string_view newest_reports_first = " ORDER BY r.opened_on DESC, r.id DESC LIMIT :most";
// What is open has not ended: saying so lets the small index of open matters serve.
constexpr std::string_view in_open_state = " AND r.state = :state AND r.ended_on IS NULL ";
constexpr std::string_view in_ended_state = " AND r.state = :state ";
constexpr std::string_view in_any_state = " ";
constexpr std::string_view that_is_watched = R"sql(
     AND EXISTS (SELECT 1 FROM report_watch w WHERE w.report_id = r.id AND w.ends_on > :today)
)sql";

// Narrow: each unit walks its own index from the newest end, and the few keys are merged below. One statement over
// several units would sort them all first.
constexpr std::string_view of_unit_and = " r.unit_id = :unit_id AND ";
template <const std::string_view& State>
constexpr auto newest_reports_of_unit =
    sql::joined<keys_of_reports, of_unit_and, scope::before_the_wall, State, behind_place, newest_reports_first>;
// Wide: the newest of all are walked, and those in scope are kept. Open reports are few, so they are always walked so.
template <const std::string_view& State>
constexpr auto newest_reports_of_all = sql::joined<keys_of_reports, scope::reaches_row_by_row, scope::and_,
                                                   scope::before_the_wall, State, behind_place, newest_reports_first>;

std::string_view newest_of_all_in(std::optional<ReportState> state) {
    if (!state) return newest_reports_of_all<in_any_state>;
    return report_procedure.ends.has(*state) ? newest_reports_of_all<in_ended_state>
                                             : newest_reports_of_all<in_open_state>;
}

/// The ids come as JSON: one text for both databases, whatever their number. In no order: sorting whole rows would cost
/// as much as finding them.
constexpr std::string_view line_of_report = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.point_code, x.place, x.file_count
)sql";
constexpr std::string_view reports_of_ids = R"sql(
      FROM json_each(:ids) k CROSS JOIN matter m ON m.id = k.value CROSS JOIN report x ON x.id = m.id
)sql";
constexpr std::string_view reports_of_ids_on_postgres = R"sql(
      FROM json_array_elements_text(CAST(:ids AS json)) k (id) JOIN matter m ON m.id = k.id JOIN report x ON x.id = m.id
)sql";
constexpr std::string_view of_phone_key = R"sql(
      FROM report_identity i JOIN matter m ON m.id = i.report_id JOIN report x ON x.id = m.id
     WHERE i.phone_key = :phone_key ORDER BY m.id DESC LIMIT 50
)sql";
constexpr auto report_lines = sql::joined<line_of_report, reports_of_ids>;
constexpr auto report_lines_on_postgres = sql::joined<line_of_report, reports_of_ids_on_postgres>;
constexpr auto lines_of_phone = sql::joined<line_of_report, of_phone_key>;

constexpr std::string_view find_red_unseen = R"sql(
    SELECT m.id FROM matter m JOIN matter_clock c ON c.matter_id = m.id
     WHERE m.kind = 'report' AND m.unit_id = :unit_id AND m.anonymous = 1 AND m.urgency = 'red' AND m.ended_on IS NULL
       AND m.state IN ('filed', 'handed_over', 'triaged') AND c.code = 'ticket.contact' AND c.state <> 'stopped' LIMIT 1
)sql";

constexpr std::string_view reports_about = R"sql(
    SELECT m.id, m.state, m.opened_on, m.title, x.place, x.complaint, i.phone_key
      FROM matter m JOIN report x ON x.id = m.id LEFT JOIN report_identity i ON i.report_id = m.id
     WHERE m.kind = 'report' AND m.title = :key AND m.opened_on >= :since AND m.anonymous = 0
     ORDER BY m.opened_on DESC, m.id DESC LIMIT 50
)sql";
constexpr std::string_view reports_of_key = R"sql(
    SELECT m.id, m.state, m.opened_on, m.title, x.place, x.complaint, i.phone_key
      FROM report_identity i JOIN matter m ON m.id = i.report_id JOIN report x ON x.id = m.id
     WHERE i.phone_key = :key AND m.opened_on >= :since ORDER BY m.opened_on DESC, m.id DESC LIMIT 50
)sql";
// Ids of reports with a number are in the order they came.
constexpr std::string_view earlier_reports_of_key = R"sql(
    SELECT m.id, m.state, m.opened_on, m.title, x.place, x.complaint, i.phone_key
      FROM report_identity i JOIN matter m ON m.id = i.report_id JOIN report x ON x.id = m.id
     WHERE i.phone_key = :key AND m.opened_on >= :since AND m.id < :than ORDER BY m.opened_on DESC, m.id DESC LIMIT 50
)sql";
// Only PostgreSQL keeps rows in the order they came.
constexpr std::string_view write_reports_anew = R"sql(
    WITH taken AS (DELETE FROM report r USING matter m
                    WHERE m.id = r.id AND m.anonymous = 1 AND m.opened_on BETWEEN :first AND :last
                   RETURNING r.id, r.point_code, r.place, r.facts, r.complaint, r.receipt, r.file_count)
    INSERT INTO report (id, point_code, place, facts, complaint, receipt, file_count)
    SELECT id, point_code, place, facts, complaint, receipt, file_count FROM taken ORDER BY random()
)sql";

constexpr std::string_view change_complaint = "UPDATE report SET complaint = :complaint WHERE id = :id";

constexpr std::string_view add_report_identity =
    "INSERT INTO report_identity (report_id, phone, phone_key) VALUES (:report_id, :phone, :phone_key)";
constexpr std::string_view find_report_identity =
    "SELECT report_id, phone, phone_key FROM report_identity WHERE report_id = :id";

struct Days {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(Days, (), (first, last))

struct ReportAtUnit {
    UnitId unit_id;
};
BOOST_DESCRIBE_STRUCT(ReportAtUnit, (), (unit_id))

struct ComplaintOf {
    ReportId id;
    std::string complaint;
};
BOOST_DESCRIBE_STRUCT(ComplaintOf, (), (id, complaint))

struct ReportByReceipt {
    std::string receipt;
};
BOOST_DESCRIBE_STRUCT(ReportByReceipt, (), (receipt))

struct AlikeSince {
    std::string key;
    Date since;
};
BOOST_DESCRIBE_STRUCT(AlikeSince, (), (key, since))
struct AlikeBefore : AlikeSince {
    ReportId than;
};
BOOST_DESCRIBE_STRUCT(AlikeBefore, (AlikeSince), (than))

struct ByPhone {
    std::string phone_key;
};
BOOST_DESCRIBE_STRUCT(ByPhone, (), (phone_key))

struct ListReportLines : ScopeSql {
    UnitId unit_id;
    ReportState state = ReportState::filed;
    std::string opened_on;
    std::string id;
    int most = 20;
    Date today = {};
};
BOOST_DESCRIBE_STRUCT(ListReportLines, (ScopeSql), (unit_id, state, opened_on, id, most, today))

std::vector<ReportId> ids_of(std::vector<matters::MatterPlace> keys) {
    std::vector<ReportId> ids;
    for (auto& key : keys) ids.push_back(std::move(key.id));
    return ids;
}

}  // namespace

void ReportStore::add(const Report& report) { session_.execute(add_report, report); }

void ReportStore::save_complaint(const ReportId& id, const std::string& complaint) {
    session_.execute(change_complaint, ComplaintOf{id, complaint});
}

std::optional<Report> ReportStore::find(const ReportId& id) {
    return session_.find<Report>(find_report, sql::ById{id});
}

std::optional<Report> ReportStore::find_near_receipt(const std::string& receipt_hash) {
    auto found = session_.find<Report>(find_report_near_receipt, ReportByReceipt{receipt_hash});
    return found ? found : session_.find<Report>(find_first_report);
}

std::optional<NamedReport> ReportStore::find_named(const ReportId& id) {
    return session_.find<NamedReport>(find_named_report, sql::ById{id});
}

std::optional<Report> ReportStore::find_by_receipt(const std::string& receipt_hash) {
    return session_.find<Report>(find_report_by_receipt, ReportByReceipt{receipt_hash});
}

std::vector<ReportLine> ReportStore::newest(const ScopeSql& scope, std::optional<ReportState> state,
                                            const std::optional<matters::MatterPlace>& after, int limit) {
    ListReportLines ask{scope, {}, state.value_or(ReportState::filed), "9999-12-31", "", limit};
    if (after) {
        ask.opened_on = after->opened_on.text();
        ask.id = after->id.text();
    }
    const bool open = state && !report_procedure.ends.has(*state);  // those are few
    const ScopeWalk walk{
        .of_unit = state ? newest_reports_of_unit<in_ended_state> : newest_reports_of_unit<in_any_state>,
        .of_all = newest_of_all_in(state),
        .always_all = open};
    return lines_of(ids_of(first_in_scope<matters::MatterPlace>(session_, ask, walk, matters::is_newer)));
}

std::vector<ReportLine> ReportStore::watched(const ScopeSql& scope, Date today,
                                             const std::optional<matters::MatterPlace>& after, int limit) {
    ListReportLines ask{scope, {}, ReportState::closed, "9999-12-31", "", limit, today};
    if (after) {
        ask.opened_on = after->opened_on.text();
        ask.id = after->id.text();
    }
    const ScopeWalk walk{.of_unit = newest_reports_of_unit<that_is_watched>,
                         .of_all = newest_reports_of_all<that_is_watched>};
    return lines_of(ids_of(first_in_scope<matters::MatterPlace>(session_, ask, walk, matters::is_newer)));
}

bool ReportStore::has_red_unseen(const UnitId& unit) {
    return session_.find<sql::ById<ReportId>>(find_red_unseen, ReportAtUnit{unit}).has_value();
}

std::vector<ReportLine> ReportStore::lines_of(std::span<const ReportId> ids) {
    auto found = session_.list<ReportLine>(session_.pick(report_lines, report_lines_on_postgres), sql::by_ids(ids));
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < ids.size(); ++i) places.emplace(ids[i].text(), i);
    std::vector<ReportLine*> in_place(ids.size(), nullptr);
    for (auto& line : found) in_place[places.at(line.id.text())] = &line;
    std::vector<ReportLine> lines;
    for (auto* line : in_place)
        if (line) lines.push_back(std::move(*line));
    return lines;
}

std::vector<ReportAlike> ReportStore::about(const std::string& employer_name, Date since) {
    return session_.list<ReportAlike>(reports_about, AlikeSince{employer_name, since});
}

std::vector<ReportAlike> ReportStore::alike_of_phone(const std::string& phone_key, Date since) {
    return session_.list<ReportAlike>(reports_of_key, AlikeSince{phone_key, since});
}

std::vector<ReportAlike> ReportStore::earlier_of_phone(const std::string& phone_key, Date since, const ReportId& than) {
    return session_.list<ReportAlike>(earlier_reports_of_key, AlikeBefore{{phone_key, since}, than});
}

void ReportStore::blend(Date first, Date last) {
    if (session_.dialect() == sql::Dialect::postgres) session_.execute(write_reports_anew, Days{first, last});
}

void ReportStore::add_identity(const ReportIdentity& identity) { session_.execute(add_report_identity, identity); }

std::optional<ReportIdentity> ReportStore::identity_of(const ReportId& id) {
    return session_.find<ReportIdentity>(find_report_identity, sql::ById{id});
}

std::vector<ReportLine> ReportStore::of_phone(const std::string& phone_key) {
    return session_.list<ReportLine>(lines_of_phone, ByPhone{phone_key});
}

}  // namespace gongyou::rights
