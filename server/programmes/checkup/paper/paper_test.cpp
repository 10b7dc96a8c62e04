#include "programmes/checkup/paper/paper.hpp"

#include <gtest/gtest.h>

#include "programmes/checkup/paper/boxes.hpp"
#include "programmes/checkup/reading/view.hpp"

namespace gongyou::checkup {
namespace {

Paper paper_of(std::string_view text) { return read_paper(characters(text)); }

TEST(Boxes, WhatNobodyTickedIsNotRead) {
    const auto paper = paper_of("工时制度：☑标准工时 □综合计算工时 □不定时工时\n");
    EXPECT_TRUE(paper.has[word::standard_hours]);
    EXPECT_FALSE(paper.has[word::cumulative_hours]);
    EXPECT_FALSE(paper.has[word::flexible_hours]);
}

TEST(Boxes, AChoiceByNumberLeavesTheOthersOut) {
    const auto paper = paper_of("按下列第（2）种方式：\n（1）不定时工时制。\n（2）标准工时制。\n第三条 其他。\n");
    EXPECT_TRUE(paper.has[word::standard_hours]);
    EXPECT_FALSE(paper.has[word::flexible_hours]);
}

TEST(Boxes, AreCountedWhereTwoAreTicked) {
    const auto choices = choices_of(normalised(characters("☑标准工时 ☑综合计算工时\n")).text);
    ASSERT_EQ(choices.all.size(), 1u);
    EXPECT_EQ(choices.all.front().options, 2);
    EXPECT_EQ(choices.all.front().chosen, 2);
}

TEST(Sentences, AreNotAskedWhenTheyTellOfOthersOrCondemn) {
    const auto paper = paper_of("任何放弃社会保险的约定均无效。有的企业约定试用期可以延长。试用期可以延长。\n");
    ASSERT_EQ(paper.sentences.size(), 3u);
    EXPECT_TRUE(paper.sentences[0].is_reported);
    EXPECT_TRUE(paper.sentences[1].is_reported);
    EXPECT_FALSE(paper.sentences[2].is_reported);
}

TEST(Sentences, AreNotAskedWhenTheyAreQuotedAndFoundWrong) {
    const auto paper = paper_of("写法一：“迟到一次罚款五十元。”错。\n写法二：“迟到一次罚款五十元。”这样写。\n");
    ASSERT_EQ(paper.sentences.size(), 4u);  // the stop within the marks ends a sentence too
    EXPECT_TRUE(paper.sentences[0].is_reported);
    EXPECT_FALSE(paper.sentences[2].is_reported);
}

TEST(Stance, TellsSaidFromDeniedAndForbidden) {
    const auto stance = [](std::string_view text) {
        const auto paper = paper_of(text);
        const View view{paper, 0, 1};
        const auto* token = view.first(word::overtime_pay);
        return token == nullptr ? Stance::said : view.stance_of(*token);
    };
    EXPECT_EQ(stance("公司支付加班费。"), Stance::said);
    EXPECT_EQ(stance("公司不支付加班费。"), Stance::denied);
    EXPECT_EQ(stance("公司不得克扣加班费。"), Stance::forbidden);
    EXPECT_EQ(stance("公司不得不支付加班费。"), Stance::said);  // what must not be left undone
}

TEST(Lines, OfWhichTheLastIsShortAreJoinedAndAHeadingIsNot) {
    const auto term = paper_of("第一条合同期限：自2026年3月1日起至2027年2月28日止，共一年，其中试\n用期六个月。\n");
    EXPECT_NE(term.text.text.find(U"其中试用期六个月"), std::u32string::npos);
    const auto heading = paper_of("乙方确认已经阅读并且理解本合同全部内容以及各项附件\n签字页\n");
    EXPECT_NE(heading.text.text.find(U"附件\n签字页"), std::u32string::npos);
}

TEST(Lines, BrokenInASentenceAreJoined) {
    const auto paper =
        paper_of("甲方应当按照国家有关规定为乙方办理社会保险登记并且按时足额缴纳各项社会保\n险费，乙方应当配合。\n");
    EXPECT_EQ(paper.sentences.size(), 1u);
    EXPECT_NE(paper.text.text.find(U"社会保险费"), std::u32string::npos);
}

}  // namespace
}  // namespace gongyou::checkup
