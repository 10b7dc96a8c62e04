#include <gtest/gtest.h>

#include "programmes/checkup/facts/facts.hpp"

namespace gongyou::checkup {
namespace {

Hours hours_in(std::u32string text) { return facts_of(read_paper(std::move(text))).hours; }

TEST(HourFacts, AMiddayHourOfOnesOwnIsNoWork) {
    // 7:40 to 16:40 are nine hours, less one
    const auto hours = hours_in(U"早上七点四十到园，下午四点四十离园，中午一小时自己安排");
    ASSERT_TRUE(hours.a_day);
    EXPECT_DOUBLE_EQ(hours.a_day->value, 8);
}

TEST(HourFacts, TimeOfOnesOwnBetweenTwoHalvesOfADayIsNoWork) {
    const auto hours = hours_in(U"每日8小时：7:00-11:00、14:00-18:00，11:00至14:00为自由支配时间");
    ASSERT_TRUE(hours.a_day);
    EXPECT_DOUBLE_EQ(hours.a_day->value, 8);  // 4 and 4
}

TEST(HourFacts, ABreakWithinARangeIsTakenOff) {
    const auto hours = hours_in(U"上班时间8:00至18:00，12:00至13:00午休");
    ASSERT_TRUE(hours.a_day);
    EXPECT_DOUBLE_EQ(hours.a_day->value, 9);  // 10 less 1
}

TEST(HourFacts, ALimitOfSixDaysRunningIsNoWeekOfSixDays) {
    EXPECT_FALSE(hours_in(U"连续上班六天的，第七天必须休息").days_a_week);
}

}  // namespace
}  // namespace gongyou::checkup
