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
    bool picked =
        false;       ///< whether anywhere less than all of a unit is reached: what was given to the person, or is free
    UnitId whole_1;  ///< then: where all is reached
    UnitId whole_2;
    UnitId whole_3;
    UnitId whole_4;
    UnitId free_1;  ///< and where what nobody has yet is reached as well
    UnitId free_2;
    UnitId free_3;
    UnitId free_4;

    /// Whether nothing can be in it.
    bool is_empty() const { return scope_1.is_empty(); }
};
BOOST_DESCRIBE_STRUCT(ScopeSql, (),
                      (scope_1, scope_2, scope_3, scope_4, actor_id, walled, picked, whole_1, whole_2, whole_3, whole_4,
                       free_1, free_2, free_3, free_4))

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

/// Between two of them.
inline constexpr std::string_view and_ = " AND ";

/// For one row found by its key, for counts, and for lists ordered by unit: true when `r` lies in the scope.
inline constexpr std::string_view reaches = R"sql(
    EXISTS (SELECT 1 FROM unit_closure s WHERE s.descendant = r.unit_id
               AND s.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4))
)sql";

/// The same for the wide list: a subquery neither database turns into a join, so that the walk along the index of the
/// list's order stays and each row costs one look into the closure. PostgreSQL takes a condition "= 1" or "IS NULL"
/// over a subquery for one that a row in two hundred meets, and would sort all of them for the few it expects: these
/// say "IS NOT NULL" and "<> 1".
inline constexpr std::string_view reaches_row_by_row = R"sql(
    (SELECT 1 FROM unit_closure s WHERE s.descendant = r.unit_id
        AND s.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4) LIMIT 1) IS NOT NULL
)sql";

/// The units of the scope, each once, for the narrow list: `FROM (<units>) s JOIN r ON …`.
inline constexpr std::string_view units = R"sql(
    SELECT DISTINCT c.descendant AS unit_id FROM unit_closure c
     WHERE c.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4)
)sql";

/// For rights that reach what was given to a person: true when this row of `r`, which lies in the scope, is one of
/// those. Wants a column assigned_to. Costs nothing for whoever reaches all of each unit.
inline constexpr std::string_view given = R"sql(
    (:picked = 0 OR r.assigned_to = :actor_id
        OR EXISTS (SELECT 1 FROM unit_closure w WHERE w.descendant = r.unit_id
                      AND (w.ancestor IN (:whole_1, :whole_2, :whole_3, :whole_4)
                           OR (r.assigned_to IS NULL AND w.ancestor IN (:free_1, :free_2, :free_3, :free_4)))))
)sql";

/// The employer wall (AZ-5), for matters: one about an employer we do not know may be about any. Costs nothing for
/// whoever stands before none. And what is kept from this person or from an office of the person's (回避): few matters
/// are, and LIMIT keeps either database from turning the look into a join.
inline constexpr std::string_view before_the_wall = R"sql(
    (:walled = 0 OR (r.employer_id IS NOT NULL
        AND r.employer_id NOT IN (SELECT w.employer_id FROM person_wall w WHERE w.person_id = :actor_id)))
    AND COALESCE((SELECT 1 FROM matter_kept_from k
          WHERE k.matter_id = r.id
            AND (k.kept = :actor_id
                 OR k.kept IN (SELECT h.unit_id FROM person_role h WHERE h.person_id = :actor_id AND h.ended_at IS NULL))
          LIMIT 1), 0) <> 1
)sql";

}  // namespace scope

}  // namespace gongyou
