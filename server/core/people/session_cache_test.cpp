#include "core/people/session_cache.hpp"

#include <gtest/gtest.h>

namespace gongyou {
namespace {

using namespace std::chrono_literals;

class SessionCacheTest : public testing::Test {
protected:
    void keep(std::uint64_t age) { cache_.keep("token", std::make_shared<KnownSession>(known_), at_, age); }
    bool knows(std::chrono::milliseconds later = 0ms) {
        return cache_.find("token", now_ + later, at_ + later) != nullptr;
    }

    SessionCache cache_;
    Instant now_{std::chrono::hours{400'000}};
    SessionCache::Time at_{1h};
    KnownSession known_{.found = {.idle_ends_at = now_ + 30min, .ends_at = now_ + 8h}, .forgery_token = "shown"};
};

TEST_F(SessionCacheTest, KnowsASessionForLessThanASecond) {
    keep(cache_.age());
    EXPECT_TRUE(knows(899ms));
    EXPECT_FALSE(knows(900ms));
}

TEST_F(SessionCacheTest, KnowsNoOtherToken) {
    keep(cache_.age());
    EXPECT_EQ(cache_.find("other", now_, at_), nullptr);
}

TEST_F(SessionCacheTest, EndsASessionAtItsOwnLimits) {
    known_.found.idle_ends_at = now_ + 500ms;
    keep(cache_.age());
    EXPECT_TRUE(knows(499ms));
    EXPECT_FALSE(knows(500ms));
}

TEST_F(SessionCacheTest, ForgetsAllAtOnce) {
    keep(cache_.age());
    cache_.forget_all();
    EXPECT_FALSE(knows());
}

TEST_F(SessionCacheTest, DoesNotKeepWhatWasReadBeforeAnActAndComesAfterIt) {
    const auto before = cache_.age();
    cache_.forget_all();  // somebody signed out between the reading and the keeping
    keep(before);
    EXPECT_FALSE(knows());
}

TEST_F(SessionCacheTest, IsBounded) {
    for (std::size_t i = 0; i < SessionCache::most; ++i)
        cache_.keep(std::to_string(i), std::make_shared<KnownSession>(known_), at_, cache_.age());
    keep(cache_.age());  // one too many: room is made
    EXPECT_TRUE(knows());
    EXPECT_EQ(cache_.find("0", now_, at_), nullptr);
}

}  // namespace
}  // namespace gongyou
