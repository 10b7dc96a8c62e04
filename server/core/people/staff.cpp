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

constexpr std::string_view staff_at_or_below = R"sql(
    SELECT DISTINCT p.id FROM unit_closure c JOIN person_role g ON g.unit_id = c.descendant
      JOIN person p ON p.id = g.person_id
     WHERE c.ancestor = :unit AND g.role = :role AND g.ended_at IS NULL AND p.state = 'active' ORDER BY p.id
)sql";

constexpr std::string_view invited_to_place = R"sql(
    SELECT p.id FROM person p JOIN person_role g ON g.person_id = p.id
     WHERE p.state = 'invited' AND g.role = :role AND g.unit_id = :unit AND g.ended_at IS NULL ORDER BY p.id
)sql";

struct RoleAt {
    Role role = Role::desk;
    UnitId unit;
};
BOOST_DESCRIBE_STRUCT(RoleAt, (), (role, unit))

constexpr std::string_view list_speaking = R"sql(
    SELECT DISTINCT p.id FROM person p JOIN person_role g ON g.person_id = p.id
     WHERE p.employer_id = :employer AND p.state = 'active' AND g.role = :role AND g.ended_at IS NULL ORDER BY p.id
)sql";
struct SpeaksFor {
    EmployerId employer;
    Role role = Role::employer_hr;
};
BOOST_DESCRIBE_STRUCT(SpeaksFor, (), (employer, role))

struct OnlyPerson {
    PersonId id;
};
BOOST_DESCRIBE_STRUCT(OnlyPerson, (), (id))

std::vector<PersonId> ids_of(std::vector<OnlyPerson> rows) {
    std::vector<PersonId> ids;
    ids.reserve(rows.size());
    for (auto& row : rows) ids.push_back(std::move(row.id));
    return ids;
}

struct Wall {
    PersonId person_id;
    std::optional<EmployerId> employer_id;
};
BOOST_DESCRIBE_STRUCT(Wall, (), (person_id, employer_id))
// Without an employer any wall will do.
constexpr std::string_view find_wall = R"sql(
    SELECT w.person_id, w.employer_id FROM person_wall w
     WHERE w.person_id = :person_id AND w.employer_id = COALESCE(:employer_id, w.employer_id) LIMIT 1
)sql";

}  // namespace

std::string Staff::name_of(const PersonId& id) {
    const auto person = PersonStore{session_}.find(id);
    return person && !person->name.empty() ? PersonSeals{parts_.keyring, parts_.tree}.name(*person) : std::string{};
}

std::vector<PersonId> Staff::invited_to(Role role, const UnitId& unit) {
    return ids_of(session_.list<OnlyPerson>(invited_to_place, RoleAt{role, unit}));
}

std::vector<PersonId> Staff::speaking_for(const EmployerId& employer) {
    return ids_of(session_.list<OnlyPerson>(list_speaking, SpeaksFor{employer}));
}

std::vector<PersonId> Staff::at(Role role, const UnitId& unit) {
    return ids_of(session_.list<OnlyPerson>(staff_at, RoleAt{role, unit}));
}

std::vector<PersonId> Staff::at_or_above(Role role, const UnitId& unit) {
    return ids_of(session_.list<OnlyPerson>(staff_at_or_above, RoleAt{role, unit}));
}

std::vector<PersonId> Staff::at_or_below(Role role, const UnitId& unit) {
    return ids_of(session_.list<OnlyPerson>(staff_at_or_below, RoleAt{role, unit}));
}

std::vector<PersonId> Staff::before_the_wall(std::vector<PersonId> people, const std::optional<EmployerId>& employer) {
    std::erase_if(people, [&](const PersonId& person) {
        return session_.find<Wall>(find_wall, Wall{person, employer}).has_value();
    });
    return people;
}

}  // namespace gongyou
