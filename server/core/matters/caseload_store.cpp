#include "core/matters/caseload_store.hpp"

#include "platform/sql/joined.hpp"

namespace gongyou::matters {

namespace {

struct ForMatter {
    MatterId id;
    UnitId unit_id;
    std::optional<EmployerId> employer_id;
    PersonId viewer;
};
BOOST_DESCRIBE_STRUCT(ForMatter, (), (id, unit_id, employer_id, viewer))

// What is about an employer we do not know is behind every wall, here as everywhere (core/access/scope.hpp).
constexpr std::string_view person_and_load = R"sql(
    SELECT g.person_id,
           (SELECT COUNT(*) FROM matter m WHERE m.assigned_to = g.person_id AND m.ended_on IS NULL
               AND NOT EXISTS (SELECT 1 FROM person_wall v WHERE v.person_id = :viewer
                                  AND v.employer_id = COALESCE(m.employer_id, v.employer_id))
               AND NOT EXISTS (SELECT 1 FROM matter_kept_from k
                                WHERE k.matter_id = m.id
                                  AND (k.kept = :viewer OR k.kept IN (SELECT h.unit_id FROM person_role h
                                                                       WHERE h.person_id = :viewer
                                                                         AND h.ended_at IS NULL))))
)sql";
constexpr std::string_view and_role = ", g.role";
constexpr std::string_view at_or_above = R"sql(
      FROM unit_closure c JOIN person_role g ON g.unit_id = c.ancestor JOIN person p ON p.id = g.person_id
     WHERE c.descendant = :unit_id AND g.ended_at IS NULL AND p.state = 'active'
       AND NOT EXISTS (SELECT 1 FROM person_wall w WHERE w.person_id = g.person_id
                          AND w.employer_id = COALESCE(:employer_id, w.employer_id))
       AND NOT EXISTS (SELECT 1 FROM matter_kept_from k
                        WHERE k.matter_id = :id
                          AND (k.kept = g.person_id OR k.kept IN (SELECT h.unit_id FROM person_role h
                                                                   WHERE h.person_id = g.person_id
                                                                     AND h.ended_at IS NULL))) AND
)sql";
constexpr std::string_view desks = " g.role = 'desk' GROUP BY g.person_id ORDER BY 2, 1";
constexpr std::string_view advisers =
    " g.role IN ('lawyer', 'desk', 'counsellor') GROUP BY g.person_id, g.role ORDER BY 2, 1, 3";
constexpr auto loads = sql::joined<person_and_load, at_or_above, desks>;
constexpr auto loads_of_advisers = sql::joined<person_and_load, and_role, at_or_above, advisers>;

}  // namespace

std::vector<Caseload> CaseloadStore::desks_for(const Matter& matter, const PersonId& viewer) {
    return session_.list<Caseload>(loads, ForMatter{matter.id, matter.unit_id, matter.employer_id, viewer});
}

std::vector<RoleCaseload> CaseloadStore::advisers_for(const Matter& matter, const PersonId& viewer) {
    return session_.list<RoleCaseload>(loads_of_advisers,
                                       ForMatter{matter.id, matter.unit_id, matter.employer_id, viewer});
}

}  // namespace gongyou::matters
