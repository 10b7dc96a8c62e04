#include "programmes/supervision/supervision_tally.hpp"

#include <gtest/gtest.h>

namespace gongyou::supervision {
namespace {

matters::MatterEvent event_on(std::string_view day, SupervisionAct act, std::string choice = {}) {
    matters::MatterEvent event;
    event.act = std::string{name_of(act)};
    event.made_on = date(day);
    event.choice = std::move(choice);
    return event;
}
matters::MatterClock clock_due(std::string_view code, std::string_view day) {
    matters::MatterClock clock;
    clock.code = std::string{code};
    clock.due_on = date(day);
    return clock;
}
matters::Life a_life(std::vector<matters::MatterEvent> events, std::vector<matters::MatterClock> clocks = {}) {
    matters::Life life;
    life.matter.kind = "supervision";
    life.matter.opened_on = date("2026-06-01");
    life.events = std::move(events);
    life.clocks = std::move(clocks);
    return life;
}
Item item_due(std::string_view day, ItemState state) {
    Item item;
    item.due_on = date(day);
    item.state = state;
    return item;
}
std::int64_t count_in(const statistics::Tally& tally, std::string_view counter, std::string_view month,
                      std::string_view dimension = {}) {
    const auto found = tally.counts().find({std::string{counter}, std::string{month}, std::string{dimension}});
    return found == tally.counts().end() ? 0 : found->second;
}

TEST(SupervisionTally, CountsAnAnswerOnItsLastDayAsInTimeAndALaterOneAsAnswered) {
    const auto due = clock_due("opinion.answer", "2026-10-10");
    const auto last_day = supervision_tally(a_life({event_on("2026-10-10", SupervisionAct::record_answer)}, {due}), {});
    EXPECT_EQ(count_in(last_day, "supervision.answered_in_time", "2026-10", "10"), 1);
    const auto late = supervision_tally(a_life({event_on("2026-10-12", SupervisionAct::record_answer)}, {due}), {});
    EXPECT_EQ(count_in(late, "supervision.answer_due", "2026-10", "10"), 1);
    EXPECT_EQ(count_in(late, "supervision.answered", "2026-10", "10"), 1);
    EXPECT_EQ(count_in(late, "supervision.answered_in_time", "2026-10", "10"), 0);
}

TEST(SupervisionTally, LeavesADemandThatWasWithdrawnOutOfTheRate) {
    const CountedSupervision facts{.items = {item_due("2026-10-20", ItemState::done),
                                             item_due("2026-10-20", ItemState::dropped),
                                             item_due("2026-10-20", ItemState::partly)}};
    const auto tally = supervision_tally(a_life({}), facts);
    EXPECT_EQ(count_in(tally, "supervision.items_due", "2026-10", "20"), 2);
    EXPECT_EQ(count_in(tally, "supervision.items_done", "2026-10", "20"), 1);
}

TEST(SupervisionTally, CountsAProposalAsAdoptedWhenItIsFiledAndOnceHoweverOftenTheAuthorityWrites) {
    const auto tally =
        supervision_tally(a_life({event_on("2026-06-25", SupervisionAct::serve_proposal),
                                  event_on("2026-06-30", SupervisionAct::note_acceptance, "by_inspection"),
                                  event_on("2026-07-20", SupervisionAct::note_result, "partly")}),
                          {});
    EXPECT_EQ(count_in(tally, "supervision.proposals_answered", "2026-07"), 1);
    EXPECT_EQ(count_in(tally, "supervision.proposals_adopted", "2026-07"), 1);
}

TEST(SupervisionTally, CountsEachMeasureOfTheProcuratorateOnce) {
    const auto tally =
        supervision_tally(a_life({event_on("2026-07-06", SupervisionAct::serve_transfer),
                                  event_on("2026-08-03", SupervisionAct::note_procuratorate, "suggestion"),
                                  event_on("2026-08-05", SupervisionAct::note_procuratorate, "suggestion"),
                                  event_on("2026-10-08", SupervisionAct::note_procuratorate, "ended")}),
                          {});
    EXPECT_EQ(count_in(tally, "supervision.transferred", "2026-07"), 1);
    EXPECT_EQ(count_in(tally, "supervision.suggestions", "2026-08"), 1);
    EXPECT_EQ(count_in(tally, "supervision.transfers_ended", "2026-10"), 1);
}

TEST(SupervisionTally, CountsLettersByKindAndWorkersOnlyWhenTheyWereHelped) {
    auto life = a_life({});
    life.matter.ended_on = date("2026-07-01");
    const CountedSupervision facts{
        .people = 12, .letters = {{"opinion", date("2026-06-02")}, {"proof_of_service", date("2026-06-02")}}};
    life.matter.outcome = "no_violation";
    EXPECT_EQ(count_in(supervision_tally(life, facts), "supervision.workers", "2026-07"), 0);
    life.matter.outcome = "rectified";
    const auto tally = supervision_tally(life, facts);
    EXPECT_EQ(count_in(tally, "supervision.workers", "2026-07"), 12);
    EXPECT_EQ(count_in(tally, "supervision.opinions", "2026-06"), 1);
    EXPECT_EQ(count_in(tally, "supervision.letters", "2026-06"), 1);  // a receipt of service is no letter of the ladder
}

}  // namespace
}  // namespace gongyou::supervision
