// The law folder as it is shipped: what it answers, worked out by hand.
#include <gtest/gtest.h>

#include "core/law/law_book.hpp"
#include "core/law/rule_report.hpp"

namespace gongyou::law {
namespace {

const LawBook& shipped() {
    static const LawBook book = [] {
        auto read = LawBook::read(GONGYOU_SOURCE_DIR "/law");
        if (!read) {
            std::string text{read.error().code};
            for (const auto& [name, value] : read.error().params) text += " " + name + "=" + value;
            throw std::runtime_error{text};
        }
        return *std::move(read);
    }();
    return book;
}

constexpr auto linping = "330113", dinghai = "330902", huangyan = "331003", xiangshan = "330225", country = "100000";

/// The last day of the rule's period after `event`.
Deadline due(std::string_view code, std::string_view place, std::string_view event) {
    const auto rule = shipped().pack(*Place::read(place)).rule(code, date(event));
    if (!rule) throw std::runtime_error{std::string{code} + " " + std::string{rule.error().code}};
    return *deadline(*rule, date(event), shipped().calendar());
}
std::string last_day(std::string_view code, std::string_view place, std::string_view event) {
    return due(code, place, event).day.text();
}

TEST(LawData, CalendarsHaveAsManyWorkingDaysAsTheNoticesLeave) {
    // 365 days less 104 of weekends less 13 of holidays; make-up days and shifted rest days cancel out.
    const auto& calendar = shipped().calendar();
    EXPECT_EQ(calendar.between(date("2024-12-31"), date("2025-12-31")), (WorkingDayCount{248, false}));
    EXPECT_EQ(calendar.between(date("2025-12-31"), date("2026-12-31")), (WorkingDayCount{248, false}));
    EXPECT_FALSE(calendar.knows(2027));  // the notice comes out in November; none was found
}

TEST(LawData, SupervisionCountsWorkingDays) {
    // Across Spring Festival: see kernel/working_days_test.cpp.
    EXPECT_EQ(last_day("opinion.answer", dinghai, "2026-02-06"), "2026-03-05");
    // 07-20: 21-24 = 4, 27-31 = 9, Aug 3-7 = 14, 10 = 15.
    EXPECT_EQ(last_day("opinion.answer", dinghai, "2026-07-20"), "2026-08-10");
    // 06-01: 2-5 = 4, 8-12 = 9, 15-18 = 13, Dragon Boat 19-21, 22-23 = 15.
    EXPECT_EQ(last_day("opinion.answer", dinghai, "2026-06-01"), "2026-06-23");
    // 08-24: 25-28 = 4, 31 - Sep 4 = 9, 7-11 = 14, 14 = 15. And from 09-14 to the working Saturday 10-10.
    EXPECT_EQ(last_day("opinion.answer", linping, "2026-08-24"), "2026-09-14");
    EXPECT_EQ(last_day("opinion.answer", linping, "2026-09-14"), "2026-10-10");
    // Refused with Mid-Autumn and National Day between: 09-28 - 30 = 3, Oct 8-9 = 5.
    EXPECT_EQ(last_day("complaint.refuse", linping, "2026-09-24"), "2026-10-09");
    EXPECT_EQ(last_day("proposal.issue", huangyan, "2026-04-28"), "2026-05-08");
    EXPECT_EQ(last_day("reminder_letter.reply", linping, "2026-09-29"), "2026-10-19");
    EXPECT_EQ(last_day("ticket.transfer", linping, "2026-09-18"), "2026-09-20");
}

TEST(LawData, InspectionCountsWorkingDays) {
    EXPECT_EQ(last_day("inspection.accept", huangyan, "2026-05-08"), "2026-05-14");
    EXPECT_EQ(last_day("inspection.accept", xiangshan, "2026-01-20"), "2026-01-27");
    EXPECT_EQ(last_day("inspection.decide", xiangshan, "2026-01-23"), "2026-04-24");
    EXPECT_EQ(last_day("inspection.extend", xiangshan, "2026-04-24"), "2026-06-09");
    EXPECT_EQ(last_day("deposit.bank_pays", xiangshan, "2026-02-10"), "2026-02-24");
    EXPECT_EQ(last_day("deposit.refill", xiangshan, "2026-02-24"), "2026-03-09");
    // Contract signed 02-02. Thirty days: 26 left in February, so 03-04. Twenty working days: 3-6 = 4, 9-14 = 10,
    // 24-27 = 14, 28 = 15, Mar 2-6 = 20.
    EXPECT_EQ(last_day("site.special_account_open", country, "2026-02-02"), "2026-03-04");
    EXPECT_EQ(last_day("deposit.store", country, "2026-02-02"), "2026-03-06");
}

TEST(LawData, MediationCountsCalendarDaysAndRolls) {
    EXPECT_EQ(last_day("mediation.accept", linping, "2026-03-04"), "2026-03-09");  // 5, 6, then Monday 9
    EXPECT_EQ(last_day("mediation.finish", linping, "2026-03-04"), "2026-03-19");
    EXPECT_EQ(last_day("mediation.accept", linping, "2026-04-29"), "2026-05-07");
    EXPECT_EQ(last_day("agreement.arbitration_review", linping, "2026-03-12"), "2026-03-27");
    EXPECT_EQ(last_day("agreement.judicial_confirmation", linping, "2026-03-12"), "2026-04-13");
    EXPECT_EQ(last_day("agreement.judicial_confirmation", linping, "2026-05-06"), "2026-06-05");  // 25 + 5
    EXPECT_EQ(last_day("payment_order.issue", linping, "2026-06-05"), "2026-06-22");
    EXPECT_EQ(last_day("payment_order.pay_or_object", linping, "2026-06-23"), "2026-07-08");
    // One stop: accepted 06-05, 06-20 is in the Dragon Boat holiday. An extension runs from that un-rolled day.
    const auto first = due("one_stop.mediation_finish", linping, "2026-06-05");
    EXPECT_EQ(first.day, date("2026-06-22"));
    EXPECT_EQ(last_day("one_stop.mediation_extend", linping, first.unrolled.text()), "2026-07-06");
}

TEST(LawData, LimitationIsShownByItsSafeDay) {
    EXPECT_EQ(last_day("limitation.arbitration_arrears", linping, "2026-02-28"), "2027-02-28");
    EXPECT_EQ(last_day("limitation.arbitration", linping, "2025-12-05"), "2026-12-05");  // a Saturday, not rolled
    EXPECT_FALSE(due("limitation.arbitration", linping, "2026-02-28").estimate);
    // An injury of 01-15: the employer until the working Saturday 02-14, the worker for a year.
    EXPECT_EQ(last_day("injury.apply_employer", huangyan, "2026-01-15"), "2026-02-14");
    EXPECT_EQ(last_day("injury.apply_worker", huangyan, "2026-01-15"), "2027-01-15");
}

TEST(LawData, BeyondTheTablesIsAnEstimate) {
    // Filed Monday 11-30: Dec 1-4 = 4, 7 = 5. Accepted 12-04: 27 days left in December, 18 in January.
    EXPECT_EQ(last_day("arbitration.accept", linping, "2026-11-30"), "2026-12-07");
    const auto award = due("arbitration.award", linping, "2026-12-04");
    EXPECT_EQ(award.day, date("2027-01-18"));
    EXPECT_TRUE(award.estimate);
    EXPECT_EQ(last_day("procuratorate.suggestion_answer", dinghai, "2026-08-03"), "2026-10-08");
}

TEST(LawData, BargainingDiffersByPlace) {
    // Offer of 04-20. Hangzhou: ten working days over May Day. The country: twenty days, Sunday 05-10, rolls to 11.
    EXPECT_EQ(last_day("bargaining.answer", linping, "2026-04-20"), "2026-05-07");
    EXPECT_EQ(last_day("bargaining.answer", country, "2026-04-20"), "2026-05-11");
    EXPECT_EQ(last_day("bargaining.finish", linping, "2026-04-20"), "2026-06-22");
    // Draft 05-22: 25-29 = 5, Jun 1-5 = 10, 8-12 = 15. Signed 06-10 + 10 = Saturday 06-20.
    EXPECT_EQ(last_day("bargaining.congress", linping, "2026-05-22"), "2026-06-12");
    EXPECT_EQ(last_day("bargaining.filing", linping, "2026-06-10"), "2026-06-22");
    EXPECT_EQ(last_day("bargaining.effect", linping, "2026-06-16"), "2026-07-01");
    EXPECT_EQ(last_day("bargaining.publish", linping, "2026-07-02"), "2026-07-09");  // 3, 6-9
    // Ningbo. 08-31: Sep 1-4 = 4, 7-11 = 9, 14 = 10. 09-21: 22-24 = 3, 28-30 = 6, Oct 8-10 = 9, 12-16 = 14,
    // 19-23 = 19, 26-30 = 24, Nov 2-6 = 29, 9 = 30.
    EXPECT_EQ(last_day("bargaining.answer", xiangshan, "2026-08-31"), "2026-09-14");
    EXPECT_EQ(last_day("bargaining.finish", xiangshan, "2026-09-21"), "2026-11-09");
    EXPECT_EQ(last_day("bargaining.congress", xiangshan, "2026-10-12"), "2026-11-02");
    // What Ningbo leaves open is the province's.
    EXPECT_EQ(last_day("bargaining.congress_again", xiangshan, "2026-11-04"), "2026-11-11");
}

TEST(LawData, TargetsOfTheHouseAreKeptApartFromLaw) {
    // Check-up: applied 03-16, papers 03-23 (24-27 = 4, 30 - Apr 3 = 9, Qingming 4-6, 7 = 10), visit 04-08.
    EXPECT_EQ(last_day("checkup.schedule", huangyan, "2026-03-16"), "2026-03-19");
    EXPECT_EQ(last_day("checkup.review", huangyan, "2026-03-23"), "2026-04-07");
    EXPECT_EQ(last_day("checkup.report", huangyan, "2026-04-08"), "2026-04-22");
    EXPECT_EQ(last_day("checkup.fix_high", huangyan, "2026-04-22"), "2026-05-07");
    EXPECT_EQ(last_day("checkup.fix_medium", huangyan, "2026-04-22"), "2026-05-22");
    EXPECT_EQ(last_day("arrears.visit_yellow", huangyan, "2026-11-16"), "2026-11-23");
    for (const auto& [code, same] : shipped().rules())
        for (const auto& rule : same)
            if (rule.pack == "policy") {
                EXPECT_FALSE(is_law(rule)) << code;
            }
}

TEST(LawData, WhatNobodyEstablishedIsNotAnswered) {
    const auto zhejiang = shipped().pack(*Place::read("330000"));
    for (const auto* code : {"wages.delay_most", "wages_crime.individual_amount", "wages_crime.group_amount",
                             "wages.minimum_month", "procuratorate.feedback"})
        EXPECT_EQ(zhejiang.rule(code, date("2026-11-25")).error().code, "law.rule_not_established") << code;
}

TEST(LawData, EveryRowIsWhole) {
    const auto report = rule_report(shipped(), date("2026-11-28"));
    EXPECT_GT(report.rules.size(), 150u);
    for (const auto& [rule, age, in_force] : report.rules) {
        EXPECT_FALSE(rule.source.empty()) << rule.code;
        EXPECT_FALSE(rule.what.empty()) << rule.code;
        EXPECT_TRUE(rule.amount || rule.tag == Tag::UNVERIFIED) << rule.code;
        EXPECT_GE(age, 0) << rule.code << " was checked in the future";
        EXPECT_TRUE(in_force || rule.to) << rule.code;
        // An article is what makes a rule checkable; where the statute is cited as a whole, it is not law yet.
        const bool names_article = rule.source.find("第") != std::string::npos;
        EXPECT_TRUE(names_article || !is_law(rule)) << rule.code;
    }
}

TEST(LawData, TheReportTellsTheAgeOfEachCheck) {
    const auto report = rule_report(shipped(), date("2026-12-03"));
    EXPECT_EQ(report.rules.front().days_since_check, 10);  // checked on 2026-11-23
    EXPECT_EQ(report.rules.front().rule.pack, "china");
    EXPECT_EQ(report.edition.number, 10);
}

}  // namespace
}  // namespace gongyou::law
