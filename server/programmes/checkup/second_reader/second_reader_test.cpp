#include "programmes/checkup/second_reader/second_reader.hpp"

#include <gtest/gtest.h>

#include "programmes/checkup/second_reader/sentence_marks.hpp"

namespace gongyou::checkup {
namespace {

// None of these sentences is among those it learnt from.

TEST(SecondReader, TellsAFirmThatTakesADepositFromOneThatSaysItTakesNone) {
    EXPECT_GT(leaning(U"新来的工人报到当天要交八百元押金，干满半年退还", "DEP-01"), 0);
    EXPECT_LT(leaning(U"本公司从不向工人收取押金，谁收的请举报", "DEP-01"), 0);
}

TEST(SecondReader, JudgesOneSentenceForEachRuleByItself) {
    constexpr auto sentence = U"试用期为六个月，工资按转正的一半发";
    EXPECT_NE(leaning(sentence, "PROB-01"), leaning(sentence, "DEP-01"));
}

TEST(SecondReader, SeesEveryFigureAsOneAndNoBlanks) {
    EXPECT_EQ(marks_of(U"押金 300 元", "DEP-01"), marks_of(U"押金500元", "DEP-01"));
    EXPECT_NE(marks_of(U"押金300元", "DEP-01"), marks_of(U"押金300元", ""));
}

TEST(SecondReader, ReadsASentenceFromStopToStopAndNoFartherThanTwoHundredCharacters) {
    EXPECT_EQ(sentence_around(U"一。二三四；五", 3, 4), U"二三四");
    EXPECT_EQ(sentence_around(U"一二三", 0, 0), U"一二三");
    const std::u32string long_one(1000, U'字');
    EXPECT_EQ(sentence_around(long_one, 500, 501).size(), 401U);  // 200, the one, 200
}

}  // namespace
}  // namespace gongyou::checkup
