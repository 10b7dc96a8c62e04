#include "core/organisations/points.hpp"

#include <algorithm>

#include "core/organisations/employers.hpp"
#include "core/organisations/hours_on_a_door.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/sql/migrations.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou {
namespace {

class PointsOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override {
        session_ = test_database().open();
        ASSERT_TRUE(UnitTree{*session_}.add(
            {unit_, {}, UnitKind::county, "县总工会", "330113", "0571-12351", {}, date("2026-01-01"), {}}));
    }
    SystemRandom random_;
    const UnitId unit_ = UnitId::unordered(random_);
    std::unique_ptr<sql::Session> session_;
};

Point a_point(std::string code, const UnitId& unit) {
    return {std::move(code), unit, PointKind::rest_stop, "驿站", "东湖路 1 号", "0571-12351"};
}

TEST_P(PointsOnBoth, FindsAPointByItsCodeWithTheNameOfItsUnit) {
    Points points{*session_};
    ASSERT_TRUE(points.add(a_point("yz-01", unit_)));
    const auto found = points.find("yz-01");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->unit_name, "县总工会");
    EXPECT_EQ(found->kind, PointKind::rest_stop);
    EXPECT_EQ(points.list(date("2026-01-01")), std::vector{*found});
    EXPECT_FALSE(points.find("yz-02"));
}

TEST_P(PointsOnBoth, KeepsHoursServicesAndPlaceAsTheyWere) {
    auto point = a_point("yz-01", unit_);
    point.email = "yz@gongyou.example";
    point.note = "请按门铃";
    point.latitude = 28.601234;
    point.longitude = 123.902345;
    point.hours = open()
                      .on(Weekday::sunday, "00:00", "24:00")
                      .on(Weekday::monday, "13:30", "17:00")
                      .on(Weekday::monday, "08:30", "11:30")
                      .also_on_holidays();
    point.services = {PointService::rest_stop, PointService::consultation, PointService::rest_stop};
    Points points{*session_};
    ASSERT_TRUE(points.add(point));
    point.services = {PointService::consultation, PointService::rest_stop};  // in the list's order, each once
    const Point kept = *points.find("yz-01");
    EXPECT_EQ(kept, point);
    EXPECT_EQ(kept.hours.ranges.front().from, time_of_day("08:30"));
}

TEST_P(PointsOnBoth, RefusesACodeTwiceACodeWithASlashAndAnUnknownUnit) {
    Points points{*session_};
    ASSERT_TRUE(points.add(a_point("yz-01", unit_)));
    EXPECT_EQ(points.add(a_point("yz-01", unit_)).error().code, "point.code_taken");
    EXPECT_EQ(points.add(a_point("../01", unit_)).error().code, "point.code_wrong");
    EXPECT_EQ(points.add(a_point("yz-02", UnitId::unordered(random_))).error().code, "unit.unknown");
}

TEST_P(PointsOnBoth, LeadsFromAClosedPointToItsSuccessorAndShowsItToNobody) {
    Points points{*session_};
    for (const auto* code : {"yz-01", "yz-02", "yz-03"}) ASSERT_TRUE(points.add(a_point(code, unit_)));
    const auto close = [&](const std::string& code, std::string_view day, std::optional<std::string> to) {
        const auto closed = points.close(*points.find(code), date(day), to);
        return closed ? std::string{"closed"} : std::string{closed.error().code};
    };
    EXPECT_EQ(close("yz-01", "2026-03-10", "yz-01"), "point.successor_wrong");
    EXPECT_EQ(close("yz-01", "2026-03-10", "yz-09"), "point.successor_wrong");
    EXPECT_EQ(close("yz-01", "2026-03-10", "yz-02"), "closed");
    EXPECT_EQ(points.find_open("yz-01", date("2026-03-09"))->code, "yz-01");  // still open on its last day
    EXPECT_EQ(points.find_open("yz-01", date("2026-03-10"))->code, "yz-02");
    EXPECT_EQ(points.list(date("2026-03-09")).size(), 3u);
    EXPECT_EQ(points.list(date("2026-03-10")).size(), 2u);
    EXPECT_EQ(close("yz-02", "2026-03-20", "yz-03"), "closed");
    EXPECT_EQ(points.find_open("yz-01", date("2026-03-20"))->code, "yz-03");    // from hand to hand
    EXPECT_EQ(close("yz-03", "2026-04-01", "yz-01"), "point.successor_wrong");  // which is closed then
    EXPECT_EQ(close("yz-03", "2026-04-01", {}), "closed");
    EXPECT_FALSE(points.find_open("yz-01", date("2026-04-01")));
    auto stale = *points.find("yz-03");
    stale.revision = 1;
    EXPECT_EQ(points.close(stale, date("2026-05-01"), {}).error().code, "point.changed_meanwhile");
}

