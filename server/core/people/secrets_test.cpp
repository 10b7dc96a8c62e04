#include "core/people/secrets.hpp"

#include <gtest/gtest.h>

#include <set>

namespace gongyou {
namespace {

TEST(OpenCode, IsReadBackHoweverItWasTyped) {
    SystemRandom random;
    const auto code = OpenCode::fresh(random);
    EXPECT_EQ(code.text().size(), 26U);
    EXPECT_EQ(code.grouped().size(), 26U + 6U);
    EXPECT_EQ(OpenCode::read(code.grouped()), code);
    std::string sloppy;
    for (const char c : code.text()) {
        sloppy += c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
        sloppy += ' ';
    }
    EXPECT_EQ(OpenCode::read(sloppy), code);
}

TEST(OpenCode, RefusesAnotherLengthAndCharactersItDoesNotHave) {
    EXPECT_EQ(OpenCode::read("7K3M").error().code, "code.wrong_shape");
    EXPECT_EQ(OpenCode::read(std::string(26, 'U')).error().code, "code.wrong_shape");
    EXPECT_EQ(OpenCode::read(std::string(27, '7')).error().code, "code.wrong_shape");
    EXPECT_EQ(OpenCode::read(std::string(100'000, ' ')).error().code, "code.wrong_shape");
}

TEST(OpenCode, CarriesAll128Bits) {
    struct Ones : Random {
        void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0xFF}); }
    } ones;
    // 25 × 5 bits and 3 more: 11111 is Z, 11100 is W
    EXPECT_EQ(OpenCode::fresh(ones).text(), std::string(25, 'Z') + "W");
}

TEST(Token, HasTwoHundredAndFiftySixBitsAndAShapeOfItsOwn) {
    SystemRandom random;
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const auto token = fresh_token(random);
        EXPECT_TRUE(is_token(token));
        EXPECT_TRUE(seen.insert(token).second);
    }
    EXPECT_FALSE(is_token(std::string(63, 'a')));
    EXPECT_FALSE(is_token(std::string(64, 'A')));
    EXPECT_FALSE(is_token(std::string(64, '\'')));
}

TEST(SixDigits, ForgivesSpacesAndNothingElse) {
    EXPECT_EQ(SixDigits::read(" 123 456 ")->text(), "123456");
    EXPECT_FALSE(SixDigits::read("12345"));
    EXPECT_FALSE(SixDigits::read("1234567"));
    EXPECT_FALSE(SixDigits::read("12345a"));
    EXPECT_FALSE(SixDigits::read(""));
}

}  // namespace
}  // namespace gongyou
