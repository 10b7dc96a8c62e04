#include "programmes/rights/unseal.hpp"

#include <gtest/gtest.h>

namespace gongyou::rights {
namespace {

const auto asker = PersonId::trusted("0198c1d2-0000-7000-8000-000000000001");
const auto custodian = PersonId::trusted("0198c1d2-0000-7000-8000-000000000002");
const Instant noon = SetClock{date("2026-03-02")}.now();

UnsealRequest a_request() {
    return {.asked_by = asker, .purpose = "call back about the arbitration date", .asked_at = noon};
}

TEST(Unseal, NeedsASecondPerson) {
    const auto own = decide(a_request(), asker, true, noon);
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, "unseal.own_request");
    const auto by_other = decide(a_request(), custodian, true, noon);
    ASSERT_TRUE(by_other);
    EXPECT_EQ(by_other->state, UnsealState::granted);
}

TEST(Unseal, IsDecidedOnce) {
    const auto refused = decide(a_request(), custodian, false, noon);
    ASSERT_TRUE(refused);
    const auto again = decide(*refused, custodian, true, noon);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "unseal.already_decided");
}

TEST(Unseal, IsOpenToItsAskerForADayAndToNobodyElse) {
    const auto granted = *decide(a_request(), custodian, true, noon);
    EXPECT_TRUE(check_grant(granted, asker, noon + std::chrono::hours{24} - std::chrono::seconds{1}));
    EXPECT_EQ(check_grant(granted, asker, noon + std::chrono::hours{24}).error().code, "unseal.grant_ended");
    EXPECT_EQ(check_grant(granted, custodian, noon).error().code, "unseal.unknown");
    EXPECT_EQ(check_grant(a_request(), asker, noon).error().code, "unseal.not_granted");
}

}  // namespace
}  // namespace gongyou::rights
