#include "programmes/legal_checkup/checkup_tally.hpp"

#include <gtest/gtest.h>

#include "programmes/legal_checkup/legal_checkup.hpp"

namespace gongyou::legal_checkup {
namespace {

matters::Life a_checkup(std::optional<std::string_view> reported) {
    matters::Life life;
    life.matter.kind = "checkup";
    life.matter.opened_on = date("2026-03-02");
    if (reported) {
        matters::MatterEvent event;
        event.act = std::string{name_of(CheckupAct::issue_report)};
        event.made_on = date(*reported);
        life.events.push_back(std::move(event));
    }
    return life;
}

Finding a_risk(std::int64_t item, Review review, std::optional<Recheck> recheck = {}) {
    Finding finding;
    finding.item = item;
    finding.result = ItemResult::risk;
    finding.review = review;
    finding.recheck = recheck;
    return finding;
}

std::int64_t counted(const statistics::Tally& tally, std::string_view counter, std::string_view dimension = {}) {
    const auto found = tally.counts().find({std::string{counter}, "2026-04", std::string{dimension}});
    return found == tally.counts().end() ? 0 : found->second;
}

TEST(CheckupTally, CountsNothingButItsLifeUntilTheReportIsOut) {
    const CountedCheckup facts{.findings = {a_risk(8, Review::accepted)}, .verdicts = {Review::accepted}};
    const auto tally = checkup_tally(a_checkup({}), facts);
    EXPECT_EQ(counted(tally, "checkup.reports"), 0);
    EXPECT_EQ(counted(tally, "checkup.risks"), 0);
    EXPECT_EQ(counted(tally, "checkup.places"), 0);
}

TEST(CheckupTally, CountsRisksALawyerSaidYesToByItemAndTradeInTheMonthOfTheReport) {
    const CountedCheckup facts{
        .trade = "manufacturing",
        .findings = {a_risk(8, Review::accepted), a_risk(12, Review::reworded), a_risk(20, Review::rejected)}};
    const auto tally = checkup_tally(a_checkup("2026-04-10"), facts);
    EXPECT_EQ(counted(tally, "checkup.reports"), 1);
    EXPECT_EQ(counted(tally, "checkup.risks"), 2);  // 8 and 12; 20 was thrown out
    EXPECT_EQ(counted(tally, "checkup.risk_items", "CK08"), 1);
    EXPECT_EQ(counted(tally, "checkup.risk_items", "CK12"), 1);
    EXPECT_EQ(counted(tally, "checkup.risk_items", "CK20"), 0);
    EXPECT_EQ(counted(tally, "checkup.risk_trades", "manufacturing"), 2);
}

TEST(CheckupTally, CountsAdviceAsTakenWhenTheSecondLookFoundItDoneAndApartWhenItWasRefused) {
    const CountedCheckup facts{.findings = {a_risk(1, Review::accepted, Recheck::done),
                                            a_risk(2, Review::accepted, Recheck::partly),
                                            a_risk(3, Review::accepted, Recheck::refused)}};
    const auto tally = checkup_tally(a_checkup("2026-04-10"), facts);
    EXPECT_EQ(counted(tally, "checkup.risks_done"), 1);
    EXPECT_EQ(counted(tally, "checkup.risks_refused"), 1);
    EXPECT_EQ(counted(tally, "checkup.risk_trades", "unknown"), 3);
}

TEST(CheckupTally, CountsAPlaceTheLawyerRewordedAsKept) {
    const CountedCheckup facts{.verdicts = {Review::accepted, Review::reworded, Review::rejected, Review::rejected}};
    const auto tally = checkup_tally(a_checkup("2026-04-10"), facts);
    EXPECT_EQ(counted(tally, "checkup.places"), 4);
    EXPECT_EQ(counted(tally, "checkup.places_kept"), 2);
}

TEST(CheckupTally, CountsTheEmployersRatingByItsDayAmongThoseCarriedThrough) {
    auto life = a_checkup("2026-04-10");
    life.matter.state = std::string{name_of(CheckupState::done)};
    life.matter.ended_on = date("2026-04-20");
    EXPECT_EQ(counted(checkup_tally(life, {}), "checkup.ended_done"), 1);
    EXPECT_EQ(counted(checkup_tally(life, {}), "checkup.rated"), 0);
    matters::MatterEvent rated;
    rated.act = std::string{name_of(CheckupAct::rate)};
    rated.made_on = date("2026-04-21");
    rated.choice = "fair";
    life.events.push_back(rated);
    const auto fair = checkup_tally(life, {});
    EXPECT_EQ(counted(fair, "checkup.rated"), 1);
    EXPECT_EQ(counted(fair, "checkup.rated_good"), 0);
    EXPECT_EQ(counted(fair, "checkup.ended_rated"), 1);
    life.events.back().choice = "good";
    EXPECT_EQ(counted(checkup_tally(life, {}), "checkup.rated_good"), 1);
}

TEST(CheckupTally, LeavesOutOfTheRatedThoseThatCameToNothing) {
    auto life = a_checkup({});
    life.matter.state = std::string{name_of(CheckupState::declined)};
    life.matter.ended_on = date("2026-04-20");
    EXPECT_EQ(counted(checkup_tally(life, {}), "checkup.ended_done"), 0);
}

TEST(CheckupTally, NamesItsPartsByItemAndTrade) {
    EXPECT_EQ(name_of_risk_part("checkup.risk_trades", "construction").zh, "建筑业");
    EXPECT_EQ(name_of_risk_part("checkup.risk_trades", "unknown").zh, "行业未登记");
    EXPECT_NE(name_of_risk_part("checkup.risk_items", "CK08").zh, "CK08");
}

}  // namespace
}  // namespace gongyou::legal_checkup
