#include "kernel/month_or_day.hpp"

#include <gtest/gtest.h>

namespace gongyou {
namespace {

TEST(MonthOrDay, OfAMonthRunsFromItsFirstToItsLastDay) {
    EXPECT_EQ(when("2026-02").first_day(), date("2026-02-01"));
    EXPECT_EQ(when("2026-02").last_day(), date("2026-02-28"));
    EXPECT_EQ(when("2028-02").last_day(), date("2028-02-29"));  // a leap year
    EXPECT_EQ(when("2026-12").last_day(), date("2026-12-31"));
}

TEST(MonthOrDay, OfADayIsThatDay) {
    EXPECT_EQ(when("2026-01-15").first_day(), date("2026-01-15"));
    EXPECT_EQ(when("2026-01-15").last_day(), date("2026-01-15"));
    EXPECT_FALSE(when("2026-01-15").is_month());
}

TEST(MonthOrDay, IsWrittenAsItWasRead) {
    EXPECT_EQ(when("2026-09").text(), "2026-09");
    EXPECT_EQ(when("2026-09-30").text(), "2026-09-30");
}

TEST(MonthOrDay, RefusesWhatIsNeither) {
    for (const auto* text : {"", "2026", "2026-13", "2026-9", "2026-02-30", "2026/09", "2026-09-", "上个月"})
        EXPECT_EQ(MonthOrDay::read(text).error().code, "month.wrong") << text;
}

}  // namespace
}  // namespace gongyou
