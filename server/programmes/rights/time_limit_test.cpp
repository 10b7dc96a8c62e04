#include "programmes/rights/time_limit.hpp"

#include <gtest/gtest.h>

#include "core/law/law_book.hpp"

namespace gongyou::rights {
namespace {

class TimeLimits : public testing::Test {
protected:
    CountedLimit counted(TimeLimit limit, std::string_view event, std::string_view today) {
        const auto found = counted_limit({limit, date(event)}, pack_, book_.calendar(), date(today));
        EXPECT_TRUE(found);
        return found.value_or(CountedLimit{});
    }
    law::LawBook book_ = law::LawBook::read(GONGYOU_SOURCE_DIR "/law").value();
    law::RulePack pack_ = book_.pack(*law::Place::read("330199"));
};

TEST_F(TimeLimits, OfArbitrationEndsOnTheDayOfTheSameNumberAYearLaterAndStaysOnASaturday) {
    // Scenario H15: left on 2025-12-05; 2026-12-05 is a Saturday. On Friday 27 November eight days are left.
    const auto found = counted(TimeLimit::arbitration, "2025-12-05", "2026-11-27");
    EXPECT_EQ(found.safe_day, date("2026-12-05"));
    EXPECT_EQ(found.days_left, 8);
    EXPECT_FALSE(found.aid_at_once);
    EXPECT_TRUE(counted(TimeLimit::arbitration, "2025-12-05", "2026-11-29").aid_at_once);   // six days
    EXPECT_FALSE(counted(TimeLimit::arbitration, "2025-12-05", "2026-11-28").aid_at_once);  // seven are not fewer
}

TEST_F(TimeLimits, ThatHavePassedAreCountedBelowZeroAndOpenNoAid) {
    const auto found = counted(TimeLimit::inspection, "2024-03-01", "2026-03-02");
    EXPECT_EQ(found.safe_day, date("2026-03-01"));  // two years
    EXPECT_EQ(found.days_left, -1);
    EXPECT_FALSE(found.aid_at_once);
}

TEST_F(TimeLimits, OfAnInjuryAreThirtyDaysForTheEmployerAndAYearForTheWorker) {
    // Scenario H16: hurt on 2026-01-15. Thirty days on is 14 February; a year on is 2027-01-15.
    EXPECT_EQ(counted(TimeLimit::injury_by_employer, "2026-01-15", "2026-02-01").safe_day, date("2026-02-14"));
    EXPECT_EQ(counted(TimeLimit::injury_by_worker, "2026-01-15", "2026-02-01").safe_day, date("2027-01-15"));
}

TEST_F(TimeLimits, OfAMediationAgreementRunFromTheDayItTookEffect) {
    // Scenario H01: agreed on 2026-03-12. Fifteen days on is 27 March, thirty days on is Saturday 11 April.
    const auto review = counted(TimeLimit::arbitration_review, "2026-03-12", "2026-03-13");
    EXPECT_EQ(review.safe_day, date("2026-03-27"));
    EXPECT_NE(review.tag, law::Tag::LAW);  // read in public pages only: not to be cited as law
    EXPECT_EQ(counted(TimeLimit::judicial_confirmation, "2026-03-12", "2026-03-13").safe_day, date("2026-04-11"));
}

TEST_F(TimeLimits, EachHaveARuleThatSaysFromWhenTheyRun) {
    const auto rules = limit_rules(pack_, date("2026-03-02"));
    EXPECT_EQ(rules.size(), 9U);
    for (const auto& rule : rules) EXPECT_FALSE(rule.starts.empty() || rule.source.empty()) << name_of(rule.limit);
}

}  // namespace
}  // namespace gongyou::rights
