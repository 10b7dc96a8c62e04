#include "programmes/checkup/reading/lexicon.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gongyou::checkup {
namespace {

using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Where a concept is read in a text: its beginnings and ends.
Places places_of(word::Concept meaning, std::u32string_view text) {
    Places places;
    for (const auto& token : tokens_of(text))
        if (token.meaning == meaning) places.emplace_back(token.begin, token.end);
    return places;
}

TEST(Lexicon, ReadsWordsThatEndAlikeEachWithItsMeaning) {
    EXPECT_EQ(places_of(word::security_money, U"押金"), (Places{{0, 2}}));
    EXPECT_EQ(places_of(word::security_money, U"保证金"), (Places{{0, 3}}));
    EXPECT_EQ(places_of(word::not_, U"公司不收"), (Places{{2, 3}}));
}

TEST(Lexicon, ReadsNoDenialInsideALongerWordThatIsNone) { EXPECT_TRUE(places_of(word::not_, U"不论何时").empty()); }

TEST(Lexicon, ReadsWordsOfOnePlaceTheLongestFirst) {
    const auto tokens = tokens_of(U"试用期工资");
    EXPECT_TRUE(std::ranges::is_sorted(
        tokens, [](const Token& a, const Token& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; }));
    EXPECT_GE(tokens.size(), 2U);
}

TEST(Lexicon, PassesOverCharactersBeyondTheFirstPlaneAndEmptyTexts) {
    EXPECT_TRUE(tokens_of(U"").empty());
    EXPECT_TRUE(tokens_of(U"\U0001F5F9\U00020000").empty());
}

}  // namespace
}  // namespace gongyou::checkup
