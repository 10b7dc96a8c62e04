#include "programmes/checkup/words_of_paper.hpp"

#include <gtest/gtest.h>

namespace gongyou::checkup {
namespace {

TEST(WordsOfPaper, WhatNoTextMayHoldIsTakenOutAndTheMarksMoveAlong) {
    // two blanks lead, a zero-width space stands within, a blank ends it: 甲乙丙 is left, and 丙 was unsure
    extract::DocumentText document{.text = "  甲\u200B乙丙 "};
    const auto third = document.text.find("丙");
    document.unsure.push_back({third, third + std::string{"丙"}.size()});
    const auto words = words_of_paper(document);
    EXPECT_EQ(words.text, "甲乙丙");
    ASSERT_EQ(words.unsure.size(), 1u);
    EXPECT_EQ(words.unsure[0].start, 2);
    EXPECT_EQ(words.unsure[0].end, 3);
}

TEST(WordsOfPaper, AMarkOfWhatWasTakenOutIsGone) {
    extract::DocumentText document{.text = "甲\u200B乙"};
    document.unsure.push_back({3, 6});  // the three bytes of the zero-width space
    EXPECT_TRUE(words_of_paper(document).unsure.empty());
}

}  // namespace
}  // namespace gongyou::checkup
