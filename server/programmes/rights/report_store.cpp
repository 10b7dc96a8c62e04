#include "programmes/rights/report_store.hpp"

#include <algorithm>
#include <unordered_map>

#include "platform/sql/joined.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_report = R"sql(
    INSERT INTO report (id, unit_id, state, revision, anonymous, filed_on, point_code, employer_id, employer_name, place,
                        facts, record_key, receipt, file_count)
    VALUES (:id, :unit_id, :state, :revision, :anonymous, :filed_on, :point_code, :employer_id, :employer_name, :place,
            :facts, :record_key, :receipt, :file_count)
)sql";
constexpr std::string_view find_report = R"sql(
    SELECT id, unit_id, state, revision, anonymous, filed_on, point_code, employer_id, employer_name, place, facts,
           record_key, receipt, file_count
      FROM report WHERE id = :id
)sql";
constexpr std::string_view find_named_report = R"sql(
    SELECT r.id, r.unit_id, r.state, r.revision, r.anonymous, r.filed_on, r.point_code, r.employer_id, r.employer_name,
           r.place, r.facts, r.record_key, r.receipt, r.file_count, u.name, p.name
      FROM report r JOIN unit u ON u.id = r.unit_id LEFT JOIN point p ON p.code = r.point_code
     WHERE r.id = :id
)sql";
constexpr std::string_view find_report_by_receipt = R"sql(
    SELECT id, unit_id, state, revision, anonymous, filed_on, point_code, employer_id, employer_name, place, facts,
           record_key, receipt, file_count
      FROM report WHERE receipt = :receipt
)sql";
constexpr std::string_view save_report = R"sql(
    UPDATE report SET state = :state, unit_id = :unit_id, revision = revision + 1
     WHERE id = :id AND revision = :revision
)sql";

// A list finds its page's keys first, and reads nothing for that but an index that holds all it asks for
// (docs/decisions/lists-in-scope.md). Whole rows are read for the page alone, by one question.
constexpr std::string_view keys_of_lines = "SELECT r.filed_on, r.id FROM report r WHERE ";
constexpr std::string_view behind_place = " AND (r.filed_on, r.id) < (:filed_on, :id) ";
constexpr std::string_view newest_first = " ORDER BY r.filed_on DESC, r.id DESC LIMIT :most";
// `<> 'closed'` says once more what a state other than closed implies: then the small index of open reports serves.
constexpr std::string_view in_open_state = " AND r.state = :state AND r.state <> 'closed' ";
constexpr std::string_view in_closed_state = " AND r.state = 'closed' ";
constexpr std::string_view in_any_state = " ";

// Narrow: each unit walks its own index from the newest end, and the few keys are merged below. One statement over
// several units would sort them all first.
constexpr std::string_view of_unit = " r.unit_id = :unit_id AND ";
template <const std::string_view& State>
constexpr auto newest_of_unit =
    sql::joined<keys_of_lines, of_unit, scope::before_the_wall, State, behind_place, newest_first>;
// Wide: the newest of all are walked, and those in scope are kept. Open reports are few, so they are always walked so.
constexpr std::string_view and_ = " AND ";
template <const std::string_view& State>
constexpr auto newest_of_all = sql::joined<keys_of_lines, scope::reaches_row_by_row, and_, scope::before_the_wall,
                                           State, behind_place, newest_first>;

std::string_view newest_of_all_in(std::optional<ReportState> state) {
    if (!state) return newest_of_all<in_any_state>;
    return *state == ReportState::closed ? newest_of_all<in_closed_state> : newest_of_all<in_open_state>;
}

/// The ids come as JSON: one text for both databases, whatever their number. In no order: sorting whole rows would cost
/// as much as finding them.
constexpr std::string_view lines_of_ids = R"sql(
    SELECT x.id, x.unit_id, x.state, x.revision, x.anonymous, x.filed_on, x.point_code, x.employer_name, x.place,
           x.record_key, x.file_count
      FROM json_each(:ids) k CROSS JOIN report x WHERE x.id = k.value
)sql";
constexpr std::string_view lines_of_ids_on_postgres = R"sql(
    SELECT x.id, x.unit_id, x.state, x.revision, x.anonymous, x.filed_on, x.point_code, x.employer_name, x.place,
           x.record_key, x.file_count
      FROM json_array_elements_text(CAST(:ids AS json)) k (id) JOIN report x ON x.id = k.id
)sql";
constexpr std::string_view lines_of_phone = R"sql(
    SELECT r.id, r.unit_id, r.state, r.revision, r.anonymous, r.filed_on, r.point_code, r.employer_name, r.place,
           r.record_key, r.file_count
      FROM report_identity i JOIN report r ON r.id = i.report_id
     WHERE i.phone_key = :phone_key ORDER BY r.id DESC LIMIT 50
)sql";

constexpr std::string_view add_report_step = R"sql(
    INSERT INTO report_step (report_id, number, act, made_on, made_at, by_person, unit_id, words)
    VALUES (:report_id, :number, :act, :made_on, :made_at, :by_person, :unit_id, :words)
)sql";
constexpr std::string_view list_report_steps = R"sql(
    SELECT report_id, number, act, made_on, made_at, by_person, unit_id, words
      FROM report_step WHERE report_id = :id ORDER BY number
)sql";
constexpr std::string_view list_named_steps = R"sql(
    SELECT s.report_id, s.number, s.act, s.made_on, s.made_at, s.by_person, s.unit_id, s.words, u.name
      FROM report_step s LEFT JOIN unit u ON u.id = s.unit_id WHERE s.report_id = :id ORDER BY s.number
)sql";
constexpr std::string_view last_report_step = "SELECT COALESCE(MAX(number), 0) FROM report_step WHERE report_id = :id";

