#include "kernel/working_days.hpp"

#include <gtest/gtest.h>

#include "kernel/calendar_examples.hpp"

namespace gongyou {
namespace {

constexpr auto rolls = Rolling::next_working_day;

std::string last_day(std::string_view event, Period period, Rolling rolling = Rolling::none) {
    return china().deadline(date(event), period, rolling)->day.text();
}

TEST(WorkingDays, SkipSpringFestivalAndCountTheMakeUpSaturdays) {
    // Served Friday 2026-02-06. The holiday runs 02-15 to 02-23; Saturdays 02-14 and 02-28 are worked.
    // Feb 9-13 = 5, 14 = 6, 24-27 = 10, 28 = 11, Mar 2-5 = 15. Monday to Friday alone would give 02-27.
    EXPECT_EQ(last_day("2026-02-06", working_days(15)), "2026-03-05");
    // Tuesday 02-10: 11-13 = 3, 14 = 4, 24 = 5.
    EXPECT_EQ(last_day("2026-02-10", working_days(5)), "2026-02-24");
    // The contractor refills ten working days later: 25-27 = 3, 28 = 4, Mar 2-6 = 9, 9 = 10.
    EXPECT_EQ(last_day("2026-02-24", working_days(10)), "2026-03-09");
}

TEST(WorkingDays, RestOverMayDay) {
    // Monday 2026-04-20: 21-24 = 4, 27-30 = 8; May 1-5 off; 6 = 9, 7 = 10.
    EXPECT_EQ(last_day("2026-04-20", working_days(10)), "2026-05-07");
    // 04-28: 29, 30 = 2; May 6-8 = 5. Then Saturday 05-09 is worked: 9 = 1, 11-14 = 5.
    EXPECT_EQ(last_day("2026-04-28", working_days(5)), "2026-05-08");
    EXPECT_EQ(last_day("2026-05-08", working_days(5)), "2026-05-14");
    // 04-29: 30 = 1, May 6 = 2, 7 = 3.
    EXPECT_EQ(last_day("2026-04-29", working_days(3)), "2026-05-07");
}

TEST(WorkingDays, MayEndOnAMakeUpSaturdayOrSunday) {
    // Monday 2026-09-14: 15-18 = 4, Sunday 20 worked = 5, 21-24 = 9, Mid-Autumn 25-27, 28-30 = 12, Oct 1-7 off,
    // 8-9 = 14, Saturday 10 worked = 15.
    EXPECT_EQ(last_day("2026-09-14", working_days(15)), "2026-10-10");
    // Friday 09-18: the next working day is Sunday 20.
    EXPECT_EQ(last_day("2026-09-18", working_days(1)), "2026-09-20");
    // Thursday 09-24: 28-30 = 3, Oct 8 = 4, 9 = 5.
    EXPECT_EQ(last_day("2026-09-24", working_days(5)), "2026-10-09");
    // Tuesday 09-29: 30 = 1, Oct 8-9 = 3, Saturday 10 worked = 4, 12-16 = 9, 19 = 10.
    EXPECT_EQ(last_day("2026-09-29", working_days(10)), "2026-10-19");
}

TEST(WorkingDays, CountTheDaysOfALabourInspection) {
    // Tuesday 01-20: 21-23 = 3, 26-27 = 5.
    EXPECT_EQ(last_day("2026-01-20", working_days(5)), "2026-01-27");
    // Filed Friday 01-23. Jan 26-30 = 5, Feb 2-14 = 5+6 = 16, 24-28 = 21, March has 22 = 43, April 1-3 = 46,
    // 7-10 = 50, 13-17 = 55, 20-24 = 60.
    EXPECT_EQ(last_day("2026-01-23", working_days(60)), "2026-04-24");
    // Thirty more: Apr 27-30 = 4, May 6-9 = 8, 11-29 = 23, Jun 1-5 = 28, 8-9 = 30.
    EXPECT_EQ(last_day("2026-04-24", working_days(30)), "2026-06-09");
}

TEST(WorkingDays, AreAsManyInEachMonthAsTheNoticesLeave) {
    // 31 days of January 2026 less 9 of weekends, less Jan 1 and 2, plus Sunday 4: 21. And so on; 248 in all.
    const std::vector<int> expected{21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23};
    std::vector<int> found;
    for (unsigned month = 1; month <= 12; ++month) {
        const auto before = Date::of(2026, month, 1)->plus_days(-1);
        found.push_back(china().between(before, months_after(before.plus_days(1), 1).plus_days(-1))->days);
    }
    EXPECT_EQ(found, expected);
    EXPECT_EQ(china().between(date("2024-12-31"), date("2025-12-31"))->days, 248);
    EXPECT_EQ(china().between(date("2025-12-31"), date("2026-12-31"))->days, 248);
}

TEST(WorkingDays, CalendarPeriodsEndOnTheNextWorkingDayWhereTheRuleRolls) {
    // March has 31 days: 03-12 + 30 = 04-11, a Saturday; Monday is 04-13.
    EXPECT_EQ(last_day("2026-03-12", calendar_days(30), rolls), "2026-04-13");
    EXPECT_EQ(last_day("2026-03-12", calendar_days(30)), "2026-04-11");
    // 04-20 + 60: 10 left in April, 31 in May, 19 in June: Friday 06-19, Dragon Boat until Sunday 21.
    EXPECT_EQ(last_day("2026-04-20", calendar_days(60), rolls), "2026-06-22");
    // 06-05 + 15 = 06-20, inside that holiday; another 15 = 07-05, a Sunday.
    EXPECT_EQ(last_day("2026-06-05", calendar_days(15), rolls), "2026-06-22");
    EXPECT_EQ(last_day("2026-06-20", calendar_days(15), rolls), "2026-07-06");
    // 2026-03-04 + 15 = Thursday 03-19, 03-12 + 15 = Friday 03-27: nothing to roll.
    EXPECT_EQ(last_day("2026-03-04", calendar_days(15), rolls), "2026-03-19");
    EXPECT_EQ(last_day("2026-03-12", calendar_days(15), rolls), "2026-03-27");
}

TEST(WorkingDays, AMakeUpSaturdayEndsAPeriodWithoutRolling) {
    // 2026-01-15 + 30: 16 left in January, so 02-14, a Saturday on which offices work.
    EXPECT_EQ(last_day("2026-01-15", calendar_days(30), rolls), "2026-02-14");
}

TEST(WorkingDays, AWageDueOnARestDayIsPaidBeforeIt) {
    // Pay day Monday 2026-10-05 lies in National Day week; the working day before is Wednesday 09-30.
    EXPECT_EQ(last_day("2026-10-05", calendar_days(0), Rolling::previous_working_day), "2026-09-30");
    EXPECT_EQ(last_day("2026-10-08", calendar_days(0), Rolling::previous_working_day), "2026-10-08");
}

TEST(WorkingDays, KeepTheSafeDayBesideTheRolledOne) {
    const auto found = *china().deadline(date("2026-03-12"), calendar_days(30), rolls);
    EXPECT_EQ(found.unrolled, date("2026-04-11"));
    EXPECT_EQ(found.day, date("2026-04-13"));
}

TEST(WorkingDays, MonthsAndYearsEndOnTheCorrespondingDayOrTheMonthsLast) {
    EXPECT_EQ(last_day("2025-12-05", years(1)), "2026-12-05");
    EXPECT_EQ(last_day("2026-02-28", years(1)), "2027-02-28");
    EXPECT_EQ(last_day("2024-02-29", years(1)), "2025-02-28");  // 2025 has no 02-29
    EXPECT_EQ(last_day("2026-01-31", months(1)), "2026-02-28");
    EXPECT_EQ(last_day("2026-02-28", months(1)), "2026-03-28");  // the end of a month does not stick
    EXPECT_EQ(last_day("2026-11-30", months(3)), "2027-02-28");
    EXPECT_EQ(last_day("2026-08-03", months(2), rolls), "2026-10-08");  // 10-03 lies in National Day week
}

TEST(WorkingDays, AYearWithoutATableIsAMarkedEstimate) {
    // Accepted 2026-12-04, 45 days: 27 left in December, so 2027-01-18, a Monday as far as anybody knows.
    const auto found = *china().deadline(date("2026-12-04"), calendar_days(45), rolls);
    EXPECT_EQ(found.day, date("2027-01-18"));
    EXPECT_TRUE(found.estimate);
    // The day alone is sure: only whether it rests is not.
    EXPECT_FALSE(china().deadline(date("2026-12-04"), calendar_days(45))->estimate);
    // 12-28 to 12-31 are four days of work; the fifth is beyond the tables.
    EXPECT_FALSE(china().deadline(date("2026-12-27"), working_days(4))->estimate);
    EXPECT_TRUE(china().deadline(date("2026-12-27"), working_days(5))->estimate);
    EXPECT_TRUE(china().between(date("2026-12-31"), date("2027-01-04"))->estimate);
    EXPECT_FALSE(china().between(date("2026-12-30"), date("2026-12-31"))->estimate);
    EXPECT_TRUE(china().deadline(date("2024-12-30"), working_days(2))->estimate);
    EXPECT_FALSE(china().knows(2027));
    EXPECT_TRUE(china().knows(2026));
}

TEST(WorkingDays, CountBackwardsForWhatMustBeDoneBefore) {
    // Meeting Friday 2026-05-22: 21 = 1, 20, 19, 18 = 4, 15 = 5, 14 = 6, 13 = 7.
    EXPECT_EQ(china().working_days_before(date("2026-05-22"), 7), date("2026-05-13"));
    // A reminder two working days before Thursday 03-05.
    EXPECT_EQ(china().working_days_before(date("2026-03-05"), 2), date("2026-03-03"));
    // Before Sunday 05-24: 22 = 1, 21 = 2.
    EXPECT_EQ(china().working_days_before(date("2026-05-24"), 2), date("2026-05-21"));
}

TEST(WorkingDays, BetweenCountsWhatADeadlineWouldCount) {
    EXPECT_EQ(china().between(date("2026-02-06"), date("2026-03-05"))->days, 15);
    EXPECT_EQ(china().between(date("2026-02-15"), date("2026-02-23"))->days, 0);
    EXPECT_EQ(china().between(date("2026-02-06"), date("2026-02-06"))->days, 0);
    EXPECT_EQ(china().between(date("2026-02-07"), date("2026-02-06")).error().code, "calendar.backwards");
}

TEST(WorkingDays, RefuseWhatTheyCannotCount) {
    EXPECT_EQ(china().deadline(date("1989-12-31"), working_days(1)).error().code, "calendar.out_of_range");
    EXPECT_EQ(china().deadline(date("2100-12-31"), working_days(1)).error().code, "calendar.out_of_range");
    EXPECT_EQ(china().deadline(date("2026-01-01"), years(75)).error().code, "calendar.out_of_range");
    EXPECT_EQ(china().deadline(date("2026-01-01"), years(2'000'000'000)).error().code, "calendar.out_of_range");
    EXPECT_EQ(china().deadline(date("2026-01-01"), working_days(0)).error().code, "calendar.period_wrong");
    EXPECT_EQ(china().deadline(date("2026-01-01"), calendar_days(-1)).error().code, "calendar.out_of_range");
    EXPECT_EQ(china().working_days_before(date("1990-01-02"), 2).error().code, "calendar.out_of_range");
}

TEST(WorkingDays, RefuseATableThatContradictsItself) {
    const auto fault_of = [](YearTable table) { return WorkingDays::from({std::move(table)}).error(); };
    // 2026-02-13 is a Friday: nothing to make up. 02-15 is in the holiday. A day of another year is a slip.
    EXPECT_EQ(fault_of({2026, "", {}, {date("2026-02-13")}}).params.at("day"), "2026-02-13");
    const Holiday spring{"春节", "Spring Festival", date("2026-02-15"), date("2026-02-23")};
    EXPECT_EQ(fault_of({2026, "", {spring}, {date("2026-02-15")}}).code, "calendar.table_wrong");
    EXPECT_EQ(fault_of({2026, "", {spring, spring}, {}}).params.at("day"), "2026-02-15");
    EXPECT_EQ(fault_of({2025, "", {spring}, {}}).code, "calendar.table_wrong");
    EXPECT_EQ(WorkingDays::from({YearTable{2026}, YearTable{2026}}).error().code, "calendar.year_twice");
}

TEST(Period, IsReadFromAFigureAndItsUnit) {
    EXPECT_EQ(period_from("15wd"), working_days(15));
    EXPECT_EQ(period_from("20d"), calendar_days(20));
    EXPECT_EQ(period_from("2m"), months(2));
    EXPECT_EQ(period_from("1y"), years(1));
    for (const auto* wrong : {"", "15", "wd", "15 wd", "-1d", "1.5d", "15WD", "99999999999d", "1w"})
        EXPECT_EQ(period_from(wrong).error().code, "calendar.period_wrong") << wrong;
}

}  // namespace
}  // namespace gongyou
