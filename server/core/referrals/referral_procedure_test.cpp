#include "core/referrals/referral_procedure.hpp"

#include <gtest/gtest.h>

#include "core/matters/procedure_walk.hpp"

namespace gongyou::referrals {
namespace {

using State = ReferralState;
using Act = ReferralAct;

constexpr State every_state[] = {State::sent,     State::received, State::accepted, State::not_accepted,
                                 State::answered, State::closed,   State::recalled};
constexpr Act every_act[] = {Act::send,   Act::receive,  Act::accept, Act::refuse,
                             Act::report, Act::lengthen, Act::close,  Act::recall};

/// Every state with every act: 7 x 8 x 3 kinds of takers, of which these are possible.
TEST(ReferralProcedure, AllowsWhatTheOfficeSaysAndNothingElse) {
    const auto found =
        matters::walk<decltype(referral_procedure), State, Act>(referral_procedure, every_state, every_act);
    EXPECT_EQ(found.tried, 168);
    EXPECT_EQ(found.steps.at(Act::send), "");  // it begins so
    EXPECT_EQ(found.steps.at(Act::receive), "sent>received");
    EXPECT_EQ(found.steps.at(Act::accept), "sent>accepted received>accepted");
    EXPECT_EQ(found.steps.at(Act::refuse), "sent>not_accepted received>not_accepted");
    EXPECT_EQ(found.steps.at(Act::report), "sent>answered received>answered accepted>answered answered>answered");
    EXPECT_EQ(found.steps.at(Act::lengthen), "sent>. received>. accepted>. not_accepted>. answered>.");
    EXPECT_EQ(found.steps.at(Act::close), "not_accepted>closed answered>closed");
    EXPECT_EQ(found.steps.at(Act::recall),
              "sent>recalled received>recalled accepted>recalled not_accepted>recalled answered>recalled");
    EXPECT_EQ(found.allowed, 1 + 2 + 2 + 4 + 5 + 2 + 5);
}

TEST(ReferralProcedure, HasAnEndBeforeEveryState) {
    EXPECT_EQ((matters::ending<decltype(referral_procedure), State>(referral_procedure, every_state).size()), 7u);
}

TEST(ReferralProcedure, AsksTheOfficesRightForWhatTheOfficeSays) {
    for (const auto kind : {ReplyKind::received, ReplyKind::accepted, ReplyKind::not_accepted, ReplyKind::result})
        EXPECT_EQ(matters::right_for(referral_procedure, act_of(kind)), Right::answer_mailbox) << name_of(kind);
    for (const auto act : {Act::lengthen, Act::close, Act::recall})
        EXPECT_EQ(matters::right_for(referral_procedure, act), Right::send_referral) << name_of(act);
}

/// Granted on 2026-03-02 for 29 days: 2026-03-31 is the last day, and March has 31 days, so the day after is 04-01.
TEST(AGrant, HoldsThroughItsLastDayAndEndsWithRecallAndClosing) {
    Referral referral{.state = "received", .granted_until = date("2026-03-31")};
    EXPECT_TRUE(is_open_to_the_office(referral, date("2026-03-02")));
    EXPECT_TRUE(is_open_to_the_office(referral, date("2026-03-31")));
    EXPECT_FALSE(is_open_to_the_office(referral, date("2026-04-01")));
    for (const auto* ended : {"recalled", "closed"}) {
        referral.state = ended;
        EXPECT_FALSE(is_open_to_the_office(referral, date("2026-03-02"))) << ended;
    }
}

std::string wrong_in(const ReplySaid& said) {
    std::string wrong;
    const auto sound = holds_together(said, date("2026-03-02"), date("2026-03-10"));
    if (!sound)
        for (const auto& field : sound.error().fields) wrong += field.field + " " + std::string{field.code} + "; ";
    return wrong;
}

TEST(AReply, SaysWhyNotAndWhatBecameOfIt) {
    const auto words = Paragraphs<2, 2000>::trusted("已责令支付。");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::received}), "");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::accepted}), "");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::not_accepted}), "words value.missing; ");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::not_accepted, .words = words}), "");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::result}), "words value.missing; result value.missing; ");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::result, .words = words, .result = ResultKind::ordered, .amount_fen = 1}),
              "");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::accepted, .result = ResultKind::ordered, .amount_fen = 1}),
              "result referral.not_a_result; amount_fen referral.not_a_result; ");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::result, .words = words, .result = ResultKind::other, .amount_fen = -1}),
              "amount_fen referral.amount_wrong; ");
}

/// Sent on 2026-03-02, entered on 2026-03-10: nothing of it happened before or after.
TEST(AReply, HappenedBetweenTheSendingAndToday) {
    EXPECT_EQ(wrong_in({.kind = ReplyKind::received, .happened_on = date("2026-03-02")}), "");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::received, .happened_on = date("2026-03-10")}), "");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::received, .happened_on = date("2026-03-01")}),
              "happened_on referral.day_wrong; ");
    EXPECT_EQ(wrong_in({.kind = ReplyKind::received, .happened_on = date("2026-03-11")}),
              "happened_on referral.day_wrong; ");
}

}  // namespace
}  // namespace gongyou::referrals
