#include "core/matters/todo_store.hpp"

#include <unordered_map>

#include "core/access/scope_walk.hpp"
#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::matters {

namespace {

struct Ask : ScopeSql {
    std::string kind;
    std::string urgency;  ///< empty: any
    UnitId unit_id;
    std::string due_by;
    std::string id;
    int most = 30;
};
BOOST_DESCRIBE_STRUCT(Ask, (ScopeSql), (kind, urgency, unit_id, due_by, id, most))

constexpr std::string_view keys_of_clocks = R"sql(
    SELECT c.due_by, c.id FROM matter_clock c JOIN matter r ON r.id = c.matter_id
     WHERE c.kind = :kind AND c.state <> 'stopped' AND (c.due_by, c.id) > (:due_by, :id)
       AND (:urgency = '' OR r.urgency = :urgency) AND
)sql";
constexpr std::string_view of_unit = " AND c.unit_id = :unit_id ";
constexpr std::string_view soonest_first = " ORDER BY c.due_by, c.id LIMIT :most";
constexpr auto soonest_of_unit =
    sql::joined<keys_of_clocks, scope::before_the_wall, scope::and_, scope::given, of_unit, soonest_first>;
constexpr auto soonest_of_all = sql::joined<keys_of_clocks, scope::reaches_row_by_row, scope::and_,
                                            scope::before_the_wall, scope::and_, scope::given, soonest_first>;

// Few are given to one person: found by whom they are given to, and only then put in order. CROSS, and a
// place that no index could look up, keep SQLite from walking the clocks of all: 1.7 s among 300,000 of them.
constexpr std::string_view keys_of_mine = R"sql(
    SELECT c.due_by, c.id FROM matter r CROSS JOIN matter_clock c
     WHERE c.matter_id = r.id AND r.assigned_to = :actor_id AND r.ended_on IS NULL
       AND c.kind = :kind AND c.state <> 'stopped' AND c.due_by || c.id > :due_by || :id
       AND (:urgency = '' OR r.urgency = :urgency) AND
)sql";
constexpr auto soonest_of_mine =
    sql::joined<keys_of_mine, scope::reaches_row_by_row, scope::and_, scope::before_the_wall, soonest_first>;

constexpr std::string_view lines = R"sql(
    SELECT m.id, m.kind, m.unit_id, m.employer_id, m.state, m.revision, m.anonymous, m.opened_on, m.ended_on, m.outcome,
           m.urgency, m.assigned_to, m.law, m.title, m.record_key, c.id, c.code, c.due_on, c.due_at, c.statutory,
           c.estimate, u.name
)sql";
constexpr std::string_view of_ids = R"sql(
      FROM json_each(:ids) k CROSS JOIN matter_clock c ON c.id = k.value CROSS JOIN matter m ON m.id = c.matter_id
      CROSS JOIN unit u ON u.id = m.unit_id
)sql";
constexpr std::string_view of_ids_on_postgres = R"sql(
      FROM json_array_elements_text(CAST(:ids AS json)) k (id) JOIN matter_clock c ON c.id = k.id
      JOIN matter m ON m.id = c.matter_id JOIN unit u ON u.id = m.unit_id
)sql";
constexpr auto lines_of_ids = sql::joined<lines, of_ids>;
constexpr auto lines_of_ids_on_postgres = sql::joined<lines, of_ids_on_postgres>;

}  // namespace

std::vector<TodoKey> TodoStore::soonest(const ScopeSql& scope, const TodoQuestion& asked) {
    const Ask ask{scope,
                  asked.kind,
                  asked.urgency ? std::string{name_of(*asked.urgency)} : "",
                  {},
                  asked.after ? asked.after->due_by : "0000-00-00",
                  asked.after ? asked.after->id.text() : "",
                  asked.most};
    if (asked.mine) return session_.list<TodoKey>(soonest_of_mine, ask);
    return first_in_scope<TodoKey>(session_, ask, {soonest_of_unit, soonest_of_all}, is_sooner);
}

std::vector<TodoLine> TodoStore::lines_of(const std::vector<TodoKey>& keys) {
    std::unordered_map<std::string, TodoLine> found;
    for (auto& line : session_.list<TodoLine>(session_.pick(lines_of_ids, lines_of_ids_on_postgres),
                                              sql::by_ids(keys, &TodoKey::id)))
        found.emplace(line.clock_id.text(), std::move(line));
    std::vector<TodoLine> lines;
    for (const auto& key : keys)
        if (const auto line = found.find(key.id.text()); line != found.end()) lines.push_back(std::move(line->second));
    return lines;
}

}  // namespace gongyou::matters
