#include "core/organisations/area_code.hpp"

#include <gtest/gtest.h>

namespace gongyou {
namespace {

AreaCode area(std::string_view text) { return *AreaCode::read(text); }

TEST(AreaCode, CoversWhatLiesInIt) {
    EXPECT_TRUE(area("330000").covers(area("330113")));        // the province, a district
    EXPECT_TRUE(area("330100").covers(area("330113")));        // 杭州, 临平
    EXPECT_TRUE(area("330113").covers(area("330113001")));     // 临平, a street of it
    EXPECT_TRUE(area("330113000").covers(area("330113001")));  // the same, written long
    EXPECT_TRUE(area("330113001").covers(area("330113001")));
}

TEST(AreaCode, DoesNotCoverItsNeighbourOrWhatIsLarger) {
    EXPECT_FALSE(area("330113").covers(area("330106")));
    EXPECT_FALSE(area("330113001").covers(area("330113002")));
    EXPECT_FALSE(area("330113001").covers(area("330113")));
    EXPECT_FALSE(AreaCode{}.covers(area("330113")));
}

TEST(AreaCode, RefusesWhatIsNoCode) {
    for (const auto* wrong : {"", "33011", "3301130", "030113", "33011x", "3301130010011"})
        EXPECT_EQ(AreaCode::read(wrong).error().code, "area.wrong") << wrong;
}

}  // namespace
}  // namespace gongyou
