#include "core/matters/summary.hpp"

#include "kernel/time_of_day.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::matters {

namespace {

constexpr int longest_rest = 3;  // periods back: no row of days off hides more Mondays than that

Date first_of(Summary summary, Date day) {
    if (summary == Summary::monthly) return day.plus_days(1 - static_cast<int>(day.day()));
    return day.plus_days(-((static_cast<int>(day.weekday()) + 6) % days_of_a_week));
}
Date first_of_next(Summary summary, Date first) {
    constexpr int longest_month = 31;
    return first_of(summary, first.plus_days(summary == Summary::weekly ? days_of_a_week : longest_month));
}
Date long_before(Summary summary, Date day) {
    auto first = first_of(summary, day);
    for (int i = 0; i < longest_rest; ++i) first = first_of(summary, first.plus_days(-1));
    return first;
}

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())
struct Reader {
    PersonId id;
};
BOOST_DESCRIBE_STRUCT(Reader, (), (id))
struct SumAsk : ScopeSql {
    std::string kind;
    Urgency urgency = Urgency::yellow;
    Date since;
    Date today;
};
BOOST_DESCRIBE_STRUCT(SumAsk, (ScopeSql), (kind, urgency, since, today))

constexpr std::string_view list_readers = R"sql(
    SELECT DISTINCT p.id FROM person_role g JOIN person p ON p.id = g.person_id JOIN unit u ON u.id = g.unit_id
     WHERE g.role = 'desk' AND g.ended_at IS NULL AND p.state = 'active'
       AND (u.parent_id IS NULL
            OR EXISTS (SELECT 1 FROM unit_closure c JOIN person_role d ON d.unit_id = c.descendant
                        WHERE c.ancestor = g.unit_id AND c.depth > 0 AND d.role = 'desk' AND d.ended_at IS NULL))
     ORDER BY p.id
)sql";
// First those that are open or new, by their indexes; then their rows.
constexpr std::string_view sums = R"sql(
    SELECT COUNT(CASE WHEN r.opened_on >= :since AND r.opened_on < :today THEN 1 END),
           COUNT(CASE WHEN r.ended_on IS NULL THEN 1 END),
           COUNT(CASE WHEN r.ended_on IS NULL
                       AND EXISTS (SELECT 1 FROM matter_clock c WHERE c.matter_id = r.id AND c.state <> 'stopped'
                                      AND (c.state = 'expired' OR c.due_on < :today)) THEN 1 END),
           MIN(CASE WHEN r.ended_on IS NULL THEN r.opened_on END)
      FROM (SELECT id FROM matter WHERE kind = :kind AND ended_on IS NULL
            UNION SELECT id FROM matter WHERE kind = :kind AND opened_on >= :since) k
      JOIN matter r ON r.id = k.id
     WHERE r.urgency = :urgency AND
)sql";
constexpr auto sums_in_scope =
    sql::joined<sums, scope::reaches, scope::and_, scope::before_the_wall, scope::and_, scope::given>;

}  // namespace

Instant next_summary(Summary summary, Instant now, const WorkingDays& calendar) {
    for (auto first = long_before(summary, Date::in_shanghai(now));; first = first_of_next(summary, first))
        if (const auto at = moment_of(calendar.working_day_from(first), time_of_day("08:30")); at > now) return at;
}

Date summary_before(Summary summary, Date day, const WorkingDays& calendar) {
    Date last;
    for (auto first = long_before(summary, day);; first = first_of_next(summary, first)) {
        const auto on = calendar.working_day_from(first);
        if (on >= day) return last;
        last = on;
    }
}

std::vector<PersonId> SummaryStore::readers() {
    std::vector<PersonId> people;
    for (auto& row : session_.list<Reader>(list_readers, Nothing{})) people.push_back(std::move(row.id));
    return people;
}

Summed SummaryStore::sum(const Actor& actor, const TodoKind& kind, Urgency urgency, Date since, Date today) {
    const auto scope = scope_of(actor, kind.read);
    if (scope.is_empty()) return {};
    return session_.find<Summed>(sums_in_scope, SumAsk{scope, std::string{kind.kind}, urgency, since, today}).value();
}

}  // namespace gongyou::matters
