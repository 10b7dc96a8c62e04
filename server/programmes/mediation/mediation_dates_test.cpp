#include "programmes/mediation/mediation_dates.hpp"

#include <gtest/gtest.h>

#include "core/law/law_book.hpp"
#include "programmes/mediation/advice.hpp"
#include "programmes/mediation/extension.hpp"

namespace gongyou::mediation {
namespace {

const law::LawBook& law_in_force() {
    static const auto book = law::LawBook::read(GONGYOU_SOURCE_DIR "/law").value();
    return book;
}
law::RulePack linping() { return law_in_force().pack(*law::Place::read("330113")); }

std::string last_day(CaseKind kind, std::string_view received, std::optional<Date> accepted = {}) {
    return last_day_of_mediation(kind, date(received), accepted, linping(), law_in_force().calendar())->last.day.text();
}

TEST(MediationDates, OfTheCooksWagesRunFromReceipt) {
    // Application of Wednesday 2026-03-04. Three working days: Thursday 5, Friday 6, Monday 9. Fifteen days: 4 + 15.
    EXPECT_EQ(last_day_to_accept(date("2026-03-04"), linping(), law_in_force().calendar())->last.day,
              date("2026-03-09"));
    EXPECT_EQ(last_day(CaseKind::ordinary, "2026-03-04"), "2026-03-19");
    const auto found =
        last_day_of_mediation(CaseKind::ordinary, date("2026-03-04"), {}, linping(), law_in_force().calendar());
    EXPECT_EQ(found->rule.source,
              "浙江省劳动人事争议调解仲裁条例 第十条");  // the province's comes before the country's
}

TEST(MediationDates, OfTheTwoRoutesAreDifferent) {
    // In force on 2026-03-12: 12 + 15 = 27 March. Thirty days on is Saturday 11 April, and so Monday 13.
    const auto routes = routes_of(date("2026-03-12"), date("2026-03-13"), linping(), law_in_force().calendar());
    ASSERT_EQ(routes->size(), 2U);
    EXPECT_EQ(routes->at(0).last_day, date("2026-03-27"));
    EXPECT_EQ(routes->at(0).days_left, 14);
    EXPECT_EQ(routes->at(0).tag, law::Tag::PUB);  // seen on a public page: not to be shown as law
    EXPECT_EQ(routes->at(1).last_day, date("2026-04-13"));
    EXPECT_EQ(routes->at(1).tag, law::Tag::LAW);
    // In force on 2026-05-06: the thirtieth day is Friday 5 June, a working day.
    EXPECT_EQ(routes_of(date("2026-05-06"), date("2026-06-06"), linping(), law_in_force().calendar())->at(1).last_day,
              date("2026-06-05"));
    EXPECT_FALSE(
        routes_of(date("2026-05-06"), date("2026-06-06"), linping(), law_in_force().calendar())->at(1).days_left);
}

TEST(MediationDates, OfARefusalAreToldWithinThreeWorkingDays) {
    // Application of Wednesday 2026-04-29. Thursday 30 = 1, May Day from 1 to 5, Wednesday 6 = 2, Thursday 7 = 3.
    EXPECT_EQ(last_day_to_accept(date("2026-04-29"), linping(), law_in_force().calendar())->last.day,
              date("2026-05-07"));
}

TEST(MediationDates, OfRidersRunFromAcceptanceAndAreExtendedFromTheUnrolledDay) {
    // Accepted on Friday 2026-06-05: fifteen days on is Saturday 20 June, within the Dragon-Boat days of 19 to 21, so
    // Monday 22. Fifteen more days count from the 20th: Sunday 5 July, so Monday 6.
    const auto last = last_day_of_mediation(CaseKind::one_stop, date("2026-06-05"), date("2026-06-05"), linping(),
                                            law_in_force().calendar());
    EXPECT_EQ(last->last.unrolled, date("2026-06-20"));
    EXPECT_EQ(last->last.day, date("2026-06-22"));
    const auto longest = longest_extension(CaseKind::one_stop, *last, linping(), law_in_force().calendar());
    ASSERT_TRUE(longest && *longest);
    EXPECT_EQ((*longest)->last.day, date("2026-07-06"));
    EXPECT_TRUE(faults_of_extension(date("2026-07-06"), last->last.day, *longest).empty());
    EXPECT_EQ(faults_of_extension(date("2026-07-07"), last->last.day, *longest).front().code,
              "mediation.extension_too_long");
    EXPECT_EQ(faults_of_extension(date("2026-06-22"), last->last.day, *longest).front().code,
              "mediation.extension_too_short");
}

TEST(MediationDates, OfOrdinaryCasesHaveNoLongestExtension) {
    const auto last =
        last_day_of_mediation(CaseKind::ordinary, date("2026-03-04"), {}, linping(), law_in_force().calendar());
    EXPECT_FALSE(longest_extension(CaseKind::ordinary, *last, linping(), law_in_force().calendar())->has_value());
}

TEST(MediationDates, OfWhatACourtAssignsAreThirtyDaysFromAcceptance) {
    // Accepted on 2026-03-12: Saturday 11 April, so Monday 13.
    EXPECT_EQ(last_day(CaseKind::court_assigned, "2026-03-10", date("2026-03-12")), "2026-04-13");
    EXPECT_EQ(
        last_day_of_mediation(CaseKind::court_assigned, date("2026-03-10"), {}, linping(), law_in_force().calendar())
            .error()
            .code,
        "mediation.not_accepted_yet");
}

TEST(MediationDates, OfAPaymentOrderAreFifteenDaysEach) {
    // Accepted on Friday 2026-06-05: Saturday 20 June, Dragon-Boat, so Monday 22. Served on the 23rd: 8 July.
    EXPECT_EQ(payment_order_issued_by(date("2026-06-05"), linping(), law_in_force().calendar())->last.day,
              date("2026-06-22"));
    EXPECT_EQ(payment_order_answered_by(date("2026-06-23"), linping(), law_in_force().calendar())->last.day,
              date("2026-07-08"));
}

}  // namespace
}  // namespace gongyou::mediation
