#include "core/organisations/team.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/number.hpp"

namespace gongyou {

namespace {

struct Leaving {
    TeamMemberId id;
    Date left_on;
};
BOOST_DESCRIBE_STRUCT(Leaving, (), (id, left_on))
struct AboveAndBelow {
    UnitId above;
    UnitId below;
};
BOOST_DESCRIBE_STRUCT(AboveAndBelow, (), (above, below))
constexpr std::string_view add_member = R"sql(
    INSERT INTO team_member (id, unit_id, role, called, left_on) VALUES (:id, :unit_id, :role, :called, :left_on)
)sql";
constexpr std::string_view find_member = "SELECT id, unit_id, role, called, left_on FROM team_member WHERE id = :id";
constexpr std::string_view list_members = R"sql(
    SELECT m.id, m.unit_id, m.role, m.called, m.left_on FROM team_member m
     WHERE m.left_on IS NULL
       AND (EXISTS (SELECT 1 FROM unit_closure s WHERE s.descendant = m.unit_id
                       AND s.ancestor IN (:scope_1, :scope_2, :scope_3, :scope_4))
         OR EXISTS (SELECT 1 FROM unit_closure s WHERE s.ancestor = m.unit_id
                       AND s.descendant IN (:scope_1, :scope_2, :scope_3, :scope_4)))
     ORDER BY m.role, m.called, m.id LIMIT 500
)sql";
constexpr std::string_view count_above =
    "SELECT COUNT(*) FROM unit_closure WHERE ancestor = :above AND descendant = :below";
constexpr std::string_view leave_team = "UPDATE team_member SET left_on = :left_on WHERE id = :id";
constexpr std::string_view lock_member = "UPDATE team_member SET plans = plans + 1 WHERE id = :id";

}  // namespace

void Team::add(const TeamMember& member) { session_.execute(add_member, member); }

std::optional<TeamMember> Team::find(const TeamMemberId& id) {
    return session_.find<TeamMember>(find_member, sql::ById{id});
}

std::vector<TeamMember> Team::list(const ScopeSql& scope) { return session_.list<TeamMember>(list_members, scope); }

bool Team::may_sit_at(const TeamMember& member, const UnitId& unit) {
    return session_.find<sql::Number>(count_above, AboveAndBelow{member.unit_id, unit})->number > 0;
}

void Team::leave(const TeamMemberId& id, Date day) { session_.execute(leave_team, Leaving{id, day}); }

void Team::lock(const TeamMemberId& id) { session_.execute(lock_member, sql::ById{id}); }

}  // namespace gongyou
