#include "kernel/chinese_money.hpp"

#include <gtest/gtest.h>

namespace gongyou {
namespace {

TEST(ChineseMoney, IsWrittenInCapitalsAsBanksWantIt) {
    EXPECT_EQ(in_capitals({1'200'000}), "壹万贰仟元整");
    EXPECT_EQ(in_capitals({30'550}), "叁佰零伍元伍角");      // one zero between
    EXPECT_EQ(in_capitals({10'000'500}), "壹拾万零伍元整");  // a run of zeros is one
    EXPECT_EQ(in_capitals({1'001'000}), "壹万零壹拾元整");
    EXPECT_EQ(in_capitals({1'680'32}), "壹仟陆佰捌拾元叁角贰分");
    EXPECT_EQ(in_capitals({107'05}), "壹佰零柒元零伍分");  // no jiao, but fen
    EXPECT_EQ(in_capitals({5}), "伍分");
    EXPECT_EQ(in_capitals({0}), "零元整");
    EXPECT_EQ(in_capitals({9'999'999'999}), "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分");
}

TEST(ChineseMoney, IsReadAsPeopleTypeIt) {
    EXPECT_EQ(yuan_from("12000"), Cents{1'200'000});
    EXPECT_EQ(yuan_from("12,000.5"), Cents{1'200'050});
    EXPECT_EQ(yuan_from("305.50元"), Cents{30'550});
    for (const auto* wrong : {"", "元", ".5", "5.", "1.234", "-5", "一万", "100000000", "99999999999999999999"})
        EXPECT_FALSE(yuan_from(wrong)) << wrong;
}

TEST(ChineseMoney, IsShownWithThousandsParted) {
    EXPECT_EQ(in_digits({1'200'000}), "12,000元");
    EXPECT_EQ(in_digits({123'456'705}), "1,234,567.05元");
    EXPECT_EQ(in_digits({30'550}), "305.50元");
}

}  // namespace
}  // namespace gongyou
