#include "core/statistics/spread.hpp"

#include <gtest/gtest.h>

namespace gongyou::statistics {
namespace {

TEST(Spread, TellsMedianPercentileAndMean) {
    // Eleven lengths in order: 1 1 2 3 5 5 5 8 13 21 40. The sixth is 5; ninety of a hundred are ten, the tenth is 21.
    // Their sum is 104, and 104 / 11 = 9.4545…
    const Spread days{{1, 2}, {2, 1}, {3, 1}, {5, 3}, {8, 1}, {13, 1}, {21, 1}, {40, 1}};
    EXPECT_EQ(counted_in(days), 11);
    EXPECT_EQ(percentile(days, 50), 5);
    EXPECT_EQ(percentile(days, 90), 21);
    EXPECT_NEAR(*mean(days), 9.4545, 0.0001);
}

TEST(Spread, OfNothingSaysNothing) {
    EXPECT_EQ(percentile({}, 50), std::nullopt);
    EXPECT_EQ(mean({}), std::nullopt);
}

TEST(StepOfMinutes, GrowsWithTheLengthAndNeverFlatters) {
    EXPECT_EQ(step_of_minutes(0), 0);
    EXPECT_EQ(step_of_minutes(1), 5);
    EXPECT_EQ(step_of_minutes(60), 60);
    EXPECT_EQ(step_of_minutes(61), 75);
    EXPECT_EQ(step_of_minutes(241), 270);
    EXPECT_EQ(step_of_minutes(961), 1200);  // 961 / 240 = 4.004…, so five steps of four hours
}

}  // namespace
}  // namespace gongyou::statistics
