#include "core/law/moment.hpp"

#include <gtest/gtest.h>

#include "core/law/law_examples.hpp"
#include "kernel/calendar_examples.hpp"

namespace gongyou::law {
namespace {

Instant on(std::string_view day, std::string_view time) { return moment_of(date(day), time_of_day(time)); }

Rule a_target(std::int64_t amount, Unit unit) {
    Rule rule = a_row("ticket.contact_red").amount(amount);
    rule.unit = unit;
    return rule;
}

TEST(Moment, OfHoursComesByDayAndByNight) {
    const auto found = moment(a_target(1, Unit::hour), on("2026-02-15", "23:30"), {}, china());  // a holiday
    ASSERT_TRUE(found);
    EXPECT_EQ(found->half, on("2026-02-16", "00:00"));
    EXPECT_EQ(found->end, on("2026-02-16", "00:30"));
}

TEST(Moment, OfWorkingHoursIsHalfGoneAfterHalfOfThem) {
    // Friday at four: one hour until five, three more on Monday from nine; two of the four are gone at ten.
    const auto found = moment(a_target(4, Unit::working_hour), on("2026-03-06", "16:00"), {}, china());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->half, on("2026-03-09", "10:00"));
    EXPECT_EQ(found->end, on("2026-03-09", "12:00"));
    EXPECT_FALSE(found->estimate);
}

TEST(Moment, OfTheSameWorkingDayIsItsClosingTime) {
    const auto told_at_nine = moment(a_target(1, Unit::closing), on("2026-03-02", "09:00"), {}, china());
    EXPECT_EQ(told_at_nine->half, on("2026-03-02", "13:00"));
    EXPECT_EQ(told_at_nine->end, on("2026-03-02", "17:00"));
    EXPECT_EQ(moment(a_target(1, Unit::closing), on("2026-03-07", "09:00"), {}, china())->end,  // a Saturday
              on("2026-03-09", "17:00"));
}

TEST(Moment, IsNoneOfARuleThatCountsDaysOrMoney) {
    for (const auto unit : {Unit::working_day, Unit::month, Unit::yuan})
        EXPECT_EQ(moment(a_target(1, unit), on("2026-03-02", "09:00"), {}, china()).error().code, "law.not_a_period");
    EXPECT_EQ(moment(a_target(1, Unit::hour), on("2100-12-31", "09:00"), {}, china()).error().code,
              "calendar.out_of_range");
}

TEST(Moment, LeansOnTheOfficeHoursOfThePlace) {
    auto opens = a_target(8, Unit::hour), closes = a_target(16, Unit::hour);
    opens.code = "desk.opens", closes.code = "desk.closes";
    const auto book = book_of({opens, closes}, 1, china().tables());
    ASSERT_TRUE(book);
    const auto here = office_hours(book->pack(*Place::read("330113")), date("2026-03-02"));
    EXPECT_EQ(here.opens, time_of_day("08:00"));
    EXPECT_EQ(here.closes, time_of_day("16:00"));
    const auto elsewhere = office_hours(book->pack(*Place::read("440113")), date("2026-03-02"));
    EXPECT_EQ(elsewhere.opens, time_of_day("09:00"));
}

}  // namespace
}  // namespace gongyou::law
