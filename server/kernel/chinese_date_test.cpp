#include "kernel/chinese_date.hpp"

#include <gtest/gtest.h>

namespace gongyou {
namespace {

TEST(ChineseDate, HasNoLeadingZeros) {
    EXPECT_EQ(in_chinese(date("2026-03-05")), "2026年3月5日");
    EXPECT_EQ(in_chinese(date("2026-11-26")), "2026年11月26日");
}

TEST(ChineseNumeral, CountsAsHeadingsDo) {
    EXPECT_EQ(chinese_numeral(1), "一");
    EXPECT_EQ(chinese_numeral(10), "十");
    EXPECT_EQ(chinese_numeral(11), "十一");
    EXPECT_EQ(chinese_numeral(20), "二十");
    EXPECT_EQ(chinese_numeral(99), "九十九");
    EXPECT_THROW(chinese_numeral(0), std::out_of_range);
    EXPECT_THROW(chinese_numeral(100), std::out_of_range);
}

}  // namespace
}  // namespace gongyou
