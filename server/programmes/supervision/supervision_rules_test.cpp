#include "programmes/supervision/supervision_rules.hpp"

#include <gtest/gtest.h>

namespace gongyou::supervision {
namespace {

std::string fault_in(const Result<Done>& result) { return result ? "" : std::string{result.error().code}; }

Supervision a_case(std::string groups, std::int64_t people, bool uncooperative) {
    Supervision supervision;
    supervision.groups = std::move(groups);
    supervision.people = people;
    supervision.uncooperative = uncooperative;
    return supervision;
}

Item demand_due(std::string_view day, ItemState state) {
    Item item;
    item.due_on = date(day);
    item.state = state;
    return item;
}

matters::MatterEvent event_of(SupervisionAct act, SupervisionState state) {
    matters::MatterEvent event;
    event.act = std::string{name_of(act)};
    event.state = std::string{name_of(state)};
    return event;
}

TEST(TransferToTheProcuratorate, WantsAProtectedGroupOrAGroupWhoseEmployerDoesNotCooperate) {
    constexpr auto protected_group = TransferGround::protected_group;
    constexpr auto group = TransferGround::group_without_cooperation;
    EXPECT_EQ(fault_in(may_be_transferred(a_case("women", 1, false), protected_group, {})), "");
    EXPECT_EQ(fault_in(may_be_transferred(a_case("", 46, true), protected_group, {})),
              "supervision.no_protected_group");
    EXPECT_EQ(fault_in(may_be_transferred(a_case("", 9, true), group, {.persons = 10})), "supervision.no_group");
    EXPECT_EQ(fault_in(may_be_transferred(a_case("", 10, false), group, {.persons = 10})),
              "supervision.employer_cooperates");
    EXPECT_EQ(fault_in(may_be_transferred(a_case("", 10, true), group, {.persons = 10})), "");
}

TEST(ProposalGround, IsBorneByWhatHappenedAndByNothingElse) {
    const auto refused = event_of(SupervisionAct::note_refusal, SupervisionState::unanswered);
    const auto silent = event_of(SupervisionAct::run_out, SupervisionState::unanswered);
    const auto undone = event_of(SupervisionAct::find_uncorrected, SupervisionState::unanswered);
    const auto reply_ran_out = event_of(SupervisionAct::run_out, SupervisionState::reminded);
    EXPECT_EQ(fault_in(bears(ProposalGround::refused_receipt, {refused})), "");
    EXPECT_EQ(fault_in(bears(ProposalGround::no_answer, {silent})), "");
    EXPECT_EQ(fault_in(bears(ProposalGround::no_correction, {undone})), "");
    EXPECT_EQ(fault_in(bears(ProposalGround::no_answer, {refused, undone})), "supervision.ground_not_given");
    // A reminder that nobody answered is no opinion that nobody answered.
    EXPECT_EQ(fault_in(bears(ProposalGround::no_answer, {reply_ran_out})), "supervision.ground_not_given");
}

TEST(NextDue, IsTheSoonestThatNobodyHasShownToBeMet) {
    EXPECT_EQ(next_due({demand_due("2026-05-30", ItemState::open), demand_due("2026-05-10", ItemState::proven),
                        demand_due("2026-05-20", ItemState::partly), demand_due("2026-05-01", ItemState::dropped)}),
              date("2026-05-20"));
    EXPECT_FALSE(next_due({demand_due("2026-05-10", ItemState::done)}));
}

TEST(SupervisionOutcome, IsRectifiedWhenAllThatStandsIsDone) {
    EXPECT_EQ(outcome_of({demand_due("2026-05-10", ItemState::done), demand_due("2026-05-10", ItemState::dropped)}),
              SupervisionOutcome::rectified);
    EXPECT_EQ(outcome_of({demand_due("2026-05-10", ItemState::done), demand_due("2026-05-10", ItemState::partly)}),
              SupervisionOutcome::partly);
}

TEST(SupervisorCard, IsThereAndValidToItsLastDay) {
    const SupervisorCard card{{}, "浙工监0001", "县总工会", date("2026-06-30")};
    EXPECT_EQ(fault_in(is_carried(card, date("2026-06-30"))), "");
    EXPECT_EQ(fault_in(is_carried(card, date("2026-07-01"))), "supervision.card_expired");
    EXPECT_EQ(fault_in(is_carried(std::nullopt, date("2026-06-30"))), "supervision.card_missing");
}

}  // namespace
}  // namespace gongyou::supervision
