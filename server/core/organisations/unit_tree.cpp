#include "core/organisations/unit_tree.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou {

namespace {

struct Pair {
    UnitId id;
    UnitId other;
};
BOOST_DESCRIBE_STRUCT(Pair, (), (id, other))

constexpr std::string_view add_unit = R"sql(
    INSERT INTO unit (id, parent_id, kind, name, area_code, phone, employer_id, valid_from, valid_to)
    VALUES (:id, :parent_id, :kind, :name, :area_code, :phone, :employer_id, :valid_from, :valid_to)
)sql";
constexpr std::string_view close_over_itself =
    "INSERT INTO unit_closure (ancestor, descendant, depth) VALUES (:id, :id, 0)";
constexpr std::string_view close_over_subtree = R"sql(
    INSERT INTO unit_closure (ancestor, descendant, depth)
    SELECT up.ancestor, down.descendant, up.depth + down.depth + 1
      FROM unit_closure up, unit_closure down
     WHERE up.descendant = :other AND down.ancestor = :id
)sql";
constexpr std::string_view cut_subtree_off = R"sql(
    DELETE FROM unit_closure
     WHERE descendant IN (SELECT descendant FROM unit_closure WHERE ancestor = :id)
       AND ancestor NOT IN (SELECT descendant FROM unit_closure WHERE ancestor = :id)
)sql";
constexpr std::string_view set_parent = "UPDATE unit SET parent_id = :other WHERE id = :id";
constexpr std::string_view add_move = R"sql(
    INSERT INTO unit_move (id, unit_id, from_parent, to_parent, moved_on, moved_by)
    VALUES (:id, :unit_id, :from_parent, :to_parent, :moved_on, :moved_by)
)sql";
constexpr std::string_view list_moves = R"sql(
    SELECT id, unit_id, from_parent, to_parent, moved_on, moved_by FROM unit_move WHERE unit_id = :id ORDER BY id
)sql";
constexpr std::string_view find_unit = R"sql(
    SELECT id, parent_id, kind, name, area_code, phone, employer_id, valid_from, valid_to FROM unit WHERE id = :id
)sql";
constexpr std::string_view find_root = R"sql(
    SELECT id, parent_id, kind, name, area_code, phone, employer_id, valid_from, valid_to
      FROM unit WHERE parent_id IS NULL ORDER BY id LIMIT 1
)sql";
constexpr std::string_view list_above = "SELECT ancestor FROM unit_closure WHERE descendant = :id ORDER BY depth";
constexpr std::string_view list_below = R"sql(
    SELECT u.id, u.parent_id, u.kind, u.name, u.area_code, u.phone, u.employer_id, u.valid_from, u.valid_to
      FROM unit_closure c JOIN unit u ON u.id = c.descendant WHERE c.ancestor = :id
     ORDER BY c.depth, u.area_code, u.name, u.id
)sql";
constexpr std::string_view list_over = R"sql(
    SELECT id, parent_id, kind, name, area_code, phone, employer_id, valid_from, valid_to
      FROM unit
     WHERE area_code IN (:village, :township, :county, :prefecture, :province)
       AND kind NOT IN ('enterprise', 'partner') AND valid_to IS NULL
     ORDER BY id
)sql";
struct AreasAbove {
    std::string village;
    std::string township;
    std::string county;
    std::string prefecture;
    std::string province;
};
BOOST_DESCRIBE_STRUCT(AreasAbove, (), (village, township, county, prefecture, province))
/// Released by the end of the transaction.
constexpr std::string_view lock_tree_on_postgres = "SELECT 'held' FROM pg_advisory_xact_lock(31)";
constexpr std::string_view find_link = "SELECT ancestor FROM unit_closure WHERE ancestor = :other AND descendant = :id";

/// Two servers must not change the tree at once: each of two moves may be sound and both together a circle. SQLite has
/// one writer anyway.
void take_turns(sql::Session& session) {
    if (session.dialect() == sql::Dialect::postgres)
        std::ignore = session.find<sql::ById<UnitId>>(lock_tree_on_postgres);
}

}  // namespace

Result<Unit> UnitTree::add(const Unit& unit) {
    take_turns(session_);
    if (unit.parent_id) {
        const auto parent = find(*unit.parent_id);
        if (!parent) return fail({FaultKind::invalid, "unit.parent_unknown"});
        if (!may_stand_under(unit.kind, parent->kind)) return fail({FaultKind::invalid, "unit.wrong_place"});
    }
    session_.execute(add_unit, unit);
    session_.execute(close_over_itself, sql::ById{unit.id});
    if (unit.parent_id) session_.execute(close_over_subtree, Pair{unit.id, *unit.parent_id});
    return unit;
}

Result<Done> UnitTree::move(sql::Tx& tx, const UnitId& id, const UnitId& to_parent, const PersonId& by) {
    take_turns(session_);
    const auto moved = find(id);
    if (!moved) return fail({FaultKind::not_found, "unit.unknown"});
    const auto parent = find(to_parent);
    if (!parent) return fail({FaultKind::invalid, "unit.parent_unknown"});
    if (is_within(to_parent, id)) return fail({FaultKind::invalid, "unit.into_itself"});
    if (!moved->parent_id || !may_stand_under(moved->kind, parent->kind))
        return fail({FaultKind::invalid, "unit.wrong_place"});
    if (*moved->parent_id == to_parent) return Done{};

    session_.execute(cut_subtree_off, sql::ById{id});
    session_.execute(close_over_subtree, Pair{id, to_parent});
    session_.execute(set_parent, Pair{id, to_parent});
    session_.execute(add_move,
                     UnitMove{new_uuid_v7(tx.now(), tx.random()), id, *moved->parent_id, to_parent, tx.today(), by});
    return Done{};
}

std::optional<Unit> UnitTree::find(const UnitId& id) { return session_.find<Unit>(find_unit, sql::ById{id}); }

std::optional<Unit> UnitTree::root() { return session_.find<Unit>(find_root); }

std::vector<UnitId> UnitTree::above(const UnitId& id) {
    std::vector<UnitId> ids;
    for (auto& row : session_.list<sql::ById<UnitId>>(list_above, sql::ById{id})) ids.push_back(std::move(row.id));
    return ids;
}

std::vector<Unit> UnitTree::below(const UnitId& id) { return session_.list<Unit>(list_below, sql::ById{id}); }

std::vector<Unit> UnitTree::over(const AreaCode& area) {
    const auto& code = area.text();
    return session_.list<Unit>(list_over, AreasAbove{code, code.substr(0, 9), code.substr(0, 6),
                                                     code.substr(0, 4) + "00", code.substr(0, 2) + "0000"});
}

bool UnitTree::is_within(const UnitId& id, const UnitId& top) {
    return session_.find<sql::ById<UnitId>>(find_link, Pair{id, top}).has_value();
}

std::vector<UnitMove> UnitTree::moves_of(const UnitId& id) {
    return session_.list<UnitMove>(list_moves, sql::ById{id});
}

}  // namespace gongyou
