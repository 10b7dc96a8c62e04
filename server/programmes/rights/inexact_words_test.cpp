#include "programmes/rights/inexact_words.hpp"

#include <gtest/gtest.h>

namespace gongyou::rights {
namespace {

TEST(InexactWords, LeaveOutTheDayAndKeepTheMonth) {
    EXPECT_EQ(inexact_words("3月5日以后就没有发过工资"), "3月〔日〕以后就没有发过工资");
    EXPECT_EQ(inexact_words("2026年三月十五号开会"), "2026年三月〔日〕开会");
    EXPECT_EQ(inexact_words("从2026-03-05起"), "从2026-03-〔日〕起");
    EXPECT_EQ(inexact_words("2026/3/5、2026.3.5"), "2026/3/〔日〕、2026.3.〔日〕");
    EXPECT_EQ(inexact_words("15号那天"), "〔日〕那天");
}

TEST(InexactWords, LeaveOutTheTimeOnTheClock) {
    EXPECT_EQ(inexact_words("晚上9点半让我走"), "晚上〔时刻〕让我走");
    EXPECT_EQ(inexact_words("早上十点二十分"), "早上〔时刻〕");
    EXPECT_EQ(inexact_words("21:30打的卡，9：05到"), "〔时刻〕打的卡，〔时刻〕到");
    EXPECT_EQ(inexact_words("下午一点"), "下午〔时刻〕");
}

TEST(InexactWords, LeaveOutNumbersThatBelongToOnePerson) {
    EXPECT_EQ(inexact_words("打13800001111找我"), "打〔号码〕找我");
    EXPECT_EQ(inexact_words("身份证330199198507120029"), "身份证〔号码〕");
    EXPECT_EQ(inexact_words("开浙A12345的车"), "开〔车牌〕的车");
    EXPECT_EQ(inexact_words("浙A·D12345"), "〔车牌〕");
}

TEST(InexactWords, KeepWhatOnlyLooksLikeIt) {
    for (const auto* words : {"欠我9600元", "请快一点", "三号线上四个人", "8号楼", "工作的时候", "三个月没有发",
                              "12345热线", "2026年3月", "每天加班两小时", "人民路8号"})
        EXPECT_EQ(inexact_words(words), words);
}

}  // namespace
}  // namespace gongyou::rights
