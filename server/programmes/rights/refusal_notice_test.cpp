#include "programmes/rights/refusal_notice.hpp"

#include <gtest/gtest.h>

#include "platform/paper/read_back.hpp"
#include "platform/paper/reading.hpp"
#include "programmes/rights/refusal_words.hpp"

namespace gongyou::rights {
namespace {

law::Rule arbitration(law::Tag tag = law::Tag::LAW) {
    law::Rule rule;
    rule.code = "limitation.arbitration";
    rule.amount = 1;
    rule.unit = law::Unit::year;
    rule.source = "劳动争议调解仲裁法 第二十七条第一款";
    rule.tag = tag;
    rule.what = "申请劳动争议仲裁的时效";
    rule.starts = "知道或者应当知道权利被侵害之日";
    return rule;
}

RefusalFacts refused(RefusalGround ground = RefusalGround::no_facts) {
    return {.issuer = "云溪镇总工会",
            .issuer_phone = "0571-12351",
            .filed_on = date("2026-03-02"),
            .decided_on = date("2026-03-05"),
            .ground = ground};
}

std::string words_of(const RefusalFacts& facts) {
    std::string words;
    for (const auto& line : paper::reading_of(refusal_notice(facts))) words += line.text + "\n";
    return words;
}

TEST(RefusalNotice, SaysWhyWhatToDoAndWhoIssuedIt) {
    const auto words = words_of(refused());
    for (const auto part :
         {"2026年3月2日", "不予受理", "没有可以查的事实", "12348", "0571-12351", "云溪镇总工会\n2026年3月5日"})
        EXPECT_NE(words.find(part), std::string::npos) << part << "\n" << words;
}

TEST(RefusalNotice, SaysThatItIsNotTheMediationCommittees) {
    EXPECT_NE(words_of(refused()).find("不是劳动争议调解委员会"), std::string::npos);
}

TEST(RefusalNotice, CitesTheRuleThatWantsItInWritingOnlyAsLaw) {
    auto facts = refused(RefusalGround::already_with_authority);
    facts.told_by = arbitration();
    facts.told_by->source = "浙江省工会劳动法律监督条例 第十七条";
    EXPECT_NE(words_of(facts).find("《浙江省工会劳动法律监督条例》第十七条"), std::string::npos);
    facts.told_by->tag = law::Tag::KNOW;
    EXPECT_EQ(words_of(facts).find("第十七条"), std::string::npos);
}

TEST(RefusalNotice, TellsTheSafestLastDayWithItsSource) {
    const auto words = limit_in_words({LimitationState::runs, date("2026-09-30"), arbitration()});
    EXPECT_EQ(words,
              "申请劳动争议仲裁的时效：按您填写的日期，最稳妥的最后一天是2026年9月30日"
              "（依据：《劳动争议调解仲裁法》第二十七条第一款）。");
}

TEST(RefusalNotice, TellsThePeriodWhereNoDayCanBeTold) {
    EXPECT_EQ(limit_in_words({LimitationState::start_unknown, {}, arbitration()}),
              "申请劳动争议仲裁的时效：1年，从知道或者应当知道权利被侵害之日起算，请按您自己的日子算，越早越稳妥"
              "（依据：《劳动争议调解仲裁法》第二十七条第一款）。");
}

TEST(RefusalNotice, NeverCallsLawWhatWasNotReadInTheStatute) {
    const auto words = limit_in_words({LimitationState::start_unknown, {}, arbitration(law::Tag::KNOW)});
    EXPECT_EQ(words.find("依据"), std::string::npos);
    EXPECT_NE(words.find("尚待核实"), std::string::npos);
}

TEST(RefusalNotice, SendsNobodyAwayForAPeriodThatMayHaveBeenInterrupted) {
    EXPECT_NE(limit_in_words({LimitationState::passed, date("2025-09-30"), arbitration()}).find("不要自己放弃"),
              std::string::npos);
}

TEST(RefusalNotice, IsMarkedWhileItIsADraft) {
    auto facts = refused();
    EXPECT_TRUE(refusal_notice(facts).header.empty());
    facts.is_draft = true;
    EXPECT_NE(paper::read_back(refusal_notice(facts)).text.find("草稿"), std::string::npos);
}

TEST(RefusalWords, KnowEveryGround) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RefusalGround>>([](auto ground) {
        EXPECT_FALSE(ground_in_words(ground.value).empty()) << ground.name;
        EXPECT_FALSE(ways_on(ground.value, nullptr).empty()) << ground.name;
    });
}

}  // namespace
}  // namespace gongyou::rights
