#include "core/organisations/points.hpp"

#include "core/organisations/employers.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/sql/migrations.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou {
namespace {

class PointsOnBoth : public sql::OnBothDatabases {
protected:
    void SetUp() override {
        session_ = test_database().open();
        ASSERT_TRUE(sql::migrate(*session_, sql::product_migrations(), Instant{}));
        ASSERT_TRUE(UnitTree{*session_}.add(
            {unit_, {}, UnitKind::county, "县总工会", "330113", "0571-12351", {}, date("2026-01-01"), {}}));
    }
    SystemRandom random_;
    const UnitId unit_ = UnitId::unordered(random_);
    std::unique_ptr<sql::Session> session_;
};

TEST_P(PointsOnBoth, FindsAPointByItsCodeWithTheNameOfItsUnit) {
    Points points{*session_};
    const Point stop{"yz-01", unit_, PointKind::rest_stop, "驿站", "东湖路 1 号", "0571-12351", "8:30-17:00"};
    ASSERT_TRUE(points.add(stop));
    const auto found = points.find("yz-01");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->unit_name, "县总工会");
    EXPECT_EQ(found->kind, PointKind::rest_stop);
    EXPECT_EQ(points.list(), std::vector{*found});
    EXPECT_FALSE(points.find("yz-02"));
}

TEST_P(PointsOnBoth, RefusesACodeTwiceACodeWithASlashAndAnUnknownUnit) {
    Points points{*session_};
    ASSERT_TRUE(points.add({"yz-01", unit_, PointKind::station, "a", "b", "c", "d"}));
    EXPECT_EQ(points.add({"yz-01", unit_, PointKind::station, "a", "b", "c", "d"}).error().code, "point.code_taken");
    EXPECT_EQ(points.add({"../01", unit_, PointKind::station, "a", "b", "c", "d"}).error().code, "point.code_wrong");
    EXPECT_EQ(points.add({"yz-02", UnitId::unordered(random_), PointKind::station, "a", "b", "c", "d"}).error().code,
              "unit.unknown");
}

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
