#include "programmes/mediation/mediator_store.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou::mediation {

namespace {

constexpr std::string_view list_roster = R"sql(
    SELECT g.person_id, (SELECT COUNT(*) FROM matter m WHERE m.assigned_to = g.person_id AND m.ended_on IS NULL)
      FROM unit_closure c JOIN person_role g ON g.unit_id = c.ancestor JOIN person p ON p.id = g.person_id
     WHERE c.descendant = :unit_id AND g.role = 'mediator' AND g.ended_at IS NULL AND p.state = 'active'
       AND NOT EXISTS (SELECT 1 FROM person_wall w WHERE w.person_id = g.person_id
                          AND w.employer_id = COALESCE(:employer_id, w.employer_id))
     GROUP BY g.person_id ORDER BY 2, 1
)sql";
// A report that was accepted for supervision counts as supervision from then on.
constexpr std::string_view list_involved = R"sql(
    SELECT e.by_person AS person_id, m.kind AS kind
      FROM matter_link l
      JOIN matter m ON m.id = CASE WHEN l.matter_id = :id THEN l.other_id ELSE l.matter_id END
      JOIN matter_event e ON e.matter_id = m.id
     WHERE (l.matter_id = :id OR l.other_id = :id) AND e.by_person IS NOT NULL
       AND (m.kind = 'supervision' OR (m.kind = 'consultation' AND e.act IN ('answer', 'counsel')))
    UNION
    SELECT m.assigned_to, m.kind
      FROM matter_link l
      JOIN matter m ON m.id = CASE WHEN l.matter_id = :id THEN l.other_id ELSE l.matter_id END
     WHERE (l.matter_id = :id OR l.other_id = :id) AND m.kind = 'supervision' AND m.assigned_to IS NOT NULL
    UNION
    SELECT e.by_person, 'supervision' FROM matter_event e
     WHERE e.matter_id = :id AND e.act = 'accept' AND e.choice = 'supervision' AND e.by_person IS NOT NULL
)sql";
constexpr std::string_view find_mediated = R"sql(
    SELECT e.by_person AS person_id, 'mediation' AS kind
      FROM mediation x JOIN matter_event e ON e.matter_id = x.id
     WHERE x.report_id = :report_id AND e.by_person = :person_id
       AND e.act IN ('hold_session', 'draft_agreement', 'no_agreement', 'recuse') LIMIT 1
)sql";
constexpr std::string_view find_mediating = R"sql(
    SELECT m.assigned_to AS person_id, m.kind AS kind FROM mediation x JOIN matter m ON m.id = x.id
     WHERE x.report_id = :report_id AND m.assigned_to = :person_id LIMIT 1
)sql";

struct RosterOf {
    UnitId unit_id;
    std::optional<EmployerId> employer_id;
};
BOOST_DESCRIBE_STRUCT(RosterOf, (), (unit_id, employer_id))

struct OnReport {
    MatterId report_id;
    PersonId person_id;
};
BOOST_DESCRIBE_STRUCT(OnReport, (), (report_id, person_id))

}  // namespace

std::vector<RosterLine> MediatorStore::roster_for(const matters::Matter& matter) {
    return session_.list<RosterLine>(list_roster, RosterOf{matter.unit_id, matter.employer_id});
}

std::vector<Involvement> MediatorStore::involved_in(const MatterId& report) {
    return session_.list<Involvement>(list_involved, sql::ById{report});
}

bool MediatorStore::has_mediated(const MatterId& report, const PersonId& person) {
    const OnReport asked{report, person};
    return session_.find<Involvement>(find_mediated, asked) || session_.find<Involvement>(find_mediating, asked);
}

}  // namespace gongyou::mediation