TEST_P(PointsOnBoth, RefusesAPlaceOutsideTheWorldAndHalfAPlace) {
    Points points{*session_};
    auto point = a_point("yz-01", unit_);
    point.latitude = 91;
    point.longitude = 120;
    EXPECT_EQ(points.add(point).error().code, "point.place_wrong");
    point.latitude.reset();
    EXPECT_EQ(points.add(point).error().code, "point.place_wrong");
    point.longitude.reset();
    EXPECT_TRUE(points.add(point));
}

TEST_P(PointsOnBoth, ChangesOnceWhenTwoDesksSaveAtOnce) {
    Points points{*session_};
    ASSERT_TRUE(points.add(a_point("yz-01", unit_)));
    auto first = *points.find("yz-01");
    auto second = first;
    first.hours = office_hours();
    EXPECT_EQ(points.change(first), 2);
    second.hours = always_open();
    EXPECT_EQ(points.change(second).error().code, "point.changed_meanwhile");
    EXPECT_EQ(points.find("yz-01")->hours, office_hours());
    second.revision = 2;
    EXPECT_EQ(points.change(second), 3);
    EXPECT_EQ(points.find("yz-01")->hours, always_open());
}

class OldPointsOnBoth : public sql::OnBothDatabases {};

TEST_P(OldPointsOnBoth, KeepTheTextOfTheirHoursAsANote) {
    const auto steps = sql::product_migrations();
    const auto before = std::ranges::find_if(steps, [](const auto& step) { return step.number >= 73; });
    const auto session = test_database().open();
    ASSERT_TRUE(sql::migrate(*session, {steps.begin(), before}, Instant{}));
    session->run_once(
        "INSERT INTO unit (id, kind, name, area_code, phone, valid_from) "
        "VALUES ('u', 'county', '县总工会', '330113', '', '2026-01-01')");
    session->run_once(
        "INSERT INTO point (code, unit_id, kind, name, address, phone, opening_hours) "
        "VALUES ('yz-01', 'u', 'station', '站', '路', '电话', '周一至周五')");
    ASSERT_TRUE(sql::migrate(*session, steps, Instant{}));
    const auto found = Points{*session}.find("yz-01");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->note, "周一至周五");
    EXPECT_TRUE(found->hours.ranges.empty());
}

INSTANTIATE_TEST_SUITE_P(Databases, OldPointsOnBoth, sql::both_databases, sql::name_of_engine);

TEST_P(PointsOnBoth, GivesTheCompaniesOfAGroupAsOneSide) {
    Employers employers{*session_};
    const auto group = EmployerGroupId::unordered(random_);
    employers.add_group({group, "集团"});
    const auto one = EmployerId::unordered(random_);
    const auto two = EmployerId::unordered(random_);
    const auto other = EmployerId::unordered(random_);
    ASSERT_TRUE(employers.add({one, "甲", "91330100MA2AAAAA1X", group}));
    ASSERT_TRUE(employers.add({two, "乙", std::nullopt, group}));
    ASSERT_TRUE(employers.add({other, "丙", std::nullopt, std::nullopt}));
    EXPECT_EQ(employers.side_of(one), (std::vector{std::min(one, two), std::max(one, two)}));
    EXPECT_EQ(employers.side_of(other), std::vector{other});
    EXPECT_EQ(employers.add({EmployerId::unordered(random_), "丁", "91330100MA2AAAAA1X", {}}).error().code,
              "employer.code_taken");
}

TEST_P(PointsOnBoth, NamesAnEmployerOnlyWhenTheNameIsItsAlone) {
    Employers employers{*session_};
    const Employer one{EmployerId::unordered(random_), "甲", std::nullopt, std::nullopt};
    ASSERT_TRUE(employers.add(one));
    EXPECT_EQ(employers.named("甲"), one);
    ASSERT_TRUE(employers.add({EmployerId::unordered(random_), "甲", std::nullopt, std::nullopt}));
    EXPECT_FALSE(employers.named("甲"));
}

INSTANTIATE_TEST_SUITE_P(Databases, PointsOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
