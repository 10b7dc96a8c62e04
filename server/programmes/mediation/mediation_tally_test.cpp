#include "programmes/mediation/mediation_tally.hpp"

#include <gtest/gtest.h>

#include "programmes/mediation/mediation_procedure.hpp"

namespace gongyou::mediation {
namespace {

/// One that came in on 2 March and went this way, a step a day.
matters::Life went(std::vector<std::pair<MediationAct, MediationState>> way) {
    matters::Life life{
        .matter = {.kind = "mediation", .opened_on = date("2026-03-02"), .title = "某厂"}, .events = {}, .clocks = {}};
    int day = 0;
    for (const auto& [act, state] : way) {
        life.matter.state = name_of(state);
        life.events.push_back({.number = day + 1,
                               .act = std::string{name_of(act)},
                               .state = life.matter.state,
                               .made_on = date("2026-03-02").plus_days(day)});
        ++day;
    }
    return life;
}
std::int64_t counted(const statistics::Tally& tally, std::string_view counter) {
    std::int64_t sum = 0;
    for (const auto& [key, n] : tally.counts())
        if (key.counter == counter) sum += n;
    return sum;
}

TEST(MediationTally, CountsAnAgreementOnceWhateverBecomesOfIt) {
    const auto tally = mediation_tally(went({{MediationAct::accept, MediationState::accepted},
                                             {MediationAct::appoint, MediationState::mediating},
                                             {MediationAct::seal_agreement, MediationState::in_force},
                                             {MediationAct::begin_performance, MediationState::performing},
                                             {MediationAct::note_default, MediationState::unperformed},
                                             {MediationAct::advise, MediationState::failed}}),
                                       {});
    EXPECT_EQ(counted(tally, "mediation.accepted_agreed"), 1);
    EXPECT_EQ(counted(tally, "mediation.agreed"), 1);
    EXPECT_EQ(counted(tally, "mediation.failed"), 0);
}

TEST(MediationTally, NeverCountsARefusalAsAFailure) {
    const auto tally = mediation_tally(went({{MediationAct::enrol, MediationState::asking},
                                             {MediationAct::decline, MediationState::declined},
                                             {MediationAct::tell_refusal, MediationState::failed}}),
                                       {});
    EXPECT_EQ(counted(tally, "mediation.refused"), 1);
    EXPECT_EQ(counted(tally, "mediation.failed"), 0);
    EXPECT_EQ(counted(tally, "mediation.accepted"), 0);
}

TEST(MediationTally, CountsWhatTheTimeEndedAsFailed) {
    const auto tally = mediation_tally(
        went({{MediationAct::accept, MediationState::accepted}, {MediationAct::run_out, MediationState::failed}}), {});
    EXPECT_EQ(counted(tally, "mediation.failed"), 1);
    EXPECT_EQ(counted(tally, "mediation.accepted"), 1);
    EXPECT_EQ(counted(tally, "mediation.accepted_agreed"), 0);
}

TEST(MediationTally, PutsPerformanceIntoTheMonthOfTheLastDueDate) {
    const auto life = went({{MediationAct::seal_agreement, MediationState::in_force},
                            {MediationAct::begin_performance, MediationState::performing},
                            {MediationAct::fulfil, MediationState::closed}});
    const auto tally = mediation_tally(life, {.last_due = date("2027-01-15"), .workers = 3});
    EXPECT_EQ(tally.counts().at({"mediation.due_performed", "2027-01", "15"}), 1);
    EXPECT_EQ(tally.counts().at({"mediation.workers", "2026-03", ""}), 3);
}

TEST(MediationTally, CountsMoneyInTheMonthItReachedTheWorker) {
    CountedMediation facts;
    facts.paid = {{date("2026-04-01"), 480'000, TermKind::wages}, {date("2026-05-01"), 20'000, TermKind::papers}};
    const auto tally = mediation_tally(went({{MediationAct::seal_agreement, MediationState::in_force}}), facts);
    EXPECT_EQ(tally.counts().at({"recovered.fen_for", "2026-04", "wages"}), 480'000);
    EXPECT_EQ(tally.counts().at({"recovered.fen_for", "2026-05", "other"}), 20'000);
    EXPECT_EQ(tally.counts().at({"recovered.fen_by", "2026-04", "mediation"}), 480'000);
    EXPECT_EQ(counted(tally, "recovered.fen_by"), 500'000);
    EXPECT_EQ(counted(tally, "recovered.payments_for"), 2);
}

TEST(MediationTally, CountsWhatACourtAssignedByTheYearItCame) {
    const auto tally = mediation_tally(went({{MediationAct::accept, MediationState::accepted},
                                             {MediationAct::seal_agreement, MediationState::in_force}}),
                                       {CaseKind::court_assigned});
    EXPECT_EQ(counted(tally, "mediation.assigned"), 1);
    EXPECT_EQ(counted(tally, "mediation.assigned_agreed"), 1);
}

}  // namespace
}  // namespace gongyou::mediation
