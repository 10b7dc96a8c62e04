#include "programmes/legal_checkup/checkup_items.hpp"

#include <gtest/gtest.h>

#include "programmes/legal_checkup/red_lines.hpp"

namespace gongyou::legal_checkup {
namespace {

Finding a_risk(std::int64_t item, Severity severity, Review review = Review::accepted) {
    return {.item = item, .result = ItemResult::risk, .severity = severity, .review = review};
}

TEST(CheckupItems, AreFortyInOrderEachWithItsTestAndItsLaw) {
    std::int64_t number = 0;
    std::string red_lines;
    for (const auto& item : checkup_items()) {
        EXPECT_EQ(item.number, ++number);
        EXPECT_FALSE(item.name.empty() || item.test.empty() || item.basis.empty()) << number;
        if (item.red_line) red_lines += code_of(item.number) + " ";
    }
    EXPECT_EQ(number, 40);
    EXPECT_EQ(red_lines, "CK08 CK35 ");  // deposits and kept documents; child labour
}

TEST(CheckupItems, CountByWeightAsTheOfficeDoes) {
    std::int64_t high = 0;
    std::int64_t medium = 0;
    std::int64_t low = 0;
    for (const auto& item : checkup_items())
        ++(item.severity == Severity::high ? high : item.severity == Severity::medium ? medium : low);
    // H: 02 05 07 08 11 12 16 20 21 22 23 24 26 27 29 32 34 35 = 18; L: 38 39 40 = 3; M: the other 19.
    EXPECT_EQ(high, 18);
    EXPECT_EQ(medium, 19);
    EXPECT_EQ(low, 3);
}

TEST(CheckupScore, IsAHundredLessEightFourAndTwoForEachRisk) {
    // H20: one high and one medium risk, 100 - 8 - 4 = 88: B.
    const auto score = score_of({a_risk(11, Severity::high), a_risk(19, Severity::medium)}, false);
    EXPECT_EQ(score, 88);
    EXPECT_EQ(grade_of(*score), 'B');
    EXPECT_EQ(score_of({a_risk(40, Severity::low)}, false), 98);
    EXPECT_EQ(score_of({}, false), 100);
}

TEST(CheckupScore, NeverFallsBelowNothing) {
    std::vector<Finding> many;
    for (int item = 10; item < 30; ++item) many.push_back(a_risk(item, Severity::high));
    EXPECT_EQ(score_of(many, false), 0);  // 20 x 8 = 160
}

TEST(CheckupScore, CountsOnlyWhatAPersonHasSaidYesTo) {
    EXPECT_EQ(score_of({a_risk(11, Severity::high, Review::pending), a_risk(12, Severity::high, Review::rejected),
                        a_risk(13, Severity::medium, Review::reworded)},
                       false),
              96);
}

TEST(CheckupScore, IsNotGivenWhereARedLineWasMet) {
    EXPECT_EQ(score_of({a_risk(8, Severity::high)}, false), std::nullopt);
    EXPECT_EQ(score_of({a_risk(11, Severity::high)}, true), std::nullopt);
}

TEST(CheckupGrade, ChangesAtNinetySeventyFiveAndSixty) {
    std::string grades;
    for (const std::int64_t score : {100, 90, 89, 75, 74, 60, 59, 0}) grades += grade_of(score);
    EXPECT_EQ(grades, "AABBCCDD");
}

TEST(RedLines, LeaveUnderTheirOwnCategory) {
    std::string categories;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RedLine>>(
        [&](auto line) { categories += std::string{lead_of(line.value).category} + " "; });
    EXPECT_EQ(categories, "M01 C04 X02 J04 W01 F04 ");
}

}  // namespace
}  // namespace gongyou::legal_checkup
