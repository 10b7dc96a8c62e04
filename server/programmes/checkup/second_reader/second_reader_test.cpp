#include "programmes/checkup/second_reader/second_reader.hpp"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

#include "programmes/checkup/rules/groups.hpp"
#include "programmes/checkup/second_reader/sentence_marks.hpp"

namespace gongyou::checkup {
namespace {

// None of these sentences is among those it learnt from.

/// The codes under which a sentence looks wrong, of all there are.
std::set<std::string_view> wrongs_in(std::u32string_view sentence) {
    std::vector<std::size_t> all(known_codes());
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::set<std::string_view> codes;
    for (const auto& [which, sureness] : looks_wrong(sentence, all)) codes.insert(known_code(which));
    return codes;
}

TEST(SecondReader, TellsAFirmThatTakesADepositFromOneThatSaysItTakesNone) {
    EXPECT_TRUE(wrongs_in(U"新来的工人报到当天要交八百元押金，干满半年退还").contains("DEP-01"));
    EXPECT_TRUE(wrongs_in(U"本公司从不向工人收取押金，谁收的请举报").empty());
}

TEST(SecondReader, LooksOnlyUnderTheRulesItIsAskedAbout) {
    EXPECT_TRUE(looks_wrong(U"新来的工人报到当天要交八百元押金，干满半年退还", {}).empty());
}

TEST(SecondReader, HoldsBackOnlyWhatLooksNothingLikeAWrong) {
    constexpr std::u32string_view text = U"公司按月足额支付工资。新来的工人报到当天要交八百元押金。";
    EXPECT_TRUE(looks_harmless(text, 2, 8, "DEP-01"));
    EXPECT_FALSE(looks_harmless(text, 15, 20, "DEP-01"));
}

TEST(SecondReader, HoldsNothingBackFromASentenceThatLooksWrongUnderAnotherRule) {
    constexpr std::u32string_view waives = U"乙方自愿放弃缴纳社会保险，甲方每月发给补贴二百元";  // SI-01 or SI-02
    for (std::size_t number = 0; number < known_codes(); ++number)
        EXPECT_FALSE(looks_harmless(waives, 0, waives.size(), known_code(number))) << known_code(number);
}

TEST(SecondReader, KnowsEveryRuleItHasLearntOfByItsWholeName) {
    std::set<std::string_view> groups;
    for (std::size_t number = 0; number < known_codes(); ++number) {
        const auto code = known_code(number);
        groups.insert(code.substr(0, code.find('-')));
        EXPECT_NE(rule_named(code), nullptr) << code;
    }
    EXPECT_TRUE(groups.contains("LEAVE") && groups.contains("PARTY"));
}

TEST(SecondReader, KeepsOutOfRulesItKnowsNothingOf) {
    EXPECT_FALSE(likeness(U"押金", "NONE-99"));
    EXPECT_FALSE(looks_harmless(U"公司按月足额支付工资", 0, 10, "NONE-99"));
}

TEST(SecondReader, SeesEveryFigureAsOneAndNoBlanks) {
    EXPECT_EQ(marks_of(U"押金 300 元"), marks_of(U"押金500元"));
    EXPECT_NE(marks_of(U"押金300元"), marks_of(U"押金"));
}

TEST(SecondReader, SeesWhatIsDeniedUpToTheNextComma) {
    // ^, 不, 收, 钱, $ and the four pairs; once more 收, 钱 and 收钱, 钱$ behind 不. Behind a comma nothing is denied.
    EXPECT_EQ(marks_of(U"不收钱").size(), 5U + 4U + 4U);
    EXPECT_EQ(marks_of(U"不，收钱").size(), 6U + 5U);
}

TEST(SecondReader, BearsASentenceWithoutEnd) {
    std::u32string endless;
    for (char32_t c = 0x4E00; c < 0x9000; ++c) endless += c;  // every mark there is
    EXPECT_LE(likeness(endless, "DEP-01").value(), 1);
}

TEST(SecondReader, ReadsASentenceFromStopToStopAndNoFartherThanTwoHundredCharacters) {
    EXPECT_EQ(sentence_around(U"一。二三四；五", 3, 4), U"二三四");
    EXPECT_EQ(sentence_around(U"一二三", 0, 0), U"一二三");
    const std::u32string long_one(1000, U'字');
    EXPECT_EQ(sentence_around(long_one, 500, 501).size(), 401U);  // 200, the one, 200
}

}  // namespace
}  // namespace gongyou::checkup
