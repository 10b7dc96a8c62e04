#include "core/people/staff.hpp"

#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"

namespace gongyou {

namespace {

constexpr std::string_view staff_at = R"sql(
    SELECT DISTINCT p.id FROM person_role g JOIN person p ON p.id = g.person_id
     WHERE g.unit_id = :unit AND g.role = :role AND g.ended_at IS NULL AND p.state = 'active' ORDER BY p.id
)sql";
constexpr std::string_view staff_at_or_above = R"sql(
    SELECT DISTINCT p.id FROM unit_closure c JOIN person_role g ON g.unit_id = c.ancestor
      JOIN person p ON p.id = g.person_id
     WHERE c.descendant = :unit AND g.role = :role AND g.ended_at IS NULL AND p.state = 'active' ORDER BY p.id
)sql";

struct RoleAt {
    Role role = Role::desk;
    UnitId unit;
};
BOOST_DESCRIBE_STRUCT(RoleAt, (), (role, unit))

struct OnlyPerson {
    PersonId id;
};
BOOST_DESCRIBE_STRUCT(OnlyPerson, (), (id))

std::vector<PersonId> ids_of(std::vector<OnlyPerson> rows) {
    std::vector<PersonId> ids;
    for (auto& row : rows) ids.push_back(std::move(row.id));
    return ids;
}

}  // namespace

std::string Staff::name_of(const PersonId& id) {
    const auto person = PersonStore{session_}.find(id);
    return person && !person->name.empty() ? PersonSeals{parts_.keyring, parts_.tree}.name(*person) : std::string{};
}

std::vector<PersonId> Staff::at(Role role, const UnitId& unit) {
    return ids_of(session_.list<OnlyPerson>(staff_at, RoleAt{role, unit}));
}

std::vector<PersonId> Staff::at_or_above(Role role, const UnitId& unit) {
    return ids_of(session_.list<OnlyPerson>(staff_at_or_above, RoleAt{role, unit}));
}

}  // namespace gongyou
