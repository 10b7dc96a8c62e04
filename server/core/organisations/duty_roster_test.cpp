#include "core/organisations/duty_roster.hpp"

#include <map>

#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou {
namespace {

/// A county with two towns and a point in each; a lawyer of the county and one of the first town.
class DutyRosterOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override {
        session_ = test_database().open();
        county_ = add_unit(UnitKind::county, {});
        town_ = add_unit(UnitKind::township, county_);
        other_town_ = add_unit(UnitKind::township, county_);
        ASSERT_TRUE(Points{*session_}.add({"T1", town_, PointKind::station, "站", "路", "电话"}));
        ASSERT_TRUE(Points{*session_}.add({"T2", other_town_, PointKind::station, "站", "路", "电话"}));
        of_county_ = add_member(county_, "陈律师");
        of_town_ = add_member(town_, "林律师");
    }
    UnitId add_unit(UnitKind kind, std::optional<UnitId> parent) {
        const auto id = UnitId::unordered(random_);
        EXPECT_TRUE(UnitTree{*session_}.add({id, parent, kind, "工会", "990101", "", {}, date("2026-01-01"), {}}));
        return id;
    }
    TeamMember add_member(const UnitId& unit, std::string called) {
        const TeamMember member{TeamMemberId::unordered(random_), unit, DutyRole::lawyer, std::move(called), {}};
        Team{*session_}.add(member);
        return member;
    }
    Duty put(const TeamMember& member, std::string point, std::string_view day, std::string_view starts,
             std::string_view ends) {
        const Duty duty{DutyId::unordered(random_), std::move(point),  member.id, date(day),
                        time_of_day(starts),        time_of_day(ends), true};
        DutyRoster{*session_}.add(duty);
        return duty;
    }
    ScopeSql scope_at(const UnitId& unit) {
        ScopeSql scope;
        scope.scope_1 = unit;
        return scope;
    }

    SystemRandom random_;
    std::unique_ptr<sql::Session> session_;
    UnitId county_;
    UnitId town_;
    UnitId other_town_;
    TeamMember of_county_;
    TeamMember of_town_;
};

TEST_P(DutyRosterOnBoth, AddsUpTheHoursThatWereKept) {
    // At T1 in March 150 + 30 minutes, in April 60; at T2 in March 90, and the missed one not.
    DutyRoster roster{*session_};
    put(of_county_, "T1", "2026-03-03", "09:00", "11:30");
    put(of_town_, "T1", "2026-03-31", "23:30", "24:00");
    put(of_town_, "T1", "2026-04-01", "08:15", "09:15");
    put(of_county_, "T2", "2026-03-04", "13:30", "15:00");
    roster.mark(put(of_county_, "T2", "2026-03-05", "13:30", "15:00").id, true);
    const auto kept_at = [&](const UnitId& unit, std::string_view first, std::string_view last) {
        std::map<std::string, std::int64_t> minutes;
        for (const auto& one : roster.kept(unit, date(first), date(last)))
            minutes[one.point_code + " " + one.month] = one.minutes;
        return minutes;
    };
    using Minutes = std::map<std::string, std::int64_t>;
    EXPECT_EQ(kept_at(county_, "2026-01-01", "2026-12-31"),
              (Minutes{{"T1 2026-03", 180}, {"T1 2026-04", 60}, {"T2 2026-03", 90}}));
    EXPECT_EQ(kept_at(other_town_, "2026-01-01", "2026-12-31"), (Minutes{{"T2 2026-03", 90}}));
    EXPECT_EQ(kept_at(town_, "2026-03-03", "2026-03-30"), (Minutes{{"T1 2026-03", 150}}));
}

TEST_P(DutyRosterOnBoth, FindsTheDutyThatMeetsAnotherAndNotTheNeighbour) {
    DutyRoster roster{*session_};
    const auto morning = put(of_county_, "T1", "2026-03-03", "09:00", "11:30");
    const auto meets = [&](std::string_view day, std::string_view from, std::string_view to) {
        return roster.meeting(of_county_.id, date(day), {time_of_day(from), time_of_day(to)});
    };
    EXPECT_EQ(meets("2026-03-03", "11:29", "12:00"), morning);
    EXPECT_EQ(meets("2026-03-03", "08:00", "17:00"), morning);
    EXPECT_FALSE(meets("2026-03-03", "11:30", "12:00"));
    EXPECT_FALSE(meets("2026-03-03", "08:00", "09:00"));
    EXPECT_FALSE(meets("2026-03-04", "09:00", "11:30"));
    EXPECT_FALSE(roster.meeting(of_town_.id, date("2026-03-03"), morning.time()));
}

TEST_P(DutyRosterOnBoth, ListsByDayAndTimeWithinTheScope) {
    put(of_county_, "T2", "2026-03-04", "09:00", "10:00");
    put(of_county_, "T1", "2026-03-03", "14:00", "15:00");
    put(of_town_, "T1", "2026-03-03", "09:00", "10:00");
    DutyRoster roster{*session_};
    const auto all = roster.between(date("2026-03-03"), date("2026-03-04"));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all.front().called, "林律师");
    EXPECT_EQ(all.back().point_code, "T2");
    EXPECT_EQ(roster.between(date("2026-03-03"), date("2026-03-04"), scope_at(town_)).size(), 2U);
    EXPECT_EQ(roster.between(date("2026-03-03"), date("2026-03-04"), scope_at(county_)).size(), 3U);
    EXPECT_EQ(roster.between(date("2026-03-03"), date("2026-03-03"), scope_at(other_town_)).size(), 0U);
    EXPECT_EQ(roster.at_point("T2", date("2026-03-01"), date("2026-03-31")).size(), 1U);
}

TEST_P(DutyRosterOnBoth, OffersThePeopleOfTheUnitItselfAndOfThoseAbove) {
    Team team{*session_};
    EXPECT_EQ(team.list(scope_at(town_)).size(), 2U);
    EXPECT_EQ(team.list(scope_at(other_town_)), std::vector{of_county_});
    EXPECT_EQ(team.list(scope_at(county_)).size(), 2U);
    EXPECT_TRUE(team.may_sit_at(of_county_, other_town_));
    EXPECT_FALSE(team.may_sit_at(of_town_, other_town_));
    EXPECT_FALSE(team.may_sit_at(of_town_, county_));
}

TEST_P(DutyRosterOnBoth, ForgetsWhatIsPastAndWhoLeftBeforeIt) {
    put(of_town_, "T1", "2026-03-03", "09:00", "10:00");
    put(of_town_, "T1", "2026-03-10", "09:00", "10:00");
    Team team{*session_};
    team.leave(of_town_.id, date("2026-03-09"));
    DutyRoster roster{*session_};
    EXPECT_EQ(roster.remove_from(of_town_.id, date("2026-03-09")), 1);
    EXPECT_EQ(roster.forget_before(date("2026-03-03")), 0);
    EXPECT_EQ(roster.forget_before(date("2026-03-09")), 1);
    EXPECT_TRUE(team.find(of_town_.id)) << "left on that day, not before it";
    roster.forget_before(date("2026-03-10"));
    EXPECT_FALSE(team.find(of_town_.id));
    EXPECT_TRUE(team.find(of_county_.id));
}

INSTANTIATE_TEST_SUITE_P(Databases, DutyRosterOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
