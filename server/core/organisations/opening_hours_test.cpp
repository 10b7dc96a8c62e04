#include "core/organisations/opening_hours.hpp"

#include <gtest/gtest.h>

#include "core/organisations/hours_on_a_door.hpp"
#include "kernel/calendar_examples.hpp"

// Dates of 2026 by the notice of 2025-11-04 (law/holidays/2026.toml). 2026-03-02 is a Monday.
namespace gongyou {
namespace {

using enum Weekday;

const std::vector<TimeRange> office_day{{time_of_day("08:30"), time_of_day("17:30")}};

std::vector<TimeRange> ranges_on(const OpeningHours& hours, std::string_view day) {
    return opening_on(hours, date(day), china()).ranges;
}
bool open_at(const OpeningHours& hours, std::string_view moment) {
    return is_open(hours, *instant_from(moment), china());
}

TEST(OpeningHours, OfAnOrdinaryWeekAreThoseOnTheDoor) {
    EXPECT_EQ(weekday_of(date("2026-03-02")), monday);
    EXPECT_EQ(weekday_of(date("2026-03-08")), sunday);
    EXPECT_EQ(ranges_on(office_hours(), "2026-03-02"), office_day);
    EXPECT_EQ(ranges_on(office_hours(), "2026-03-07"), std::vector<TimeRange>{});  // Saturday
}

TEST(OpeningHours, EndWithTheMinuteOnTheDoor) {
    // Shanghai is eight hours before UTC: 00:30Z is 8:30, 09:30Z is 17:30.
    EXPECT_FALSE(open_at(office_hours(), "2026-03-02T00:29:59Z"));
    EXPECT_TRUE(open_at(office_hours(), "2026-03-02T00:30:00Z"));
    EXPECT_TRUE(open_at(office_hours(), "2026-03-02T09:29:59Z"));
    EXPECT_FALSE(open_at(office_hours(), "2026-03-02T09:30:00Z"));
}

TEST(OpeningHours, AreClosedOnTheHolidaysOfTheNotice) {
    // Spring Festival runs from Sunday 02-15 to Monday 02-23; May Day from Friday 05-01 to Tuesday 05-05.
    for (const auto* day : {"2026-02-16", "2026-02-20", "2026-02-23", "2026-05-01", "2026-05-05", "2026-10-07"}) {
        EXPECT_EQ(ranges_on(office_hours(), day), std::vector<TimeRange>{}) << day;
        EXPECT_TRUE(opening_on(office_hours(), date(day), china()).holiday) << day;
    }
    EXPECT_EQ(ranges_on(office_hours(), "2026-02-24"), office_day);
    EXPECT_EQ(ranges_on(office_hours(), "2026-05-06"), office_day);
}

TEST(OpeningHours, OfAMakeUpDayAreThoseOfAnyOfficeDayWhereTheseAreAlike) {
    // Saturdays 02-14, 02-28, 05-09, 10-10 and Sundays 01-04, 09-20 are worked.
    for (const auto* day : {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}) {
        EXPECT_EQ(ranges_on(office_hours(), day), office_day) << day;
        EXPECT_TRUE(opening_on(office_hours(), date(day), china()).make_up) << day;
    }
    EXPECT_EQ(ranges_on(office_hours(), "2026-02-21"), std::vector<TimeRange>{});  // an ordinary Saturday off
    EXPECT_TRUE(open_at(office_hours(), "2026-02-28T02:00:00Z"));
}

TEST(OpeningHours, OfAMakeUpDayStayThoseOfItsWeekdayWhereOfficeDaysDiffer) {
    const OpeningHours court = open().on(tuesday, "09:00", "16:30").on(thursday, "09:00", "16:30");
    EXPECT_EQ(ranges_on(court, "2026-02-28"), std::vector<TimeRange>{});
    const OpeningHours shop = open().on(monday, "09:00", "17:00").on(saturday, "10:00", "12:00");
    EXPECT_EQ(ranges_on(shop, "2026-02-28"), (std::vector<TimeRange>{{time_of_day("10:00"), time_of_day("12:00")}}));
}

TEST(OpeningHours, OfARestStopKnowNoHolidayAndNoNight) {
    EXPECT_TRUE(open_at(always_open(), "2026-10-01T16:00:00Z"));  // midnight behind National Day
    EXPECT_TRUE(open_at(always_open(), "2026-10-02T15:59:59Z"));  // the last second of the same day
    EXPECT_EQ(ranges_on(always_open(), "2026-10-01").size(), 1u);
}

TEST(OpeningHours, HaveSeveralStretchesADayAndStandInOrder) {
    const auto sorted = in_order(open().on(monday, "13:30", "17:00").on(monday, "08:30", "11:30"));
    ASSERT_TRUE(sorted);
    EXPECT_EQ(sorted->ranges.front().from, time_of_day("08:30"));
    EXPECT_FALSE(open_at(*sorted, "2026-03-02T04:00:00Z"));  // noon
    const DayHours day = opening_on(*sorted, date("2026-03-02"), china());
    EXPECT_TRUE(is_open_through(day, {time_of_day("09:00"), time_of_day("11:30")}));
    EXPECT_FALSE(is_open_through(day, {time_of_day("11:00"), time_of_day("14:00")}));
}

TEST(OpeningHours, RefuseAStretchThatEndsBeforeItBeginsAndTwoThatMeet) {
    OpeningHours wrong{.ranges = {{monday, time_of_day("17:00"), time_of_day("09:00")}}};
    EXPECT_EQ(in_order(wrong).error().code, "hours.backwards");
    wrong.ranges = {{monday, time_of_day("09:00"), time_of_day("12:00")},
                    {monday, time_of_day("11:59"), time_of_day("13:00")}};
    EXPECT_EQ(in_order(wrong).error().code, "hours.overlap");
    wrong.ranges[1].weekday = tuesday;
    EXPECT_TRUE(in_order(wrong));
}

TEST(OpeningHours, OfAYearWithoutANoticeAreMarkedAsAnEstimate) {
    EXPECT_TRUE(opening_on(office_hours(), date("2027-02-08"), china()).estimate);
    EXPECT_FALSE(opening_on(office_hours(), date("2026-12-31"), china()).estimate);
}

}  // namespace
}  // namespace gongyou
