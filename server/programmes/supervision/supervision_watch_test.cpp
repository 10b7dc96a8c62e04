#include "programmes/supervision/supervision_watch.hpp"

#include <gtest/gtest.h>

#include "core/law/law_book.hpp"
#include "kernel/calendar_examples.hpp"

namespace gongyou::supervision {
namespace {

std::vector<Date> watched_from(std::string_view ended_on) {
    const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law");
    return *watch_days(date(ended_on), book->pack(*law::Place::read("330113")), book->calendar());
}

TEST(SupervisionWatch, LooksOnTheSeventhTheThirtiethAndTheNinetiethDayAfterTheEnd) {
    // Closed on Monday 2026-03-02. 7 after: 03-09. 30 after: 29 to 03-31, one more: 04-01. 90 after: 29 in March, 30 in
    // April are 59, 31 in May are 90: 05-31.
    EXPECT_EQ(watched_from("2026-03-02"),
              (std::vector<Date>{date("2026-03-09"), date("2026-04-01"), date("2026-05-31")}));
}

TEST(SupervisionWatch, GoesOnWithTheDayAfterTheLastLook) {
    const auto days = watched_from("2026-03-02");
    EXPECT_EQ(next_watch_day(days, date("2026-03-02")), date("2026-03-09"));
    EXPECT_EQ(next_watch_day(days, date("2026-03-09")), date("2026-04-01"));
    EXPECT_EQ(next_watch_day(days, date("2026-04-20")), date("2026-05-31"));  // looked too late for the second
    EXPECT_FALSE(next_watch_day(days, date("2026-05-31")));
}

}  // namespace
}  // namespace gongyou::supervision