constexpr std::string_view add_report_identity =
    "INSERT INTO report_identity (report_id, phone, phone_key) VALUES (:report_id, :phone, :phone_key)";
constexpr std::string_view find_report_identity =
    "SELECT report_id, phone, phone_key FROM report_identity WHERE report_id = :id";

struct ById {
    ReportId id;
};
BOOST_DESCRIBE_STRUCT(ById, (), (id))

struct ByPhone {
    std::string phone_key;
};
BOOST_DESCRIBE_STRUCT(ByPhone, (), (phone_key))

struct Number {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(Number, (), (number))

struct ListLines : ScopeSql {
    UnitId unit_id;
    ReportState state = ReportState::filed;
    std::string filed_on;
    std::string id;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(ListLines, (ScopeSql), (unit_id, state, filed_on, id, most))

struct ByIds {
    std::string ids;
};
BOOST_DESCRIBE_STRUCT(ByIds, (), (ids))

/// Ids have no character that JSON would write otherwise.
std::string json_list(std::span<const ReportId> ids) {
    std::string list = "[";
    for (const auto& id : ids) list.append(list.size() > 1 ? ",\"" : "\"").append(id.text()).append("\"");
    return list += ']';
}

struct ScopeUnit {
    UnitId unit_id;
};
BOOST_DESCRIBE_STRUCT(ScopeUnit, (), (unit_id))

struct LineKey {
    Date filed_on;
    ReportId id;
};
BOOST_DESCRIBE_STRUCT(LineKey, (), (filed_on, id))

bool is_newer(const LineKey& a, const LineKey& b) { return std::tie(a.filed_on, a.id) > std::tie(b.filed_on, b.id); }

std::vector<ReportId> ids_of(std::vector<LineKey> keys) {
    std::vector<ReportId> ids;
    for (auto& key : keys) ids.push_back(std::move(key.id));
    return ids;
}

}  // namespace

void ReportStore::add(const Report& report) { session_.execute(add_report, report); }

std::optional<Report> ReportStore::find(const ReportId& id) { return session_.find<Report>(find_report, ById{id}); }

std::optional<NamedReport> ReportStore::find_named(const ReportId& id) {
    return session_.find<NamedReport>(find_named_report, ById{id});
}

std::optional<Report> ReportStore::find_by_receipt(const std::string& receipt_hash) {
    return session_.find<Report>(find_report_by_receipt, Report{.receipt = receipt_hash});
}

Result<Report> ReportStore::save(Report report) {
    if (session_.execute(save_report, report) == 0)
        return fail({FaultKind::conflict, "report.changed_meanwhile"});  // two desks at once
    report.revision += 1;
    return report;
}

std::vector<ReportLine> ReportStore::newest(const ScopeSql& scope, std::optional<ReportState> state,
                                            const std::optional<ListPlace>& after, int limit) {
    ListLines ask{scope, {}, state.value_or(ReportState::filed), "9999-12-31", "", limit};
    if (after) {
        ask.filed_on = after->filed_on.text();
        ask.id = after->id.text();
    }
    const bool open = state && *state != ReportState::closed;
    if (open || width_of(session_, scope) == Width::wide)
        return lines_of(ids_of(session_.list<LineKey>(newest_of_all_in(state), ask)));

    std::vector<LineKey> keys;
    for (const auto& [unit_id] : session_.list<ScopeUnit>(scope::units, scope)) {
        ask.unit_id = unit_id;
        auto more = session_.list<LineKey>(state ? newest_of_unit<in_closed_state> : newest_of_unit<in_any_state>, ask);
        const auto middle = static_cast<std::ptrdiff_t>(keys.size());
        std::move(more.begin(), more.end(), std::back_inserter(keys));
        std::inplace_merge(keys.begin(), keys.begin() + middle, keys.end(), is_newer);
        if (keys.size() > static_cast<std::size_t>(limit)) keys.resize(static_cast<std::size_t>(limit));
    }
    return lines_of(ids_of(std::move(keys)));
}

std::vector<ReportLine> ReportStore::lines_of(std::span<const ReportId> ids) {
    auto found =
        session_.list<ReportLine>(session_.pick(lines_of_ids, lines_of_ids_on_postgres), ByIds{json_list(ids)});
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < ids.size(); ++i) places.emplace(ids[i].text(), i);
    std::vector<ReportLine*> in_place(ids.size(), nullptr);
    for (auto& line : found) in_place[places.at(line.id.text())] = &line;
    std::vector<ReportLine> lines;
    for (auto* line : in_place)
        if (line) lines.push_back(std::move(*line));
    return lines;
}

void ReportStore::add_step(const ReportStep& step) { session_.execute(add_report_step, step); }

std::vector<ReportStep> ReportStore::steps_of(const ReportId& id) {
    return session_.list<ReportStep>(list_report_steps, ById{id});
}

std::vector<NamedStep> ReportStore::named_steps_of(const ReportId& id) {
    return session_.list<NamedStep>(list_named_steps, ById{id});
}

std::int64_t ReportStore::next_step(const ReportId& id) {
    return session_.find<Number>(last_report_step, ById{id})->number + 1;
}

void ReportStore::add_identity(const ReportIdentity& identity) { session_.execute(add_report_identity, identity); }

std::optional<ReportIdentity> ReportStore::identity_of(const ReportId& id) {
    return session_.find<ReportIdentity>(find_report_identity, ById{id});
}

std::vector<ReportLine> ReportStore::of_phone(const std::string& phone_key) {
    return session_.list<ReportLine>(lines_of_phone, ByPhone{phone_key});
}

}  // namespace gongyou::rights
