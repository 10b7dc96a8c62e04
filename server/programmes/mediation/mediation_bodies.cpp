#include "programmes/mediation/mediation_bodies.hpp"

#include <algorithm>
#include <set>

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"
#include "programmes/mediation/mediation.hpp"

namespace gongyou::mediation {

namespace {

constexpr std::string_view add_body = R"sql(
    INSERT INTO mediation_body (id, unit_id, kind, name, listed_on, active_on, closed)
    VALUES (:id, :unit_id, :kind, :name, :listed_on, :active_on, :closed)
)sql";
constexpr std::string_view find_body =
    "SELECT id, unit_id, kind, name, listed_on, active_on, closed FROM mediation_body WHERE id = :id";
constexpr std::string_view save_body = R"sql(
    UPDATE mediation_body SET kind = :kind, name = :name, listed_on = :listed_on, active_on = :active_on,
           closed = :closed WHERE id = :id
)sql";
constexpr std::string_view bodies_head = R"sql(
    SELECT r.id, r.unit_id, r.kind, r.name, r.listed_on, r.active_on, r.closed, u.name,
           (SELECT MAX(m.opened_on) FROM matter m WHERE m.unit_id = r.unit_id AND m.kind = 'mediation')
      FROM mediation_body r JOIN unit u ON u.id = r.unit_id
     WHERE r.closed = 0
)sql";
constexpr std::string_view below_unit = R"sql(
       AND EXISTS (SELECT 1 FROM unit_closure t WHERE t.descendant = r.unit_id AND t.ancestor = :unit)
)sql";
constexpr std::string_view bodies_tail = " ORDER BY u.name, r.name, r.id LIMIT 2000";
constexpr auto list_bodies = sql::joined<bodies_head, scope::and_, scope::reaches, bodies_tail>;
constexpr auto list_bodies_at = sql::joined<bodies_head, below_unit, bodies_tail>;

constexpr std::string_view units_head = R"sql(
    SELECT r.unit_id, r.kind, r.name, r.should
      FROM (SELECT u.id AS unit_id, u.kind, u.name,
                   CAST(CASE WHEN u.kind = 'township'
                                  OR (u.kind = 'enterprise' AND e.head_count >= CAST(:staff AS BIGINT))
                             THEN 1 ELSE 0 END AS BIGINT) AS should
              FROM unit u LEFT JOIN employer e ON e.id = u.employer_id
             WHERE u.kind IN ('county', 'township', 'enterprise') AND (u.valid_to IS NULL OR u.valid_to > :day)) r
     WHERE 1 = 1
)sql";
constexpr std::string_view due_only = " AND r.should = 1";
constexpr std::string_view units_tail = " ORDER BY r.name, r.unit_id LIMIT 2000";
constexpr auto list_units = sql::joined<units_head, scope::and_, scope::reaches, units_tail>;
constexpr auto list_due_units = sql::joined<units_head, below_unit, due_only>;

struct AtUnit {
    UnitId unit;
};
BOOST_DESCRIBE_STRUCT(AtUnit, (), (unit))
struct UnitsInScope : ScopeSql {
    std::int64_t staff = staff_from;
    Date day;
};
BOOST_DESCRIBE_STRUCT(UnitsInScope, (ScopeSql), (staff, day))
struct UnitsBelow {
    UnitId unit;
    std::int64_t staff = staff_from;
    Date day;
};
BOOST_DESCRIBE_STRUCT(UnitsBelow, (), (unit, staff, day))

}  // namespace

bool works_on(const KnownBody& body, Date day) {
    const auto since = day.plus_days(-days_active);
    const auto is_recent = [&](const std::optional<Date>& on) { return on && *on > since; };
    return !body.closed && body.listed_on && *body.listed_on <= day &&
           (is_recent(body.active_on) || is_recent(body.mediated_on));
}

void MediationBodies::add(const MediationBody& body) { session_.execute(add_body, body); }

std::optional<MediationBody> MediationBodies::find(const BodyId& id) {
    return session_.find<MediationBody>(find_body, sql::ById{id});
}

void MediationBodies::save(const MediationBody& body) { session_.execute(save_body, body); }

std::vector<KnownBody> MediationBodies::list(const ScopeSql& scope) {
    return session_.list<KnownBody>(list_bodies, scope);
}

std::vector<KnownBody> MediationBodies::at(const UnitId& unit) {
    return session_.list<KnownBody>(list_bodies_at, AtUnit{unit});
}

std::vector<UnitWithBody> MediationBodies::units(const ScopeSql& scope, Date day) {
    UnitsInScope asked;
    static_cast<ScopeSql&>(asked) = scope;
    asked.day = day;
    return session_.list<UnitWithBody>(list_units, asked);
}

std::vector<UnitWithBody> MediationBodies::due_at(const UnitId& unit, Date day) {
    return session_.list<UnitWithBody>(list_due_units, UnitsBelow{.unit = unit, .day = day});
}

void count_bodies(const MediationParts&, sql::Session& session, const UnitId& unit, statistics::Counts& counts) {
    if (counts.year != counts.today.year()) return;  // what the register said in former years is not kept
    MediationBodies bodies{session};
    std::set<UnitId> working;
    for (const auto& body : bodies.at(unit))
        if (works_on(body, counts.today)) working.insert(body.unit_id);
    for (const auto& due : bodies.due_at(unit, counts.today)) {
        counts.in_year.count("bodies.should", counts.today);
        if (working.contains(due.id)) counts.in_year.count("bodies.working", counts.today);
    }
}

}  // namespace gongyou::mediation
