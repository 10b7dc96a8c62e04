#include "kernel/time_of_day.hpp"

#include <gtest/gtest.h>

namespace gongyou {
namespace {

TEST(TimeOfDay, ReadsTheClockFromMidnightToTheEndOfTheDayAndNothingElse) {
    EXPECT_EQ(time_of_day("00:00").minutes(), 0);
    EXPECT_EQ(time_of_day("08:30").minutes(), 8 * 60 + 30);
    EXPECT_EQ(time_of_day("24:00").minutes(), 24 * 60);
    for (const auto* wrong : {"8:30", "08:60", "24:01", "25:00", "08-30", "-1:00", "08:3a", ""})
        EXPECT_FALSE(TimeOfDay::parse(wrong)) << wrong;
    EXPECT_EQ(time_of_day("09:05").text(), "09:05");
}

TEST(TimeOfDay, IsThatOfShanghaiEightHoursBeforeGreenwich) {
    EXPECT_EQ(TimeOfDay::in_shanghai(*instant_from("2026-03-02T00:30:59Z")), time_of_day("08:30"));
    EXPECT_EQ(TimeOfDay::in_shanghai(*instant_from("2026-03-02T16:00:00Z")), time_of_day("00:00"));
    EXPECT_EQ(TimeOfDay::in_shanghai(*instant_from("1969-12-31T15:59:00Z")), time_of_day("23:59"));
}

TEST(TimeRange, EndsBeforeItsLastMinute) {
    const TimeRange morning{time_of_day("09:00"), time_of_day("12:00")};
    EXPECT_TRUE(morning.includes(time_of_day("09:00")));
    EXPECT_FALSE(morning.includes(time_of_day("12:00")));
    EXPECT_FALSE(morning.meets({time_of_day("12:00"), time_of_day("13:00")}));
    EXPECT_TRUE(morning.meets({time_of_day("11:59"), time_of_day("13:00")}));
    EXPECT_TRUE(morning.covers({time_of_day("10:00"), time_of_day("12:00")}));
    EXPECT_FALSE(morning.covers({time_of_day("10:00"), time_of_day("12:01")}));
    EXPECT_FALSE((TimeRange{time_of_day("09:00"), time_of_day("09:00")}.is_forward()));
}

}  // namespace
}  // namespace gongyou
