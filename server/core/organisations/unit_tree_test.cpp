#include "core/organisations/unit_tree.hpp"

#include "core/organisations/random_tree.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou {
namespace {

class UnitTreeOnBoth : public sql::OnBothWithSchema {
protected:
    void SetUp() override { session_ = test_database().open(); }
    sql::Tx tx() { return {*session_, clock_.now(), random_}; }
    Unit unit(UnitKind kind, std::optional<UnitId> parent) {
        return {UnitId::unordered(random_),
                std::move(parent),
                kind,
                "工会",
                "330113",
                "0571-12351",
                {},
                date("2026-01-01"),
                {}};
    }

    SystemRandom random_;
    SetClock clock_{date("2026-03-02")};
    std::unique_ptr<sql::Session> session_;
};

TEST_P(UnitTreeOnBoth, ListsAUnitWithAllAboveAndAllBelow) {
    UnitTree tree{*session_};
    const auto city = tree.add(unit(UnitKind::province, {})).and_then([&](const Unit& province) {
        return tree.add(unit(UnitKind::city, province.id));
    });
    const auto county = tree.add(unit(UnitKind::county, city->id));
    const auto town = tree.add(unit(UnitKind::township, county->id));
    const auto station = tree.add(unit(UnitKind::station, town->id));
    ASSERT_TRUE(station);
    EXPECT_EQ(tree.above(station->id), (std::vector{station->id, town->id, county->id, city->id, *city->parent_id}));
    EXPECT_EQ(tree.below(town->id), (std::vector{*town, *station}));
    EXPECT_TRUE(tree.is_within(station->id, city->id));
    EXPECT_FALSE(tree.is_within(city->id, station->id));
    EXPECT_EQ(tree.root()->id, *city->parent_id);
}

TEST_P(UnitTreeOnBoth, RefusesACountyUnderAStationAndAUnitUnderNothing) {
    UnitTree tree{*session_};
    const auto county = tree.add(unit(UnitKind::county, {}));
    const auto station = tree.add(unit(UnitKind::station, county->id));
    EXPECT_EQ(tree.add(unit(UnitKind::county, station->id)).error().code, "unit.wrong_place");
    EXPECT_EQ(tree.add(unit(UnitKind::station, UnitId::unordered(random_))).error().code, "unit.parent_unknown");
}

TEST_P(UnitTreeOnBoth, RefusesAMoveIntoItsOwnSubtreeAndLeavesTheTreeAsItWas) {
    UnitTree tree{*session_};
    const auto county = tree.add(unit(UnitKind::county, {}));
    const auto outer = tree.add(unit(UnitKind::township, county->id));
    const auto inner = tree.add(unit(UnitKind::township, outer->id));
    auto now = tx();
    EXPECT_EQ(tree.move(now, outer->id, inner->id, PersonId{}).error().code, "unit.into_itself");
    EXPECT_EQ(tree.move(now, outer->id, outer->id, PersonId{}).error().code, "unit.into_itself");
    EXPECT_EQ(tree.above(inner->id), (std::vector{inner->id, outer->id, county->id}));
}

TEST_P(UnitTreeOnBoth, KeepsTheHistoryOfMoves) {
    UnitTree tree{*session_};
    const auto county = tree.add(unit(UnitKind::county, {}));
    const auto east = tree.add(unit(UnitKind::township, county->id));
    const auto west = tree.add(unit(UnitKind::township, county->id));
    const auto station = tree.add(unit(UnitKind::station, east->id));
    const auto mover = PersonId::unordered(random_);
    auto now = tx();
    ASSERT_TRUE(tree.move(now, station->id, west->id, mover));
    ASSERT_TRUE(tree.move(now, station->id, west->id, mover));  // already there: no second line
    const auto moves = tree.moves_of(station->id);
    ASSERT_EQ(moves.size(), 1U);
    EXPECT_EQ(moves[0].from_parent, east->id);
    EXPECT_EQ(moves[0].to_parent, west->id);
    EXPECT_EQ(moves[0].moved_on, date("2026-03-02"));
    EXPECT_EQ(moves[0].moved_by, mover);
}

TEST_P(UnitTreeOnBoth, AgreesWithAWalkUpwardsForAThousandUnitsWhileTheyMove) {
    RandomTree tree{*session_, 1000, 7};
    UnitTree closure{*session_};
    // 100 rounds of one top and every unit: 100 × 1,000 decisions
    for (int round = 0; round < 100; ++round) {
        session_->execute("BEGIN");
        auto now = tx();
        for (int i = 0; i < 20; ++i) ASSERT_TRUE(tree.move_something(now));
        session_->execute("COMMIT");
        const auto top = tree.any().id;
        std::map<UnitId, bool> within;
        for (const auto& unit : closure.below(top)) EXPECT_TRUE(within.emplace(unit.id, true).second);
        for (const auto& unit : tree.units()) ASSERT_EQ(within.contains(unit.id), tree.is_within(unit.id, top));
    }
    EXPECT_GT(tree.moves(), 200);
}

INSTANTIATE_TEST_SUITE_P(Databases, UnitTreeOnBoth, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou
