#include "programmes/rights/triage.hpp"

#include <gtest/gtest.h>

#include "programmes/rights/complaint_examples.hpp"

namespace gongyou::rights {
namespace {

const auto township = UnitId::trusted("0198c1d2-0000-7000-8000-000000000001");
const auto neighbour = UnitId::trusted("0198c1d2-0000-7000-8000-000000000002");

TriageFacts facts(IdentityLevel level, std::string_view received = "2026-03-03") {
    return {.level = level, .received = date(received), .at = township, .jurisdiction = {InWhoseArea::ours, township}};
}
std::vector<Proposal> proposals(const Complaint& complaint, const TriageFacts& known,
                                std::string_view place = "330113") {
    return triage(complaint, known, shipped_categories(), law_of(place), shipped_law().calendar()).value();
}
/// "kind (because, because); kind"
std::string told(const Complaint& complaint, const TriageFacts& known, std::string_view place = "330113") {
    std::string text;
    for (const auto& each : proposals(complaint, known, place)) {
        text += (text.empty() ? "" : "; ") + std::string{name_of(each.kind)};
        for (const auto& reason : each.because) text += " " + reason;
    }
    return text;
}

TEST(Triage, ProposesNothingForAWholeOrdinaryReport) {
    EXPECT_EQ(told(a_complaint("C01"), facts(IdentityLevel::phone)), "");
}

TEST(Triage, PutsSafetyFirst) {
    EXPECT_EQ(told(a_complaint("W01").danger(Danger::violence).danger(Danger::boss_gone), facts(IdentityLevel::phone)),
              "safety_first violence boss_gone; feed_early_warning W01");
}

TEST(Triage, ProposesToMergeBeforeItProposesToLink) {
    auto known = facts(IdentityLevel::phone);
    const auto one = ReportId::trusted("0198c1d2-0000-7000-8000-00000000000a");
    const auto other = ReportId::trusted("0198c1d2-0000-7000-8000-00000000000b");
    known.duplicates = {{one, Likeness::weak}, {other, Likeness::strong}};
    const auto found = proposals(a_complaint("C01"), known);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].kind, ProposalKind::merge);
    EXPECT_EQ(found[0].report, other);
    EXPECT_EQ(found[1].kind, ProposalKind::link);
    EXPECT_EQ(found[1].report, one);
}

TEST(Triage, ExplainsWhatIsNotLabour) {
    EXPECT_EQ(told(a_complaint("W10"), facts(IdentityLevel::phone)), "not_labour W10");  // and no early warning
    EXPECT_EQ(told(a_complaint("S04"), facts(IdentityLevel::phone)), "not_labour S04");
    EXPECT_EQ(told({}, facts(IdentityLevel::phone)), "not_labour X09");
}

TEST(Triage, FollowsThePlaceOfWork) {
    // A courier who works in another district: passed on, whoever scanned where.
    auto known = facts(IdentityLevel::phone);
    known.jurisdiction = {InWhoseArea::elsewhere, {}};
    EXPECT_EQ(told(a_complaint("P01"), known), "pass_on");
    known.jurisdiction = {InWhoseArea::ours, neighbour};
    const auto found = proposals(a_complaint("P01"), known);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, ProposalKind::hand_to);
    EXPECT_EQ(found[0].unit, neighbour);
    known.jurisdiction = {InWhoseArea::not_said, {}};
    EXPECT_EQ(told(a_complaint("P01"), known), "");
}

TEST(Triage, WhatArbitrationHasIsRefusedInWritingWithinFiveWorkingDays) {
    // Thursday 2026-09-24. Mid-Autumn 25 to 27; 28, 29, 30 are three; National Day 1 to 7; 8 and 9 make five.
    const auto found = proposals(a_complaint("C08").tried(Way::arbitration), facts(IdentityLevel::named, "2026-09-24"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, ProposalKind::refuse_supervision);
    EXPECT_EQ(found[0].because, std::vector<std::string>{"arbitration"});
    EXPECT_EQ(found[0].last_day, date("2026-10-09"));
    EXPECT_EQ(found[0].source, "浙江省工会劳动法律监督条例 第十七条");
    EXPECT_FALSE(found[0].estimate);
}

TEST(Triage, InAnotherProvinceNoNumberOfDaysIsClaimed) {
    const auto found =
        proposals(a_complaint("C08").tried(Way::court), facts(IdentityLevel::named, "2026-09-24"), "440106");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].last_day, std::nullopt);
    EXPECT_EQ(found[0].source, std::nullopt);
}

TEST(Triage, TalkingOrCallingElsewhereClosesNothing) {
    EXPECT_EQ(
        told(a_complaint("C08").tried(Way::talked).tried(Way::hotline).tried(Way::police), facts(IdentityLevel::phone)),
        "");
}

TEST(Triage, TenMakeAGroup) {
    EXPECT_EQ(told(a_complaint("C01").people(People::ten_to_twenty_nine), facts(IdentityLevel::phone)), "group_case");
    EXPECT_EQ(told(a_complaint("C01").people(9), facts(IdentityLevel::phone)), "");
    const auto found = proposals(a_complaint("C01").people(10), facts(IdentityLevel::phone));
    EXPECT_TRUE(found.at(0).source);
    EXPECT_FALSE(proposals(a_complaint("C01").people(10), facts(IdentityLevel::phone), "440106").at(0).source);
}

TEST(Triage, WarnsOfALimitationThatEndsSoon) {
    auto known = facts(IdentityLevel::phone, "2026-11-27");
    const Complaint complaint = a_complaint("W05").left("2025-12-05").wants(Demand::pay);
    known.safe_days =
        limitation_guard(complaint, shipped_categories(), law_of("330113"), shipped_law().calendar(), known.received)
            .value();
    EXPECT_EQ(told(complaint, known), "limitation_warning arbitration; ask_name; feed_early_warning W05");
    EXPECT_EQ(proposals(complaint, known)[0].last_day, date("2026-12-05"));
}

TEST(Triage, MediationNeedsPartiesAndTheAnonymousAreNone) {
    const Complaint wages = a_complaint("W01").wants(Demand::pay);
    EXPECT_EQ(told(wages, facts(IdentityLevel::anonymous)), "lead_only; feed_early_warning W01");
    EXPECT_EQ(told(wages, facts(IdentityLevel::phone)), "ask_name; feed_early_warning W01");
    EXPECT_EQ(told(wages, facts(IdentityLevel::named)), "offer_mediation; feed_early_warning W01");
    const Complaint filed = a_complaint("W01").wants(Demand::pay).tried(Way::arbitration);
    EXPECT_EQ(told(filed, facts(IdentityLevel::named)), "refuse_supervision arbitration; feed_early_warning W01");
}

TEST(Triage, SeesWhatIsMoreThanOnePersonsMatter) {
    for (const auto* code : {"G01", "F02", "M02", "J04", "X01"})
        EXPECT_EQ(told(a_complaint(code), facts(IdentityLevel::phone)), "open_supervision " + std::string{code});
    auto known = facts(IdentityLevel::phone);
    known.reporters_in_90_days = 3;
    EXPECT_EQ(told(a_complaint("S01"), known), "open_supervision reporters");
}

TEST(Triage, AdviceIsGivenAsAdvice) {
    EXPECT_EQ(told(a_complaint("C03").wants(Demand::advice_only), facts(IdentityLevel::phone)), "consultation");
}

}  // namespace
}  // namespace gongyou::rights
