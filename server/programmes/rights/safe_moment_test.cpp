#include "programmes/rights/safe_moment.hpp"

#include <gtest/gtest.h>

#include "kernel/time_of_day.hpp"

namespace gongyou::rights {
namespace {

Instant on(std::string_view day, std::string_view time) { return moment_of(date(day), time_of_day(time)); }

Complaint reachable(std::vector<SafeTime> times) {
    Complaint complaint;
    complaint.safe_times.emplace();
    for (const auto time : times) complaint.safe_times->push_back(time);
    return complaint;
}

TEST(SafeMoment, IsTheDayForWhoeverSaidNothing) {
    EXPECT_EQ(next_safe_moment({}, on("2026-03-09", "10:20")), on("2026-03-09", "10:20"));
    EXPECT_EQ(next_safe_moment({}, on("2026-03-09", "06:00")), on("2026-03-09", "08:00"));
    EXPECT_EQ(next_safe_moment({}, on("2026-03-09", "20:00")), on("2026-03-10", "08:00"));
}

TEST(SafeMoment, WaitsForTheTimesThatWereNamed) {
    const auto noon_or_evening = reachable({SafeTime::evening, SafeTime::noon});
    EXPECT_EQ(next_safe_moment(noon_or_evening, on("2026-03-09", "08:00")), on("2026-03-09", "12:00"));
    EXPECT_EQ(next_safe_moment(noon_or_evening, on("2026-03-09", "13:59")), on("2026-03-09", "13:59"));
    EXPECT_EQ(next_safe_moment(noon_or_evening, on("2026-03-09", "14:00")), on("2026-03-09", "18:00"));
    EXPECT_EQ(next_safe_moment(noon_or_evening, on("2026-03-09", "21:00")), on("2026-03-10", "12:00"));
}

TEST(SafeMoment, OfTheWeekendComesOnSaturday) {
    const auto weekend = reachable({SafeTime::weekend});  // 2026-03-09 is a Monday, 03-14 a Saturday
    EXPECT_EQ(next_safe_moment(weekend, on("2026-03-09", "10:00")), on("2026-03-14", "08:00"));
    EXPECT_EQ(next_safe_moment(weekend, on("2026-03-15", "19:00")), on("2026-03-15", "19:00"));
    const auto also_mornings = reachable({SafeTime::weekend, SafeTime::morning});
    EXPECT_EQ(next_safe_moment(also_mornings, on("2026-03-13", "13:00")), on("2026-03-14", "08:00"));
    EXPECT_EQ(next_safe_moment(also_mornings, on("2026-03-14", "15:00")), on("2026-03-14", "15:00"));
}

TEST(SafeMoment, IsNoneForAMessageWhereACallIsWished) {
    Complaint complaint;
    EXPECT_TRUE(may_be_texted(complaint));
    complaint.contact_by = ContactBy::either;
    EXPECT_TRUE(may_be_texted(complaint));
    complaint.contact_by = ContactBy::call;
    EXPECT_FALSE(may_be_texted(complaint));
}

}  // namespace
}  // namespace gongyou::rights
