#include "core/letters/letter_procedure.hpp"

#include <gtest/gtest.h>

namespace gongyou::letters {
namespace {

/// What the office says may follow, written down a second time.
std::string follows(LetterState state) {
    std::string acts;
    for (const auto* step : matters::steps_from(letter_procedure, state, matters::Taker::Kind::staff))
        acts.append(name_of(step->act)).append(" → ").append(name_of(step->to.value())).append("; ");
    return acts;
}

TEST(LetterProcedure, GoesFromDraftOverTwoPeopleToItsNumber) {
    EXPECT_EQ(follows(LetterState::draft), "change → draft; check → checked; discard → voided; ");
    EXPECT_EQ(follows(LetterState::checked),
              "change → draft; approve → approved; send_back → draft; discard → voided; ");
    EXPECT_EQ(follows(LetterState::approved), "change → draft; send_back → draft; issue → issued; discard → voided; ");
}

TEST(LetterProcedure, ChangesNothingOnceItIsOut) {
    EXPECT_EQ(follows(LetterState::issued), "serve → served; close → closed; annul → voided; supersede → replaced; ");
    EXPECT_EQ(follows(LetterState::served), "serve → served; close → closed; annul → voided; supersede → replaced; ");
    EXPECT_EQ(follows(LetterState::closed), "annul → voided; supersede → replaced; ");
    EXPECT_EQ(follows(LetterState::voided), "");
    EXPECT_EQ(follows(LetterState::replaced), "");
}

}  // namespace
}  // namespace gongyou::letters
