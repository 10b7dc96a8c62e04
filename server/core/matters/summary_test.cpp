#include "core/matters/summary.hpp"

#include <gtest/gtest.h>

#include "kernel/calendar_examples.hpp"
#include "kernel/time_of_day.hpp"

namespace gongyou::matters {
namespace {

/// "2026-03-09 08:30", behind noon of the day or another time of it.
std::string next(Summary summary, std::string_view day, std::string_view time = "12:00") {
    const auto at = next_summary(summary, moment_of(date(day), time_of_day(time)), china());
    return Date::in_shanghai(at).text() + " " + TimeOfDay::in_shanghai(at).text();
}
std::string before(Summary summary, std::string_view day) { return summary_before(summary, date(day), china()).text(); }

TEST(SummaryDay, IsMondayAtHalfPastEight) {
    // 2 March 2026 is a Monday.
    EXPECT_EQ(next(Summary::weekly, "2026-03-01"), "2026-03-02 08:30");
    EXPECT_EQ(next(Summary::weekly, "2026-03-02", "08:29"), "2026-03-02 08:30");
    EXPECT_EQ(next(Summary::weekly, "2026-03-02", "08:30"), "2026-03-09 08:30");
    EXPECT_EQ(next(Summary::weekly, "2026-03-08", "23:59"), "2026-03-09 08:30");
    EXPECT_EQ(before(Summary::weekly, "2026-03-09"), "2026-03-02");
}

TEST(SummaryDay, ThatIsAHolidayIsTheNextWorkingDay) {
    // Qingming is from Saturday 4 to Monday 6 April.
    EXPECT_EQ(next(Summary::weekly, "2026-04-01"), "2026-04-07 08:30");
    EXPECT_EQ(next(Summary::weekly, "2026-04-07"), "2026-04-13 08:30");
    // National Day is from Thursday 1 to Wednesday 7 October: Monday 5 becomes Thursday 8, the first becomes it as
    // well.
    EXPECT_EQ(next(Summary::weekly, "2026-09-29"), "2026-10-08 08:30");
    EXPECT_EQ(next(Summary::monthly, "2026-09-29"), "2026-10-08 08:30");
}

TEST(SummaryDay, OfTwoMondaysInOneHolidayIsOne) {
    // Spring Festival is from Sunday 15 to Monday 23 February; both Mondays, 16 and 23, become Tuesday 24.
    EXPECT_EQ(next(Summary::weekly, "2026-02-09"), "2026-02-24 08:30");
    EXPECT_EQ(next(Summary::weekly, "2026-02-24"), "2026-03-02 08:30");
    EXPECT_EQ(before(Summary::weekly, "2026-02-24"), "2026-02-09");
    EXPECT_EQ(before(Summary::weekly, "2026-03-02"), "2026-02-24");
}

TEST(SummaryDay, OfAMonthIsItsFirstWorkingDayWhichAMakeUpSundayIs) {
    // New Year is from Thursday 1 to Saturday 3 January 2026; Sunday 4 is worked.
    EXPECT_EQ(next(Summary::monthly, "2025-12-20"), "2026-01-04 08:30");
    EXPECT_EQ(next(Summary::monthly, "2026-01-04"), "2026-02-02 08:30");  // 1 February is a Sunday
    EXPECT_EQ(next(Summary::monthly, "2026-04-30"), "2026-05-06 08:30");  // May Day is from 1 to 5 May
    EXPECT_EQ(before(Summary::monthly, "2026-02-02"), "2026-01-04");
    EXPECT_EQ(before(Summary::monthly, "2026-01-04"), "2025-12-01");  // a Monday
}

}  // namespace
}  // namespace gongyou::matters
