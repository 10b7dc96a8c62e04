#include "programmes/rights/urgency.hpp"

#include <gtest/gtest.h>

#include "programmes/rights/complaint_examples.hpp"

namespace gongyou::rights {
namespace {

/// "4 child_at_work category" on `today`, with the festival of 2027 ahead.
std::string told(const Complaint& complaint, std::string_view today = "2026-07-13") {
    const auto days =
        limitation_guard(complaint, shipped_categories(), law_of("330113"), shipped_law().calendar(), date(today));
    const auto found = urgency(complaint, shipped_categories(), {date(today), date("2027-02-06"), days.value()});
    auto text = std::to_string(found.level);
    for (const auto reason : found.reasons) text += " " + std::string{name_of(reason)};
    return text;
}

TEST(Urgency, IsThatOfTheCategoryWhereNothingElseIsSaid) {
    EXPECT_EQ(told({}), "1 category");
    EXPECT_EQ(told(a_complaint("W06")), "1 category");
    EXPECT_EQ(told(a_complaint("W04")), "2 category");
    EXPECT_EQ(told(a_complaint("W06").also("W01")), "3 category");  // the most urgent of those chosen
    EXPECT_EQ(told(a_complaint("F04")), "4 category");
}

TEST(Urgency, IsRedForAChildHoweverItIsSaid) {
    EXPECT_EQ(told(a_complaint("M01")), "4 child_at_work category");
    EXPECT_EQ(told(a_complaint("H01").of(SpecialGroup::under_16)), "4 child_at_work");
    EXPECT_EQ(told(a_complaint("X09").danger(Danger::child_worker)), "4 child_at_work");
}

TEST(Urgency, IsRedForEachDanger) {
    EXPECT_EQ(told(a_complaint("X09").danger(Danger::violence)), "4 violence");
    EXPECT_EQ(told(a_complaint("X09").danger(Danger::imminent_hazard)), "4 life_in_danger");
    EXPECT_EQ(told(a_complaint("X09").danger(Danger::site_blocked)), "4 site_blocked");
    EXPECT_EQ(told(a_complaint("X04").danger(Danger::self_harm)), "4 self_harm");
    EXPECT_EQ(told(a_complaint("X01")), "4 retaliation category");
    EXPECT_EQ(told(a_complaint("X02")), "4 violence category");
}

TEST(Urgency, TheBossGoneIsRedWhenWagesAreDue) {
    EXPECT_EQ(told(a_complaint("W01").danger(Danger::boss_gone)), "4 boss_gone");
    EXPECT_EQ(told(a_complaint("S01").danger(Danger::boss_gone)), "2 category");
}

TEST(Urgency, CountsPeopleByNumberOrByTheLeastOfTheirBand) {
    EXPECT_EQ(told(a_complaint("S01").people(People::two_to_nine)), "2 category");
    EXPECT_EQ(told(a_complaint("S01").people(People::ten_to_twenty_nine)), "3 ten_people");
    EXPECT_EQ(told(a_complaint("S01").people(29)), "3 ten_people");
    EXPECT_EQ(told(a_complaint("S01").people(30)), "4 thirty_people");
    EXPECT_EQ(told(a_complaint("S01").people(People::thirty_or_more)), "4 thirty_people");
}

TEST(Urgency, CountsPayDaysThatWentBy) {
    // On July 13: since May two months are over; since June one; July's pay day need not have come.
    EXPECT_EQ(unpaid_wage_periods(a_complaint("W01").from("2026-05").ongoing(), date("2026-07-13")), 2);
    EXPECT_EQ(unpaid_wage_periods(a_complaint("W01").from("2026-06").ongoing(), date("2026-07-13")), 1);
    EXPECT_EQ(unpaid_wage_periods(a_complaint("W01").from("2026-07"), date("2026-07-13")), 0);
    // November and December 2025, told in July: two. Over the turn of the year the months go on.
    EXPECT_EQ(unpaid_wage_periods(a_complaint("W01").from("2025-11").to("2025-12"), date("2026-07-13")), 2);
    EXPECT_EQ(unpaid_wage_periods(a_complaint("W01").from("2025-12").to("2026-01"), date("2026-07-13")), 2);
    EXPECT_EQ(unpaid_wage_periods(a_complaint("S01").from("2025-01"), date("2026-07-13")), 0);
    EXPECT_EQ(told(a_complaint("W01").from("2026-05").ongoing().working()), "3 wage_periods_unpaid category");
}

TEST(Urgency, IsOrangeForThoseWhomTheLawProtectsMore) {
    EXPECT_EQ(told(a_complaint("F01")), "3 dismissed_in_pregnancy category");
    EXPECT_EQ(told(a_complaint("D01").of(SpecialGroup::pregnant_or_nursing)), "3 dismissed_in_pregnancy");
    EXPECT_EQ(told(a_complaint("H01").of(SpecialGroup::from_16_to_17)), "3 minor");
}

TEST(Urgency, IsOrangeWhenALimitationEndsWithinThirtyDays) {
    // Left 2025-12-05: the safe day is 2026-12-05. On 11-05 thirty days are left, on 11-04 thirty-one.
    EXPECT_EQ(told(a_complaint("D01").left("2025-12-05"), "2026-11-05"), "3 limitation_ends_soon");
    EXPECT_EQ(told(a_complaint("D01").left("2025-12-05"), "2026-11-04"), "2 category");
}

TEST(Urgency, IsOrangeInTheThirtyDaysBeforeTheSpringFestival) {
    // 2027-02-06 less thirty days: 25 days of January and 6 of February make 31 from 01-06, so 01-07.
    EXPECT_EQ(told(a_complaint("W04"), "2027-01-07"), "3 before_spring_festival");
    EXPECT_EQ(told(a_complaint("W04"), "2027-01-06"), "2 category");
    EXPECT_EQ(told(a_complaint("C01"), "2027-01-20"), "2 category");
}

TEST(Urgency, IsOrangeInTheLastWeekOfTheEmployersInjuryReport) {
    // Hurt 2026-01-15, the thirtieth day is 02-14: on 02-07 seven days are left. Both ends are within thirty days.
    EXPECT_EQ(told(a_complaint("J01").from("2026-01-15"), "2026-02-07"),
              "3 limitation_ends_soon injury_deadline category");
    EXPECT_EQ(told(a_complaint("J02").from("2026-01-15"), "2026-02-06"), "3 limitation_ends_soon");
}

}  // namespace
}  // namespace gongyou::rights
