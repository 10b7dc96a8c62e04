#include "core/organisations/duty_roster.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou {

namespace {

struct FromDay {
    TeamMemberId member_id;
    Date day;
};
BOOST_DESCRIBE_STRUCT(FromDay, (), (member_id, day))
struct AtPointFromDay {
    std::string code;
    Date day;
};
BOOST_DESCRIBE_STRUCT(AtPointFromDay, (), (code, day))
struct BeforeDay {
    Date day;
};
BOOST_DESCRIBE_STRUCT(BeforeDay, (), (day))
struct Meeting {
    TeamMemberId member_id;
    Date day;
    TimeOfDay starts;
    TimeOfDay ends;
};
BOOST_DESCRIBE_STRUCT(Meeting, (), (member_id, day, starts, ends))
struct Days {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(Days, (), (first, last))
struct DaysAtPoint {
    std::string code;
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(DaysAtPoint, (), (code, first, last))
struct Marked {
    DutyId id;
    bool missed;
};
BOOST_DESCRIBE_STRUCT(Marked, (), (id, missed))
struct DaysOfUnit {
    UnitId unit;
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(DaysOfUnit, (), (unit, first, last))
struct DaysInScope : ScopeSql {
    Date first;
    Date last;
};
BOOST_DESCRIBE_STRUCT(DaysInScope, (ScopeSql), (first, last))

constexpr std::string_view add_duty = R"sql(
    INSERT INTO duty (id, point_code, member_id, day, starts, ends, name_shown, missed)
    VALUES (:id, :point_code, :member_id, :day, :starts, :ends, :name_shown, :missed)
)sql";
constexpr std::string_view find_duty =
    "SELECT id, point_code, member_id, day, starts, ends, name_shown, missed FROM duty WHERE id = :id";
constexpr std::string_view mark_duty = "UPDATE duty SET missed = :missed WHERE id = :id";
constexpr std::string_view remove_duty = "DELETE FROM duty WHERE id = :id";
constexpr std::string_view remove_duties = "DELETE FROM duty WHERE member_id = :member_id AND day >= :day";
constexpr std::string_view remove_duties_at = "DELETE FROM duty WHERE point_code = :code AND day >= :day";
constexpr std::string_view forget_duties = "DELETE FROM duty WHERE day < :day";
constexpr std::string_view forget_members = R"sql(
    DELETE FROM team_member
     WHERE left_on < :day AND NOT EXISTS (SELECT 1 FROM duty d WHERE d.member_id = team_member.id)
)sql";
constexpr std::string_view find_meeting = R"sql(
    SELECT id, point_code, member_id, day, starts, ends, name_shown, missed FROM duty
     WHERE member_id = :member_id AND day = :day AND starts < :ends AND ends > :starts LIMIT 1
)sql";

// Times are "09:00", an end may be "24:00".
constexpr std::string_view sum_kept = R"sql(
    SELECT d.point_code, substr(d.day, 1, 7),
           CAST(SUM((CAST(substr(d.ends, 1, 2) AS BIGINT) - CAST(substr(d.starts, 1, 2) AS BIGINT)) * 60
                    + CAST(substr(d.ends, 4, 2) AS BIGINT) - CAST(substr(d.starts, 4, 2) AS BIGINT)) AS BIGINT)
      FROM duty d JOIN point p ON p.code = d.point_code JOIN unit_closure t ON t.descendant = p.unit_id
     WHERE t.ancestor = :unit AND d.day BETWEEN :first AND :last AND d.missed = 0
     GROUP BY d.point_code, substr(d.day, 1, 7)
)sql";

constexpr std::string_view list_head = R"sql(
    SELECT d.id, d.point_code, d.member_id, d.day, d.starts, d.ends, d.name_shown, d.missed, m.role, m.called
      FROM duty d JOIN team_member m ON m.id = d.member_id JOIN point r ON r.code = d.point_code
     WHERE d.day BETWEEN :first AND :last
)sql";
constexpr std::string_view of_point = " AND d.point_code = :code";
constexpr std::string_view list_tail = " ORDER BY d.day, d.starts, d.id LIMIT 5000";
constexpr auto list_duties = sql::joined<list_head, list_tail>;
constexpr auto list_duties_of_point = sql::joined<list_head, of_point, list_tail>;
constexpr auto list_duties_in_scope = sql::joined<list_head, scope::and_, scope::reaches, list_tail>;

}  // namespace

void DutyRoster::add(const Duty& duty) { session_.execute(add_duty, duty); }

std::optional<Duty> DutyRoster::find(const DutyId& id) { return session_.find<Duty>(find_duty, sql::ById{id}); }

void DutyRoster::remove(const DutyId& id) { session_.execute(remove_duty, sql::ById{id}); }

void DutyRoster::mark(const DutyId& id, bool missed) { session_.execute(mark_duty, Marked{id, missed}); }

std::int64_t DutyRoster::remove_at(const std::string& point, Date day) {
    return session_.execute(remove_duties_at, AtPointFromDay{point, day});
}

std::int64_t DutyRoster::remove_from(const TeamMemberId& member, Date day) {
    return session_.execute(remove_duties, FromDay{member, day});
}

std::optional<Duty> DutyRoster::meeting(const TeamMemberId& member, Date day, const TimeRange& time) {
    return session_.find<Duty>(find_meeting, Meeting{member, day, time.from, time.to});
}

std::vector<DutyView> DutyRoster::between(Date first, Date last) {
    return session_.list<DutyView>(list_duties, Days{first, last});
}

std::vector<DutyView> DutyRoster::at_point(const std::string& code, Date first, Date last) {
    return session_.list<DutyView>(list_duties_of_point, DaysAtPoint{code, first, last});
}

std::vector<DutyView> DutyRoster::between(Date first, Date last, const ScopeSql& scope) {
    DaysInScope asked;
    static_cast<ScopeSql&>(asked) = scope;
    asked.first = first;
    asked.last = last;
    return session_.list<DutyView>(list_duties_in_scope, asked);
}

std::vector<DutyKept> DutyRoster::kept(const UnitId& unit, Date first, Date last) {
    return session_.list<DutyKept>(sum_kept, DaysOfUnit{unit, first, last});
}

std::int64_t DutyRoster::forget_before(Date day) {
    const auto forgotten = session_.execute(forget_duties, BeforeDay{day});
    session_.execute(forget_members, BeforeDay{day});
    return forgotten;
}

}  // namespace gongyou
