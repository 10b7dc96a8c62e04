#include "core/people/actors.hpp"

namespace gongyou {

namespace {

struct OfPerson {
    PersonId id;
};
BOOST_DESCRIBE_STRUCT(OfPerson, (), (id))
struct GrantRow {
    Role role = Role::worker;
    std::optional<UnitId> unit;
};
BOOST_DESCRIBE_STRUCT(GrantRow, (), (role, unit))
struct WallRow {
    EmployerId id;
};
BOOST_DESCRIBE_STRUCT(WallRow, (), (id))

constexpr std::string_view list_grants =
    "SELECT role, unit_id FROM person_role WHERE person_id = :id AND ended_at IS NULL ORDER BY id";
constexpr std::string_view list_wall =
    "SELECT DISTINCT employer_id FROM person_wall WHERE person_id = :id ORDER BY employer_id";

}  // namespace

std::vector<Grant> Actors::grants_of(const PersonId& person) {
    std::vector<Grant> grants;
    for (auto& grant : session_.list<GrantRow>(list_grants, OfPerson{person}))
        grants.push_back({grant.role, grant.unit.value_or(UnitId{})});
    return grants;
}

std::vector<EmployerId> Actors::walled_off(const PersonId& person) {
    std::vector<EmployerId> employers;
    for (auto& row : session_.list<WallRow>(list_wall, OfPerson{person})) employers.push_back(std::move(row.id));
    return employers;
}

Actor Actors::on_behalf_of(const PersonId& person) {
    Actor actor;
    actor.id = person;
    actor.grants = grants_of(person);
    actor.walled_off = walled_off(person);
    return actor;
}

}  // namespace gongyou
