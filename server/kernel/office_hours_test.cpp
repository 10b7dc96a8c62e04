#include "kernel/office_hours.hpp"

#include <gtest/gtest.h>

#include "kernel/calendar_examples.hpp"

namespace gongyou {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Instant on(std::string_view day, std::string_view time) { return moment_of(date(day), time_of_day(time)); }

/// From nine to five: eight hours a day.
const OfficeTime& offices() {
    static const OfficeTime time{china(), {}};
    return time;
}

TEST(OfficeTime, RunsWithinOneDay) {
    EXPECT_EQ(offices().after(on("2026-03-02", "10:30"), hours{4}), on("2026-03-02", "14:30"));
    EXPECT_EQ(offices().after(on("2026-03-02", "13:00"), hours{4}), on("2026-03-02", "17:00"));
}

TEST(OfficeTime, GoesOnWithTheNextWorkingDay) {
    // Monday from three: two hours until five, two more on Tuesday from nine.
    EXPECT_EQ(offices().after(on("2026-03-02", "15:00"), hours{4}), on("2026-03-03", "11:00"));
    // Friday evening, at night and on Sunday nobody works: from nine on Monday.
    for (const auto& told : {on("2026-03-06", "18:00"), on("2026-03-07", "02:00"), on("2026-03-09", "08:59")})
        EXPECT_EQ(offices().after(told, hours{4}), on("2026-03-09", "13:00"));
}

TEST(OfficeTime, SkipsTheSpringFestivalAndCountsTheMakeUpSaturday) {
    // Holiday from Sunday 02-15 to Monday 02-23; Saturday 02-14 is worked. Told on it at three: two hours until five,
    // two more on Tuesday 02-24.
    EXPECT_EQ(offices().after(on("2026-02-14", "15:00"), hours{4}), on("2026-02-24", "11:00"));
}

TEST(OfficeTime, BetweenTwoMomentsCountsOpenHoursOnly) {
    EXPECT_EQ(offices().between(on("2026-03-02", "15:00"), on("2026-03-03", "11:00")), hours{4});
    EXPECT_EQ(offices().between(on("2026-03-06", "18:00"), on("2026-03-09", "09:30")), minutes{30});
    EXPECT_EQ(offices().between(on("2026-03-07", "10:00"), on("2026-03-08", "10:00")), minutes{0});
}

TEST(OfficeTime, ClosesOnTheDayThatIsNotOverYet) {
    EXPECT_EQ(offices().closing(on("2026-03-02", "08:00")), on("2026-03-02", "17:00"));
    EXPECT_EQ(offices().closing(on("2026-03-02", "16:59")), on("2026-03-02", "17:00"));
    EXPECT_EQ(offices().closing(on("2026-03-02", "17:00")), on("2026-03-03", "17:00"));
    EXPECT_EQ(offices().closing(on("2026-03-06", "20:00")), on("2026-03-09", "17:00"));
    EXPECT_EQ(offices().closing(on("2026-03-06", "12:00"), 2), on("2026-03-09", "17:00"));
}

}  // namespace
}  // namespace gongyou
