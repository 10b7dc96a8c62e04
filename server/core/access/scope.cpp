#include "core/access/scope.hpp"

#include <algorithm>

namespace gongyou {

namespace {

struct Count {
    long long count = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (count))

struct UnitsAtMost : ScopeSql {
    long long limit = 0;
};
BOOST_DESCRIBE_STRUCT(UnitsAtMost, (ScopeSql), (limit))

constexpr std::string_view count_units = R"sql(
    SELECT COUNT(*) FROM (SELECT 1 AS one FROM unit_closure c
     WHERE c.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4) LIMIT :limit) few
)sql";

}  // namespace

ScopeSql scope_of(const Actor& actor, Right right) {
    ScopeSql scope;
    scope.actor_id = actor.id;
    scope.walled = !actor.walled_off.empty();
    UnitId* const places[] = {&scope.scope_1, &scope.scope_2, &scope.scope_3, &scope.scope_4};
    auto free = std::begin(places);
    for (const auto& grant : actor.grants) {
        if (!actor.counts(grant) || reach_of(grant.role, right) != Reach::unit_subtree) continue;
        const bool known = std::any_of(std::begin(places), free, [&](UnitId* unit) { return *unit == grant.unit; });
        if (!known && free != std::end(places)) **free++ = grant.unit;  // beyond most_units nobody is granted a role
    }
    return scope;
}

Width width_of(sql::Session& session, const ScopeSql& scope) {
    const auto found = session.find<Count>(count_units, UnitsAtMost{scope, narrow_units + 1});
    return found && found->count > narrow_units ? Width::wide : Width::narrow;
}

}  // namespace gongyou
