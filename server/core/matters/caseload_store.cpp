#include "core/matters/caseload_store.hpp"

namespace gongyou::matters {

namespace {

struct ForMatter {
    UnitId unit_id;
    std::optional<EmployerId> employer_id;
};
BOOST_DESCRIBE_STRUCT(ForMatter, (), (unit_id, employer_id))

constexpr std::string_view loads = R"sql(
    SELECT g.person_id, (SELECT COUNT(*) FROM matter m WHERE m.assigned_to = g.person_id AND m.ended_on IS NULL)
      FROM unit_closure c JOIN person_role g ON g.unit_id = c.ancestor JOIN person p ON p.id = g.person_id
     WHERE c.descendant = :unit_id AND g.role = 'desk' AND g.ended_at IS NULL AND p.state = 'active'
       AND NOT EXISTS (SELECT 1 FROM person_wall w WHERE w.person_id = g.person_id AND w.employer_id = :employer_id)
     GROUP BY g.person_id ORDER BY 2, 1
)sql";

constexpr std::string_view loads_of_advisers = R"sql(
    SELECT g.person_id, (SELECT COUNT(*) FROM matter m WHERE m.assigned_to = g.person_id AND m.ended_on IS NULL), g.role
      FROM unit_closure c JOIN person_role g ON g.unit_id = c.ancestor JOIN person p ON p.id = g.person_id
     WHERE c.descendant = :unit_id AND g.role IN ('lawyer', 'desk', 'counsellor') AND g.ended_at IS NULL
       AND p.state = 'active'
       AND NOT EXISTS (SELECT 1 FROM person_wall w WHERE w.person_id = g.person_id AND w.employer_id = :employer_id)
     GROUP BY g.person_id, g.role ORDER BY 2, 1, 3
)sql";

}  // namespace

std::vector<Caseload> CaseloadStore::desks_for(const Matter& matter) {
    return session_.list<Caseload>(loads, ForMatter{matter.unit_id, matter.employer_id});
}

std::vector<RoleCaseload> CaseloadStore::advisers_for(const Matter& matter) {
    return session_.list<RoleCaseload>(loads_of_advisers, ForMatter{matter.unit_id, matter.employer_id});
}

}  // namespace gongyou::matters
