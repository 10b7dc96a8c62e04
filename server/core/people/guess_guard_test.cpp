#include "core/people/guess_guard.hpp"

#include <gtest/gtest.h>

namespace gongyou {
namespace {

using namespace std::chrono_literals;

TEST(GuessGuard, LetsFewOfTenThousandGuessesFromFiftyPrefixesThroughAndTheOwnerInAtOnce) {
    SetClock clock{date("2026-03-02")};
    GuessGuard guard{clock};
    int tries = 0;
    // 10,000 guesses in one hour: one each 360 ms
    for (int i = 0; i < 10'000; ++i) {
        tries += guard.take({"owner", "198.51." + std::to_string(i % 50), ""}).has_value();
        clock.pass(360ms);
    }
    // 4 without a wait, then waits of 1, 2, 4, 8, 16, 32 s and of 60 s: 4 + 7 + 3,537 / 60
    EXPECT_GE(tries, 60);
    EXPECT_LE(tries, 100);
    EXPECT_FALSE(guard.take({"owner", "203.0.113", ""}).has_value());
    EXPECT_TRUE(guard.take({"owner", "203.0.113", "the owner's telephone"}));
}

TEST(GuessGuard, MakesEachWrongTryOfAKnownDeviceWaitLongerToo) {
    SetClock clock{date("2026-03-02")};
    GuessGuard guard{clock};
    const Guess guess{"owner", "203.0.113", "telephone"};
    for (int i = 0; i < 10; ++i) EXPECT_TRUE(guard.take(guess)) << i;
    const auto refused = guard.take(guess);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "sign_in.slow_down");
    EXPECT_EQ(refused.error().retry_after, 1s);
    clock.pass(1s);
    EXPECT_TRUE(guard.take(guess));
    EXPECT_EQ(guard.take(guess).error().retry_after, 2s);
}

TEST(GuessGuard, ForgetsWhatTheOwnerMistypedOnceThePasswordIsRight) {
    SetClock clock{date("2026-03-02")};
    GuessGuard guard{clock};
    const Guess guess{"owner", "203.0.113", ""};
    for (int round = 0; round < 6; ++round) {  // 4 + 6 × 3 counted for the prefix: below its 30
        for (int i = 0; i < 4; ++i) ASSERT_TRUE(guard.take(guess));
        guard.forgive(guess);
    }
}

TEST(GuessGuard, HoldsAPrefixThatTriesManyAccountsAndNoOther) {
    SetClock clock{date("2026-03-02")};
    GuessGuard guard{clock};
    int tries = 0;
    for (int i = 0; i < 60; ++i) tries += guard.take({"account " + std::to_string(i), "198.51.100", ""}).has_value();
    EXPECT_EQ(tries, 30);
    EXPECT_TRUE(guard.take({"another", "203.0.113", ""}));
}

TEST(GuessGuard, HoldsAllStrangersTogetherToTwentyASecond) {
    SetClock clock{date("2026-03-02")};
    GuessGuard guard{clock};
    int tries = 0;
    // 100 at once, then 20 in each of ten seconds: 300
    for (int i = 0; i < 1'000; ++i) {
        tries += guard.take({"account " + std::to_string(i), "prefix " + std::to_string(i), ""}).has_value();
        clock.pass(10ms);
    }
    EXPECT_NEAR(tries, 300, 2);
}

}  // namespace
}  // namespace gongyou
