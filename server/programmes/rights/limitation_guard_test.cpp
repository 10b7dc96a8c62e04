#include "programmes/rights/limitation_guard.hpp"

#include <gtest/gtest.h>

#include "programmes/rights/complaint_examples.hpp"

namespace gongyou::rights {
namespace {

std::vector<SafeDay> guard(const Complaint& complaint, std::string_view today) {
    return limitation_guard(complaint, shipped_categories(), law_of("330113"), shipped_law().calendar(), date(today))
        .value();
}

/// "way state safe day (days left)", one for each way.
std::string told_by_way(const Complaint& complaint, std::string_view today) {
    std::string text;
    for (const auto& day : guard(complaint, today)) {
        text += std::string{name_of(day.way)} + " " + std::string{name_of(day.state)};
        if (day.safe_day) text += " " + day.safe_day->text() + " (" + std::to_string(*day.days_left) + ")";
        text += day.soon ? "!; " : "; ";
    }
    return text;
}

TEST(LimitationGuard, EightDaysBeforeTheEndItSaysSoAndDoesNotRoll) {
    // Left on 2025-12-05, reports overtime and severance on Friday 2026-11-27. One year: Saturday 2026-12-05, a rest
    // day, shown as it is. From 11-27: three days of November and five of December.
    const auto days =
        guard(a_complaint("W04").also("W05").from("2025-03").to("2025-12").left("2025-12-05"), "2026-11-27");
    ASSERT_EQ(days.size(), 3u);
    EXPECT_EQ(days[0].way, LimitedWay::arbitration);
    EXPECT_EQ(days[0].safe_day, date("2026-12-05"));
    EXPECT_EQ(days[0].days_left, 8);
    EXPECT_TRUE(days[0].soon);
    EXPECT_EQ(days[0].source, "劳动争议调解仲裁法 第二十七条第一款");
    EXPECT_EQ(days[1].way, LimitedWay::arrears);
    EXPECT_EQ(days[1].safe_day, date("2026-12-05"));
    EXPECT_EQ(fewest_days_left(days), 8);
}

TEST(LimitationGuard, WagesOfACookWhoLeftRunFromTheDayOfLeaving) {
    // Left 2026-02-28, Jan and Feb unpaid, reports 03-03: arbitration until 2027-02-28. Inspection: two years from the
    // beginning of the last month, 2028-02-01. 2027-02-28 lies 362 days on: 365 less the three since 02-28.
    EXPECT_EQ(told_by_way(a_complaint("W01").from("2026-01").to("2026-02").left("2026-02-28"), "2026-03-03"),
              "arrears runs 2027-02-28 (362); inspection runs 2028-02-01 (700); ");
}

TEST(LimitationGuard, WagesOfThoseWhoStillWorkDoNotRunYet) {
    EXPECT_EQ(told_by_way(a_complaint("W01").from("2023-01").ongoing().working(), "2026-03-03"),
              "arrears not_begun; inspection not_begun; ");
}

TEST(LimitationGuard, AnInjuryHasThirtyDaysForTheEmployerAndAYearForTheWorker) {
    // Hurt Thursday 2026-01-15: Saturday 02-14 is the thirtieth day, a working one. Asked on 02-09: five days left.
    EXPECT_EQ(told_by_way(a_complaint("J01").from("2026-01-15"), "2026-02-09"),
              "injury_by_employer runs 2026-02-14 (5)!; injury_by_worker runs 2027-01-15 (340); ");
    // 03-12 and thirty days: Saturday 04-11. The law rolls to Monday; the safe day stays.
    EXPECT_EQ(guard(a_complaint("J01").from("2026-03-12"), "2026-03-12")[0].safe_day, date("2026-04-11"));
}

TEST(LimitationGuard, CountsAMonthFromItsFirstDay) {
    // Hurt "in January": the first of January may have been the day. 30 days later: 01-31.
    const auto days = guard(a_complaint("J01").from("2026-01"), "2026-01-20");
    EXPECT_EQ(days[0].event, date("2026-01-01"));
    EXPECT_EQ(days[0].safe_day, date("2026-01-31"));
}

TEST(LimitationGuard, SaysWhatItWouldHaveToAsk) {
    EXPECT_EQ(told_by_way(a_complaint("D01"), "2026-03-03"), "arbitration start_unknown; ");
    EXPECT_EQ(told_by_way(a_complaint("W01"), "2026-03-03"), "arrears start_unknown; inspection start_unknown; ");
}

TEST(LimitationGuard, SaysWhatHasPassedWithoutSendingAnybodyAway) {
    // Changed post in January 2025, asks in March 2026: 2026-01-01 lies 61 days back (31 + 28 + 2).
    const auto days = guard(a_complaint("C08").from("2025-01"), "2026-03-03");
    EXPECT_EQ(days[0].state, LimitationState::passed);
    EXPECT_EQ(days[0].days_left, -61);
    EXPECT_FALSE(days[0].soon);
    EXPECT_EQ(fewest_days_left(days), std::nullopt);
}

TEST(LimitationGuard, TheLastDayStillRuns) {
    EXPECT_EQ(guard(a_complaint("D01").left("2025-03-03"), "2026-03-03")[0].state, LimitationState::runs);
    EXPECT_EQ(guard(a_complaint("D01").left("2025-03-03"), "2026-03-04")[0].state, LimitationState::passed);
}

TEST(LimitationGuard, IsSilentWhereNoWayIsLimited) {
    EXPECT_TRUE(guard(a_complaint("S04"), "2026-03-03").empty());
    EXPECT_TRUE(guard({}, "2026-03-03").empty());
}

}  // namespace
}  // namespace gongyou::rights
