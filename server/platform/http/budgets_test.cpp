#include "platform/http/budgets.hpp"

#include <gtest/gtest.h>

namespace gongyou::http {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr BudgetRates rates{{
    {{2, 10}, {100, 400}, {0, 0}},    // read
    {{1, 2}, {100, 1'000}, {10, 5}},  // write
    {{0, 0}, {0, 0}, {0, 0}},         // search
    {{0, 0}, {0, 0}, {0, 0}},         // expensive
    {{1, 1}, {1, 3}, {0, 0}},         // anonymous
}};

class BudgetsAt : public testing::Test {
protected:
    bool lets(RouteClass of, std::string_view principal, std::string_view prefix = "192.0.2.0/24") {
        return !budgets.refused(of, principal, prefix, now);
    }
    int let_of(int tries, RouteClass of, std::string_view principal, std::string_view prefix = "192.0.2.0/24") {
        int count = 0;
        for (int i = 0; i < tries; ++i) count += lets(of, principal, prefix);
        return count;
    }

    SystemRandom random;
    Budgets budgets{rates, random};
    Budgets::Time now{std::chrono::hours{1}};
};

TEST_F(BudgetsAt, LetABurstThroughAndThenTheRate) {
    EXPECT_EQ(let_of(20, RouteClass::read, "a"), 10);
    now += seconds{3};
    EXPECT_EQ(let_of(20, RouteClass::read, "a"), 6);  // two a second
    now += std::chrono::hours{1};
    EXPECT_EQ(let_of(20, RouteClass::read, "a"), 10);  // never more than the burst
}

TEST_F(BudgetsAt, SayHowLongToWait) {
    let_of(2, RouteClass::write, "a");
    EXPECT_EQ(budgets.refused(RouteClass::write, "a", "192.0.2.0/24", now), seconds{1});
    now += milliseconds{999};
    EXPECT_FALSE(lets(RouteClass::write, "a"));
    now += milliseconds{2};
    EXPECT_TRUE(lets(RouteClass::write, "a"));
}

TEST_F(BudgetsAt, HoldAnAbuserButNotThreeHundredBehindTheSameAddress) {
    EXPECT_EQ(let_of(10'000, RouteClass::read, "abuser"), 10);
    for (int member = 0; member < 300; ++member) EXPECT_TRUE(lets(RouteClass::read, std::to_string(member))) << member;
}

TEST_F(BudgetsAt, BlockAnAddressInOneClassOnly) {
    EXPECT_EQ(let_of(10, RouteClass::anonymous, ""), 3);
    EXPECT_TRUE(lets(RouteClass::read, ""));
    EXPECT_TRUE(lets(RouteClass::search, ""));
    EXPECT_EQ(let_of(10, RouteClass::anonymous, "", "198.51.100.0/24"), 3);
}

TEST_F(BudgetsAt, BoundAllTogether) {
    int let = 0;
    for (int i = 0; i < 20; ++i) let += lets(RouteClass::write, std::to_string(i), std::to_string(i));
    EXPECT_EQ(let, 5);
}

TEST_F(BudgetsAt, NeverGoBackWithTheClock) {
    EXPECT_EQ(let_of(20, RouteClass::read, "a"), 10);
    now -= seconds{30};
    EXPECT_EQ(let_of(20, RouteClass::read, "a"), 0);
}

/// Says how often it was asked.
class CountedRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override {
        ++asked;
        SystemRandom{}.fill(bytes);
    }
    int asked = 0;
};

TEST(Budgets, KnowACallerByAHashUnderAKeyThatIsReplacedEachDay) {
    CountedRandom random;
    BudgetRates three_and_no_more_for_years{};
    three_and_no_more_for_years[static_cast<std::size_t>(RouteClass::anonymous)] = {{0, 0}, {1e-9, 3}, {0, 0}};
    Budgets budgets{three_and_no_more_for_years, random};
    Budgets::Time now{std::chrono::hours{5}};
    const auto let = [&] {
        int count = 0;
        for (int i = 0; i < 10; ++i) count += !budgets.refused(RouteClass::anonymous, "", "192.0.2.0/24", now);
        return count;
    };
    EXPECT_EQ(let(), 3);
    now += std::chrono::hours{24} - std::chrono::seconds{1};
    EXPECT_EQ(let(), 0);
    EXPECT_EQ(random.asked, 1);
    now += std::chrono::seconds{1};  // nobody knows that this is the same caller
    EXPECT_EQ(let(), 3);
    EXPECT_EQ(random.asked, 2);
}

TEST_F(BudgetsAt, StillHoldTheAbuserInACrowd) {
    EXPECT_EQ(let_of(100, RouteClass::read, "abuser", "10.0.0.0/24"), 10);
    // Far more callers than there are buckets (32,768): theirs are fuller and make room first.
    for (int i = 0; i < 200'000; ++i) lets(RouteClass::read, std::to_string(i), std::to_string(i));
    EXPECT_EQ(let_of(100, RouteClass::read, "abuser", "10.0.0.0/24"), 0);
}

}  // namespace
}  // namespace gongyou::http
