#pragma once

#include <string>
#include <string_view>

#include "core/access/actor.hpp"
#include "core/access/right.hpp"
#include "kernel/described.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// Values of the scope predicates below: which rows an actor may list under one right. A store's question derives from
/// it
/// (`struct ListReports : ScopeSql`, described with ScopeSql as base), so that no list can be asked without a scope.
struct ScopeSql {
    UnitId scope_1;  ///< units at which the right is held; an empty id is nobody's
    UnitId scope_2;
    UnitId scope_3;
    UnitId scope_4;
    PersonId actor_id;
    bool walled = false;  ///< whether there is any employer this person may not know of

    /// Whether nothing can be in it.
    bool is_empty() const { return scope_1.is_empty(); }
};
BOOST_DESCRIBE_STRUCT(ScopeSql, (), (scope_1, scope_2, scope_3, scope_4, actor_id, walled))

/// The scope of `right`, from the same table as may(). Only for rights over what lies at a unit.
ScopeSql scope_of(const Actor& actor, Right right);

/// How many units a scope holds, as far as a plan cares.
enum class Width {
    narrow,  ///< at most `narrow_units`: ask each unit for the keys of its newest rows, then read the few that lead
    wide,    ///< more: walk the newest keys of all, keep those in scope, then read those rows
};
inline constexpr int narrow_units = 40;  ///< where both cost the same in a tree of some thousand units
/// Either way the walk needs an index that covers order and scope, (filed_on, id, unit_id, employer_id) or (unit_id,
/// filed_on, id, employer_id), and reads whole rows only for the page: docs/decisions/lists-in-scope.md.
Width width_of(sql::Session& session, const ScopeSql& scope);

/// Pieces of statements, to be joined at compile time (platform/sql/joined.hpp). The scoped table goes by the name `r`
/// and has the columns unit_id and employer_id. Never filter after the fetch (AZ-2).
namespace scope {

/// For one row found by its key, for counts, and for lists ordered by unit: true when `r` lies in the scope.
inline constexpr std::string_view reaches = R"sql(
    EXISTS (SELECT 1 FROM unit_closure s WHERE s.descendant = r.unit_id
               AND s.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4))
)sql";

/// The same for the wide list: a subquery neither database turns into a join, so that the walk along the index of the
/// list's order stays and each row costs one look into the closure.
inline constexpr std::string_view reaches_row_by_row = R"sql(
    (SELECT 1 FROM unit_closure s WHERE s.descendant = r.unit_id
        AND s.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4) LIMIT 1) = 1
)sql";

/// The units of the scope, each once, for the narrow list: `FROM (<units>) s JOIN r ON …`.
inline constexpr std::string_view units = R"sql(
    SELECT DISTINCT c.descendant AS unit_id FROM unit_closure c
     WHERE c.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4)
)sql";

/// The employer wall (AZ-5). Costs nothing for whoever stands before none.
inline constexpr std::string_view before_the_wall = R"sql(
    (:walled = 0 OR r.employer_id IS NULL
        OR r.employer_id NOT IN (SELECT w.employer_id FROM person_wall w WHERE w.person_id = :actor_id))
)sql";

}  // namespace scope

}  // namespace gongyou
