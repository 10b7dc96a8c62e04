#include "programmes/rights/duplicates.hpp"

#include <gtest/gtest.h>

namespace gongyou::rights {
namespace {

/// Wages of June and July, 9,600 yuan, filed on a day of August 2026.
MatchSummary filed(std::string_view day, std::optional<std::string> phone = "phone-a") {
    return {.phone_key = std::move(phone),
            .employer_key = "employer-1",
            .category = *law::CategoryCode::read("W01"),
            .from = date("2026-06-01"),
            .to = date("2026-07-31"),
            .amount_fen = 960'000,
            .place_key = "site-1",
            .filed_on = date(day)};
}

TEST(Duplicates, OneComplaintThroughThreeDoorsIsOneAndAColleagueIsLinked) {
    const auto scan = filed("2026-08-03");
    const auto call = filed("2026-08-04");
    const auto imported = filed("2026-08-05");
    auto colleague = filed("2026-08-06", "phone-b");
    colleague.amount_fen = 900'000;
    EXPECT_EQ(likeness(scan, call), Likeness::strong);
    EXPECT_EQ(likeness(scan, imported), Likeness::strong);
    EXPECT_EQ(likeness(scan, colleague), Likeness::weak);
}

TEST(Duplicates, TheSamePersonLaterIsTheSameMatterOnlyWhenThePeriodsMeet) {
    const auto first = filed("2026-08-03");
    auto later = filed("2026-11-03");
    EXPECT_EQ(likeness(first, later), Likeness::strong);
    later.from = date("2026-09-01");
    later.to = date("2026-10-31");
    EXPECT_EQ(likeness(first, later), Likeness::none);
    later.from = date("2026-07-31");  // they share a day
    EXPECT_EQ(likeness(first, later), Likeness::strong);
    later.from = std::nullopt;  // not told: a person will see
    EXPECT_EQ(likeness(first, later), Likeness::strong);
}

TEST(Duplicates, AnotherEmployerOrMatterIsAnother) {
    auto other = filed("2026-08-03");
    other.employer_key = "employer-2";
    EXPECT_EQ(likeness(filed("2026-08-03"), other), Likeness::none);
    other = filed("2026-08-03");
    other.category = *law::CategoryCode::read("S01");
    EXPECT_EQ(likeness(filed("2026-08-03"), other), Likeness::none);
    other = filed("2026-08-03");
    other.employer_key = std::nullopt;
    EXPECT_EQ(likeness(other, other), Likeness::none);  // two who do not know the employer are not alike
}

TEST(Duplicates, AnonymousReportsAreAtMostLinked) {
    const auto one = filed("2026-08-03", std::nullopt);
    EXPECT_EQ(likeness(one, one), Likeness::weak);
    EXPECT_EQ(likeness(one, filed("2026-08-03")), Likeness::weak);
}

TEST(Duplicates, AmountsAreNearWithinATenthOfTheLarger) {
    // A tenth of 960,000 is 96,000.
    auto other = filed("2026-08-03", "phone-b");
    other.amount_fen = 864'000;
    EXPECT_EQ(likeness(filed("2026-08-03"), other), Likeness::weak);
    other.amount_fen = 863'999;
    EXPECT_EQ(likeness(filed("2026-08-03"), other), Likeness::none);
}

TEST(Duplicates, AWeekRunsFromMondayToSunday) {
    EXPECT_EQ(week_of(date("2026-08-03")), date("2026-08-03"));  // a Monday
    EXPECT_EQ(week_of(date("2026-08-09")), date("2026-08-03"));
    EXPECT_EQ(likeness(filed("2026-08-03"), filed("2026-08-09", "phone-b")), Likeness::weak);
    EXPECT_EQ(likeness(filed("2026-08-03"), filed("2026-08-10", "phone-b")), Likeness::none);
}

}  // namespace
}  // namespace gongyou::rights
