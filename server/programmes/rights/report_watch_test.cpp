#include "programmes/rights/report_watch.hpp"

#include <gtest/gtest.h>

#include "core/law/law_book.hpp"
#include "kernel/calendar_examples.hpp"

namespace gongyou::rights {
namespace {

std::vector<WatchDay> watch_from(std::string_view ended_on, bool with_messages = true) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    return *watch_days(ReportId::trusted("one"), date(ended_on), with_messages, book->pack(*law::Place::read("330113")),
                       book->calendar());
}

TEST(WatchDays, AreTheSeventhTheThirtiethAndTheNinetiethAfterTheEnd) {
    // Closed on Monday 2026-03-02. March has 31 days: 7 after is 03-09; 30 after, 29 of them to 03-31, is 04-01; 90
    // after: 29 to the end of March, 30 of April are 59, 31 of May are 90: 05-31. Fourteen more: 06-14.
    const auto days = watch_from("2026-03-02");
    ASSERT_EQ(days.size(), 3U);
    EXPECT_EQ(days[0].day, 7);
    EXPECT_EQ(days[0].asks_on, date("2026-03-09"));
    EXPECT_EQ(days[0].ends_on, date("2026-04-01"));
    EXPECT_EQ(days[1].day, 30);
    EXPECT_EQ(days[1].asks_on, date("2026-04-01"));
    EXPECT_EQ(days[1].ends_on, date("2026-05-31"));
    EXPECT_EQ(days[2].day, 90);
    EXPECT_EQ(days[2].asks_on, date("2026-05-31"));
    EXPECT_EQ(days[2].ends_on, date("2026-06-14"));
    for (const auto& one : days) EXPECT_EQ(one.message_on, one.asks_on);
}

TEST(WatchDays, FallOnHolidaysToo) {
    // Closed on Tuesday 02-10: seven days later, 02-17, is the Spring Festival itself. The page may ask on any day.
    EXPECT_EQ(watch_from("2026-02-10")[0].asks_on, date("2026-02-17"));
}

TEST(WatchDays, LeaveNoMessageWhereNobodyLeftANumber) {
    for (const auto& one : watch_from("2026-03-02", false)) EXPECT_FALSE(one.message_on);
}

TEST(WatchStanding, GoesByTheDayAndByTheAnswer) {
    auto first = watch_from("2026-03-02")[0];
    EXPECT_EQ(standing_on(first, date("2026-03-08")), WatchStanding::coming);
    EXPECT_EQ(standing_on(first, date("2026-03-09")), WatchStanding::open);
    EXPECT_EQ(standing_on(first, date("2026-03-31")), WatchStanding::open);
    EXPECT_EQ(standing_on(first, date("2026-04-01")), WatchStanding::unanswered);
    first.answer = WatchAnswer::pressed;
    EXPECT_EQ(standing_on(first, date("2026-04-01")), WatchStanding::pressed);
}

TEST(WatchStanding, IsBegunByAnEndOfOursAndByNoOther) {
    EXPECT_TRUE(begins_watch(ReportState::closed));
    EXPECT_TRUE(begins_watch(ReportState::transferred));
    for (const auto state : {ReportState::accepted, ReportState::refused, ReportState::withdrawn, ReportState::merged})
        EXPECT_FALSE(begins_watch(state));
}

}  // namespace
}  // namespace gongyou::rights
