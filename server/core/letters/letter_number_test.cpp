#include "core/letters/letter_number.hpp"

#include <gtest/gtest.h>

#include "core/letters/letter_code.hpp"

namespace gongyou::letters {
namespace {

TEST(LetterNumber, StandsInSixCorneredBracketsWithoutLeadingZeros) {
    EXPECT_EQ(number_in_words("{mark}监意〔{year}〕{number}号", "象总工", 2026, 7), "象总工监意〔2026〕7号");
    EXPECT_EQ(number_in_words("（{year}）{mark}劳调字第{number}号", "云溪工", 2026, 12), "（2026）云溪工劳调字第12号");
}

TEST(LetterNumber, IsDrawnInTheNameOfThePlace) {
    EXPECT_EQ(usual_mark("云溪镇总工会"), "云溪工");
    EXPECT_EQ(usual_mark("南浦街道总工会"), "南浦工");
    EXPECT_EQ(usual_mark("清河县总工会"), "清河工");
    EXPECT_EQ(usual_mark("总工会"), "总工");  // never without a name
}

TEST(LetterCode, IsReadAsPeopleTypeIt) {
    EXPECT_EQ(shown_code("K7QF2M9XHT4BC3WD"), "K7QF-2M9X-HT4B-C3WD");
    EXPECT_EQ(code_from("k7qf 2m9x-HT4B c3wd"), "K7QF2M9XHT4BC3WD");
    EXPECT_FALSE(code_from("K7QF-2M9X-HT4B"));
    EXPECT_FALSE(code_from("K7QF-2M9X-HT4B-C3W0"));  // no zero is in a code
}

TEST(LetterCode, IsFreshEachTime) {
    SystemRandom random;
    const auto code = fresh_code(random);
    EXPECT_EQ(code_from(code), code);
    EXPECT_NE(fresh_code(random), code);
}

}  // namespace
}  // namespace gongyou::letters
