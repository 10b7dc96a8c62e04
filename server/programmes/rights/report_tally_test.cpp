#include "programmes/rights/report_tally.hpp"

#include <gtest/gtest.h>

namespace gongyou::rights {
namespace {

/// A report of 2 March at ten in the morning, that went this way, a step a day.
matters::Life a_life(std::vector<std::pair<ReportAct, ReportState>> way) {
    const auto ten = *instant_from("2026-03-02T02:00:00Z");
    matters::Life life{.matter = {.kind = "report", .opened_on = date("2026-03-02")}, .events = {}, .clocks = {}};
    life.events.push_back({.act = "file", .state = "filed", .made_on = date("2026-03-02"), .made_at = ten});
    int day = 0;
    for (const auto& [act, state] : way) {
        ++day;
        life.matter.state = name_of(state);
        life.events.push_back({.number = day + 1,
                               .act = std::string{name_of(act)},
                               .state = life.matter.state,
                               .made_on = date("2026-03-02").plus_days(day),
                               .made_at = ten + std::chrono::hours{24 * day},
                               .by_person = PersonId::trusted("somebody")});
    }
    return life;
}
matters::Life ended(matters::Life life, std::string_view on) {
    life.matter.ended_on = date(on);
    return life;
}
std::int64_t counted_as(const statistics::Tally& tally, std::string_view counter) {
    std::int64_t sum = 0;
    for (const auto& [key, n] : tally.counts())
        if (key.counter == counter) sum += n;
    return sum;
}

TEST(ReportTally, CountsTheDaysFromReceiptToEnd) {
    const auto tally = report_tally(ended(a_life({{ReportAct::triage, ReportState::triaged},
                                                  {ReportAct::accept, ReportState::accepted},
                                                  {ReportAct::close, ReportState::closed}}),
                                          "2026-04-01"),
                                    {});
    EXPECT_EQ(tally.counts().at({"report.days", "2026-04", "30"}), 1);  // 29 days of March are left, and one of April
    EXPECT_EQ(tally.counts().at({"report.cases", "2026-03", ""}), 1);
    EXPECT_EQ(counted_as(tally, "report.received_accepted"), 1);
}

TEST(ReportTally, CountsAMergedReportButNoCase) {
    const auto tally =
        report_tally(ended(a_life({{ReportAct::triage, ReportState::triaged}, {ReportAct::merge, ReportState::merged}}),
                           "2026-03-04"),
                     {});
    EXPECT_EQ(counted_as(tally, "report.received"), 1);
    EXPECT_EQ(counted_as(tally, "report.received_merged"), 1);
    EXPECT_EQ(counted_as(tally, "report.cases"), 0);
    EXPECT_EQ(counted_as(tally, "report.cases_ended"), 0);
}

TEST(ReportTally, CountsPressureAsConfirmedByWhatWasFoundLast) {
    auto life = a_life({{ReportAct::triage, ReportState::triaged},
                        {ReportAct::verify, ReportState::triaged},
                        {ReportAct::verify, ReportState::triaged}});
    life.events.front().act = "press";
    life.events[2].choice = "retaliation_confirmed";
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.pressure"), 1);
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.pressure_confirmed"), 0);  // the last one has no words
    life.events[3].choice = "retaliation_confirmed";
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.pressure_confirmed"), 1);
    life.events[3].choice = "retaliation_not_confirmed";
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.pressure_confirmed"), 0);
}

TEST(ReportTally, CountsARepeatOnceMergedOrNot) {
    CountedReport facts;
    facts.is_repeat = true;
    const auto open = report_tally(a_life({{ReportAct::triage, ReportState::triaged}}), facts);
    EXPECT_EQ(counted_as(open, "report.received_repeated"), 1);
    const auto merged = report_tally(
        a_life({{ReportAct::triage, ReportState::triaged}, {ReportAct::merge, ReportState::merged}}), facts);
    EXPECT_EQ(counted_as(merged, "report.received_repeated"), 0);
    EXPECT_EQ(counted_as(merged, "report.received_merged"), 1);
}

TEST(ReportTally, UncountsAnAcceptanceThatWasUndone) {
    const auto undone = report_tally(a_life({{ReportAct::triage, ReportState::triaged},
                                             {ReportAct::accept, ReportState::accepted},
                                             {ReportAct::revert, ReportState::triaged}}),
                                     {});
    const auto closing_undone = report_tally(a_life({{ReportAct::triage, ReportState::triaged},
                                                     {ReportAct::accept, ReportState::accepted},
                                                     {ReportAct::close, ReportState::closed},
                                                     {ReportAct::revert, ReportState::accepted}}),
                                             {});
    EXPECT_EQ(counted_as(undone, "report.received_accepted"), 0);
    EXPECT_EQ(counted_as(closing_undone, "report.received_accepted"), 1);
}

TEST(ReportTally, CountsAKeptTargetAndAMissedOne) {
    auto life = ended(a_life({{ReportAct::triage, ReportState::triaged},
                              {ReportAct::accept, ReportState::accepted},
                              {ReportAct::close, ReportState::closed}}),
                      "2026-03-05");
    matters::MatterClock kept{.code = "ticket.contact",
                              .due_on = date("2026-03-03"),
                              .state = matters::ClockState::stopped,
                              .ended_on = date("2026-03-03")};
    life.clocks = {kept};
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.ended_in_target"), 1);
    auto missed = kept;
    missed.ended_on = date("2026-03-04");
    life.clocks = {kept, missed};
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.ended_in_target"), 0);
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.ended_with_target"), 1);
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.ended_with_law"), 0);  // none of them is law
    missed.code = "ticket.supplement";                                          // the reporter's
    life.clocks = {missed};
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.ended_with_target"), 0);
}

TEST(ReportTally, PutsTheFirstContactIntoItsStep) {
    CountedReport facts;
    facts.minutes_to_contact = 47;
    const auto tally = report_tally(
        a_life({{ReportAct::triage, ReportState::triaged}, {ReportAct::contact, ReportState::triaged}}), facts);
    EXPECT_EQ(tally.counts().at({"report.first_contact", "2026-03", "50"}), 1);
}

TEST(ReportTally, CountsRatingsByWhatWasSaid) {
    auto life = ended(a_life({{ReportAct::triage, ReportState::triaged},
                              {ReportAct::accept, ReportState::accepted},
                              {ReportAct::close, ReportState::closed},
                              {ReportAct::rate, ReportState::closed}}),
                      "2026-03-05");
    life.events.back().choice = "good";
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.rated_good"), 1);
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.ended_rated"), 1);
    life.events.back().choice = "fair";
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.rated_good"), 0);
    EXPECT_EQ(counted_as(report_tally(life, {}), "report.rated"), 1);
}

}  // namespace
}  // namespace gongyou::rights
