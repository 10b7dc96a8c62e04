#include "programmes/supervision/supervision_store.hpp"

#include <unordered_map>

#include "core/access/scope_walk.hpp"
#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::supervision {

namespace {

constexpr std::string_view add_supervision = R"sql(
    INSERT INTO supervision (id, origin, report_id, category, subject, facts, groups, people, uncooperative,
                             received_on, second_id)
    VALUES (:id, :origin, :report_id, :category, :subject, :facts, :groups, :people, :uncooperative,
            :received_on, :second_id)
)sql";
constexpr std::string_view save_supervision = R"sql(
    UPDATE supervision SET groups = :groups, people = :people, uncooperative = :uncooperative, second_id = :second_id
     WHERE id = :id
)sql";
// Columns in the order of the structs: the matter's, then the case's own.
constexpr std::string_view find_supervision = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.origin, x.report_id, x.category, x.subject,
           x.facts, x.groups, x.people, x.uncooperative, x.received_on, x.second_id
      FROM supervision x JOIN matter m ON m.id = x.id WHERE x.id = :id
)sql";
constexpr std::string_view supervisions_of_report = "SELECT id FROM supervision WHERE report_id = :id ORDER BY id";
constexpr std::string_view supervisions_ended_about = R"sql(
    SELECT id FROM matter WHERE kind = 'supervision' AND employer_id = :employer_id
       AND ended_on >= :since AND ended_on <= :day ORDER BY ended_on DESC, id DESC
)sql";

// A page's keys first, from an index that covers them (docs/decisions/lists-in-scope.md).
constexpr std::string_view keys_of_supervisions = R"sql(
    SELECT r.opened_on, r.id FROM matter r
     WHERE r.kind = 'supervision' AND (r.opened_on, r.id) < (:opened_on, :id)
       AND (:state = '' OR r.state = :state)
       AND (:mine = 0 OR r.assigned_to = :actor_id
            OR EXISTS (SELECT 1 FROM supervision p WHERE p.id = r.id AND p.second_id = :actor_id)) AND
)sql";
// The second of the pair has it as well as the first.
constexpr std::string_view given_or = " (";
constexpr std::string_view given_to_second = R"sql(
    OR EXISTS (SELECT 1 FROM supervision p WHERE p.id = r.id AND p.second_id = :actor_id))
)sql";
constexpr std::string_view supervisions_of_unit = " AND r.unit_id = :unit_id ";
constexpr std::string_view newest_supervisions_first = " ORDER BY r.opened_on DESC, r.id DESC LIMIT :most";
constexpr auto newest_supervisions_of_unit =
    sql::joined<keys_of_supervisions, scope::before_the_wall, scope::and_, given_or, scope::given, given_to_second,
                supervisions_of_unit, newest_supervisions_first>;
constexpr auto newest_supervisions_of_all =
    sql::joined<keys_of_supervisions, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, scope::and_,
                given_or, scope::given, given_to_second, newest_supervisions_first>;
constexpr std::string_view line_of_supervision = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, x.origin, x.category, x.subject, u.name
)sql";
constexpr std::string_view supervisions_of_ids = R"sql(
      FROM json_each(:ids) k CROSS JOIN matter m ON m.id = k.value CROSS JOIN supervision x ON x.id = m.id
      CROSS JOIN unit u ON u.id = m.unit_id
)sql";
constexpr std::string_view supervisions_of_ids_on_postgres = R"sql(
      FROM json_array_elements_text(CAST(:ids AS json)) k (id) JOIN matter m ON m.id = k.id
      JOIN supervision x ON x.id = m.id JOIN unit u ON u.id = m.unit_id
)sql";
constexpr auto supervision_lines = sql::joined<line_of_supervision, supervisions_of_ids>;
constexpr auto supervision_lines_on_postgres = sql::joined<line_of_supervision, supervisions_of_ids_on_postgres>;

struct SupervisionKey {
    SupervisionId id;
};
BOOST_DESCRIBE_STRUCT(SupervisionKey, (), (id))

struct EndedAbout {
    EmployerId employer_id;
    Date since;
    Date day;
};
BOOST_DESCRIBE_STRUCT(EndedAbout, (), (employer_id, since, day))

struct ListSupervisionLines : ScopeSql {
    UnitId unit_id;
    std::string state;
    bool mine = false;
    std::string opened_on;
    std::string id;
    int most = 20;
};
BOOST_DESCRIBE_STRUCT(ListSupervisionLines, (ScopeSql), (unit_id, state, mine, opened_on, id, most))

std::vector<SupervisionId> ids_of(std::vector<SupervisionKey> rows) {
    std::vector<SupervisionId> ids;
    for (auto& row : rows) ids.push_back(std::move(row.id));
    return ids;
}

}  // namespace

void SupervisionStore::add(const Supervision& supervision) { session_.execute(add_supervision, supervision); }

std::optional<Supervision> SupervisionStore::find(const SupervisionId& id) {
    return session_.find<Supervision>(find_supervision, sql::ById{id});
}

void SupervisionStore::save(const Supervision& supervision) { session_.execute(save_supervision, supervision); }

std::vector<SupervisionId> SupervisionStore::of_report(const MatterId& report) {
    return ids_of(session_.list<SupervisionKey>(supervisions_of_report, sql::ById{report}));
}

std::vector<SupervisionId> SupervisionStore::ended_about(const EmployerId& employer, Date since, Date day) {
    return ids_of(session_.list<SupervisionKey>(supervisions_ended_about, EndedAbout{employer, since, day}));
}

std::vector<SupervisionLine> SupervisionStore::newest(const ScopeSql& scope, const SupervisionQuestion& asked) {
    const ListSupervisionLines ask{scope,
                                   {},
                                   asked.state,
                                   asked.mine,
                                   asked.after ? asked.after->opened_on.text() : "9999-12-31",
                                   asked.after ? asked.after->id.text() : "",
                                   asked.most};
    const auto keys = first_in_scope<matters::MatterPlace>(
        session_, ask, {newest_supervisions_of_unit, newest_supervisions_of_all}, matters::is_newer);
    std::unordered_map<std::string, SupervisionLine> found;
    for (auto& one : session_.list<SupervisionLine>(session_.pick(supervision_lines, supervision_lines_on_postgres),
                                                    sql::by_ids(keys, &matters::MatterPlace::id)))
        found.emplace(one.id.text(), std::move(one));
    std::vector<SupervisionLine> lines;
    for (const auto& key : keys)
        if (const auto one = found.find(key.id.text()); one != found.end()) lines.push_back(std::move(one->second));
    return lines;
}

}  // namespace gongyou::supervision
