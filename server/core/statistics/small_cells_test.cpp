#include "core/statistics/small_cells.hpp"

#include <gtest/gtest.h>

namespace gongyou::statistics {
namespace {

TEST(SmallCells, HideWhatIsBelowFiveButNotNought) {
    SmallCells cells;
    for (const int count : {0, 1, 4, 5, 120}) cells.show(std::to_string(count), count);
    cells.decide();
    EXPECT_FALSE(cells.is_hidden("0"));
    EXPECT_TRUE(cells.is_hidden("1"));
    EXPECT_TRUE(cells.is_hidden("4"));
    EXPECT_FALSE(cells.is_hidden("5"));
    EXPECT_FALSE(cells.is_hidden("120"));
}

TEST(SmallCells, HideASecondOneSoThatTheTotalDoesNotTell) {
    // 60 = 3 + 17 + 40: without the 3 alone, 60 − 17 − 40 would tell it. The smaller of the others goes too.
    SmallCells cells;
    cells.show("year", 60);
    cells.show("January", 3);
    cells.show("February", 17);
    cells.show("March", 40);
    cells.tie({"year", "January", "February", "March"});
    cells.decide();
    EXPECT_TRUE(cells.is_hidden("January"));
    EXPECT_TRUE(cells.is_hidden("February"));
    EXPECT_FALSE(cells.is_hidden("March"));
    EXPECT_FALSE(cells.is_hidden("year"));
}

TEST(SmallCells, HideTheShareWhoseRestIsSmall) {
    // 48 of 50 agreed: the two that failed are shown nowhere, but 50 − 48 would tell.
    SmallCells cells;
    cells.show("agreed", 48);
    cells.show("closed", 50);
    cells.know("failed", 2);
    cells.tie({"closed", "agreed", "failed"});
    cells.decide();
    EXPECT_TRUE(cells.is_hidden("agreed"));
    EXPECT_FALSE(cells.is_hidden("closed"));
}

TEST(SmallCells, HideWhatFollowsOverTwoTables) {
    // 48 agreed = 30 in spring + 18 in autumn. Once 48 is hidden for the sake of the two that failed, its parts must
    // not give it away: one of them is hidden too.
    SmallCells cells;
    cells.show("agreed", 48);
    cells.show("closed", 50);
    cells.know("failed", 2);
    cells.show("spring", 30);
    cells.show("autumn", 18);
    cells.tie({"closed", "agreed", "failed"});
    cells.tie({"agreed", "spring", "autumn"});
    cells.decide();
    EXPECT_TRUE(cells.is_hidden("agreed"));
    EXPECT_TRUE(cells.is_hidden("autumn"));
    EXPECT_FALSE(cells.is_hidden("spring"));
}

TEST(SmallCells, LeaveAloneWhatIsProtectedByWhatNobodyShows) {
    // Carried over from last year is shown nowhere, so that 45 does not tell how many of it are new.
    SmallCells cells;
    cells.show("carried and new", 45);
    cells.show("new", 3);
    cells.know("carried", 42);
    cells.tie({"carried and new", "new", "carried"});
    cells.decide();
    EXPECT_TRUE(cells.is_hidden("new"));
    EXPECT_FALSE(cells.is_hidden("carried and new"));
}

TEST(SmallCells, HideMoreWhereTheSumTellsEachOfThem) {
    // 28 = 4 + 4 + 20: what is hidden makes 8 together, and each is four at most. 30 = 3 + 4 + 23 leaves it open.
    SmallCells fours, others;
    fours.show("year", 28), fours.show("one", 4), fours.show("two", 4), fours.show("three", 20);
    fours.tie({"year", "one", "two", "three"});
    fours.decide();
    EXPECT_TRUE(fours.is_hidden("three"));
    others.show("year", 30), others.show("one", 3), others.show("two", 4), others.show("three", 23);
    others.tie({"year", "one", "two", "three"});
    others.decide();
    EXPECT_FALSE(others.is_hidden("three"));
}

TEST(SmallCells, HideASumOfMoneyByHowManyPaymentsItIs) {
    SmallCells cells;
    cells.show("wages", 960'000, 2);
    cells.show("severance", 4'000'000, 9);
    cells.decide();
    EXPECT_TRUE(cells.is_hidden("wages"));
    EXPECT_FALSE(cells.is_hidden("severance"));
}

TEST(SmallCells, HideMoneySoThatItsTotalDoesNotTell) {
    // 8900 = 900 of two payments + 3000 of seven + 5000 of nine: 8900 − 3000 − 5000 would tell the first.
    SmallCells cells;
    cells.show("all", 8'900, 18);
    cells.show("wages", 900, 2), cells.show("severance", 3'000, 7), cells.show("insurance", 5'000, 9);
    cells.tie({"all", "wages", "severance", "insurance"});
    cells.decide();
    EXPECT_TRUE(cells.is_hidden("wages"));
    EXPECT_TRUE(cells.is_hidden("severance"));
    EXPECT_FALSE(cells.is_hidden("insurance"));
    EXPECT_FALSE(cells.is_hidden("all"));
}

TEST(SmallCells, HideMoreWhereWhatIsHiddenIsTogetherMoneyOfAFew) {
    // Two payments of 900 and two of 700 are hidden: the rest of the total would tell 1600, the money of four.
    SmallCells few, enough;
    few.show("all", 6'600, 13);
    few.show("wages", 900, 2), few.show("injury", 700, 2), few.show("severance", 5'000, 9);
    few.tie({"all", "wages", "injury", "severance"});
    few.decide();
    EXPECT_TRUE(few.is_hidden("severance"));
    // With three payments the second time it is the money of five.
    enough.show("all", 6'600, 14);
    enough.show("wages", 900, 2), enough.show("injury", 700, 3), enough.show("severance", 5'000, 9);
    enough.tie({"all", "wages", "injury", "severance"});
    enough.decide();
    EXPECT_FALSE(enough.is_hidden("severance"));
}

}  // namespace
}  // namespace gongyou::statistics
