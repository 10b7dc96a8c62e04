#include "core/access/scope.hpp"

#include "platform/sql/number.hpp"

namespace gongyou {

namespace {

struct UnitsAtMost : ScopeSql {
    long long limit = 0;
};
BOOST_DESCRIBE_STRUCT(UnitsAtMost, (ScopeSql), (limit))

constexpr std::string_view count_units = R"sql(
    SELECT COUNT(*) FROM (SELECT 1 AS one FROM unit_closure c
     WHERE c.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4) LIMIT :limit) few
)sql";

bool lies_at_a_unit_of(Reach reach) {
    return reach == Reach::given || reach == Reach::given_or_free || reach == Reach::unit_subtree;
}

/// Four places for units, filled one after the other, each unit once.
class Places {
public:
    Places(UnitId& one, UnitId& two, UnitId& three, UnitId& four) : units_{&one, &two, &three, &four} {}
    void add(const UnitId& unit) {
        for (UnitId* place : units_) {
            if (*place == unit) return;
            if (place->is_empty()) {
                *place = unit;
                return;
            }
        }  // beyond most_units nobody is granted a role
    }

private:
    UnitId* units_[most_units];
};

}  // namespace

ScopeSql scope_of(const Actor& actor, Right right) {
    ScopeSql scope;
    scope.actor_id = actor.id;
    scope.walled = !actor.walled_off.empty();
    Places units{scope.scope_1, scope.scope_2, scope.scope_3, scope.scope_4};
    Places whole{scope.whole_1, scope.whole_2, scope.whole_3, scope.whole_4};
    Places free{scope.free_1, scope.free_2, scope.free_3, scope.free_4};
    for (const auto& grant : actor.grants) {
        const Reach reach = reach_of(grant.role, right);
        if (!actor.counts(grant) || !lies_at_a_unit_of(reach)) continue;
        units.add(grant.unit);
        if (reach == Reach::unit_subtree) whole.add(grant.unit);
        if (reach == Reach::given_or_free) free.add(grant.unit);
        scope.picked |= reach != Reach::unit_subtree;
    }
    return scope;
}

Width width_of(sql::Session& session, const ScopeSql& scope) {
    const auto found = session.find<sql::Number>(count_units, UnitsAtMost{scope, narrow_units + 1});
    return found && found->number > narrow_units ? Width::wide : Width::narrow;
}

}  // namespace gongyou
