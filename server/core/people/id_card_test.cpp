#include "core/people/id_card.hpp"

#include <gtest/gtest.h>

#include "core/people/id_document.hpp"

// No district is numbered 330199, so these numbers belong to nobody.
namespace gongyou {
namespace {

const Date today = date("2026-03-02");

TEST(IdCard, KnowsItsCheckSign) {
    // The standard's own example: digits times 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 add up to 167 = 15 * 11 + 2, and the
    // sign for 2 is X.
    EXPECT_EQ(id_card_fault("11010519491231002X", today), std::nullopt);
    EXPECT_EQ(id_card_fault("110105194912310021", today), "id_card.wrong_check");
    // 322 = 29 * 11 + 3, and the sign for 3 is 9.
    EXPECT_EQ(id_card_fault("330199198507120029", today), std::nullopt);
    EXPECT_EQ(id_card_fault("330199198507210029", today), "id_card.wrong_check");  // two digits changed places
}

TEST(IdCard, NeedsADayOfBirthThatCanBe) {
    EXPECT_EQ(id_card_fault("330199198802290012", today), std::nullopt);  // 1988 was a leap year: 329 = 29 * 11 + 10
    EXPECT_EQ(id_card_fault("33019919890229001X", today), "id_card.wrong_birth");  // 1989 was none
    EXPECT_EQ(id_card_fault("330199202603030014", today), "id_card.wrong_birth");  // born tomorrow
    EXPECT_EQ(id_card_fault("330199202603030014", date("2026-03-03")), std::nullopt);
    EXPECT_EQ(id_card_fault("330199189912310016", today), "id_card.wrong_birth");
}

TEST(IdCard, NeedsAProvinceAndEighteenSigns) {
    EXPECT_EQ(id_card_fault("990101199003071237", today), "id_card.wrong_place");
    EXPECT_EQ(id_card_fault("810000199901010014", today), std::nullopt);  // a residence permit of Hong Kong
    for (const auto* wrong :
         {"", "33019919850712002", "3301991985071200290", "33019919850712O029", "X30199198507120029"})
        EXPECT_EQ(id_card_fault(wrong, today), "id_card.wrong_length") << wrong;
}

TEST(IdDocument, IsKeptInOneForm) {
    EXPECT_EQ(DocumentNumber::read(" 330199 19890229 001x ")->text(), "33019919890229001X");
    EXPECT_EQ(DocumentNumber::read("h-0123 4567")->text(), "H01234567");
    for (const auto* wrong : {"1234", "证件号码一二三", "12345;DROP", "0123456789012345678901234567890"})
        EXPECT_EQ(DocumentNumber::read(wrong).error().code, "document.wrong") << wrong;
}

TEST(IdDocument, ShowsAMaskThatTellsLittle) {
    EXPECT_EQ(DocumentNumber::read("330199198507120029")->masked(), "330*************29");
    EXPECT_EQ(DocumentNumber::read("H01234567")->masked(), "H*******7");
    EXPECT_EQ(masked_name("张小云"), "张*");
    EXPECT_EQ(masked_name("Ann"), "A*");
    EXPECT_EQ(masked_name(""), "*");
}

}  // namespace
}  // namespace gongyou
