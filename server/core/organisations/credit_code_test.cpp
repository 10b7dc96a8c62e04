#include "core/organisations/credit_code.hpp"

#include <gtest/gtest.h>

namespace gongyou {
namespace {

TEST(CreditCode, KnowsItsCheckCharacter) {
    // 91350100M000100Y4: values times powers of 3 modulo 31 add up to 1640 = 52 * 31 + 28, and 31 - 28 = 3.
    EXPECT_TRUE(CreditCode::read("91350100M000100Y43"));
    for (const auto* wrong : {"91350100M000100Y4Z", "91350100M000100Y44", "91350100M000100Y34"})
        EXPECT_EQ(CreditCode::read(wrong).error().code, "credit_code.wrong") << wrong;
}

TEST(CreditCode, IsKeptInOneForm) {
    EXPECT_EQ(CreditCode::read(" 91350100m000100y43 ")->text(), "91350100M000100Y43");
    EXPECT_EQ(CreditCode::read("９１３５０１００Ｍ０００１００Ｙ４３")->text(), "91350100M000100Y43");
}

TEST(CreditCode, RefusesOtherLengthsAndLetters) {
    for (const auto* wrong :
         {"", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", "统一社会信用代码九一三五零一零零一二"})
        EXPECT_EQ(CreditCode::read(wrong).error().code, "credit_code.wrong") << wrong;
}

}  // namespace
}  // namespace gongyou
