#include "core/law/categories.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace gongyou::law {
namespace {

constexpr std::string_view group =
    "[[group]]\ncode = \"wages\"\nzh = \"工资\"\nen = \"Wages\"\nplain = \"工钱\"\nplain_en = \"Pay\"\n";
constexpr std::string_view category =
    "[[category]]\ncode = \"W01\"\ngroup = \"wages\"\nzh = \"拖欠工资\"\nen = \"unpaid\"\nplain = \"没发工资\"\n"
    "plain_en = \"No pay\"\nbasis = \"劳动法第五十条\"\nmediation = \"yes\"\nsupervision = \"yes\"\n"
    "inspection = \"part\"\narbitration = \"no\"\nurgency = 3\ntag = \"KNOW\"\nchecked = 2026-11-23\n";

Result<CategoryBook> read_categories_text(const std::string& text) {
    const auto folder = std::filesystem::path{testing::TempDir()} / "categories_test";
    std::filesystem::create_directories(folder);
    const auto file = folder / "categories.toml";
    std::ofstream{file} << text;
    return CategoryBook::read(file);
}

/// The one category with `line` in the place of its line of `field`.
std::string with(std::string_view field, std::string_view line) {
    auto text = std::string{group} + std::string{category};
    const auto begin = text.rfind("\n" + std::string{field} + " =") + 1;
    return text.replace(begin, text.find('\n', begin) + 1 - begin, line);
}

TEST(Categories, AreReadWithWhoMayDealWithThem) {
    const auto book = read_categories_text(std::string{group} + std::string{category} + "arrears = true\n");
    ASSERT_TRUE(book) << book.error().code;
    const auto* found = book->find(*CategoryCode::read("W01"));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->inspection, Scope::part);
    EXPECT_EQ(found->arbitration, Scope::no);
    EXPECT_EQ(found->urgency, 3);
    EXPECT_TRUE(found->arrears);
    EXPECT_EQ(book->find(*CategoryCode::read("W02")), nullptr);
}

TEST(Categories, NameFileLineAndRowOfWhatIsWrong) {
    const auto wrong = read_categories_text(with("urgency", "urgency = 5\n"));
    EXPECT_EQ(wrong.error().code, "law.field_wrong");
    EXPECT_EQ(wrong.error().params.at("row"), "W01");
    EXPECT_EQ(wrong.error().params.at("line"), "19");  // six lines of the group, then the thirteenth of the category
    EXPECT_EQ(read_categories_text(with("basis", "")).error().code, "law.field_missing");
    EXPECT_EQ(read_categories_text(with("group", "group = \"money\"\n")).error().params.at("expected"), "[[group]]");
    EXPECT_EQ(read_categories_text(with("code", "code = \"W1\"\n")).error().code, "law.field_wrong");
    EXPECT_EQ(read_categories_text(with("tag", "tag = \"SURE\"\n")).error().code, "law.field_wrong");
    EXPECT_EQ(read_categories_text(with("tag", "tag = \"LAW\"\ncolour = \"red\"\n")).error().code, "law.field_unknown");
    EXPECT_EQ(read_categories_text(with("tag", "tag = \"LAW\"\narrears = false\n")).error().params.at("field"),
              "arrears");
}

TEST(Categories, RefuseACodeThatStandsThereAlready) {
    const auto twice = read_categories_text(std::string{group} + std::string{category} + std::string{category});
    EXPECT_EQ(twice.error().code, "law.category_twice");
    EXPECT_EQ(twice.error().params.at("row"), "W01");
}

TEST(Categories, AsShippedAreThoseOfTheHandbook) {
    const auto book = CategoryBook::read(GONGYOU_SOURCE_DIR "/law/categories.toml");
    ASSERT_TRUE(book) << book.error().code << " " << book.error().params.at("line");
    // field by field: how many codes the union's list has, counted from 01; X jumps from 04 to 09
    std::vector<std::string> expected;
    for (const auto& [letter, count] : {std::pair{'W', 10},
                                        {'C', 9},
                                        {'D', 4},
                                        {'H', 3},
                                        {'S', 4},
                                        {'J', 4},
                                        {'F', 5},
                                        {'M', 2},
                                        {'P', 6},
                                        {'G', 5},
                                        {'X', 4}})
        for (int number = 1; number <= count; ++number)
            expected.push_back(letter + std::string(number < 10 ? "0" : "") + std::to_string(number));
    expected.push_back("X09");
    std::vector<std::string> found;
    for (const auto& each : book->all()) found.push_back(each.code.text());
    EXPECT_EQ(found, expected);
    EXPECT_EQ(found.size(), 57u);
    EXPECT_EQ(book->groups().size(), 11u);
}

TEST(Categories, AsShippedAreRedWhereLifeOrFreedomIsAtStake) {
    const auto book = CategoryBook::read(GONGYOU_SOURCE_DIR "/law/categories.toml");
    std::string red;
    for (const auto& each : book->all())
        if (each.urgency == 4) red += each.code.text() + " ";
    EXPECT_EQ(red, "J04 F04 M01 X01 X02 ");
}

TEST(Categories, AsShippedSpeakPlainly) {
    const auto book = CategoryBook::read(GONGYOU_SOURCE_DIR "/law/categories.toml");
    for (const auto& each : book->all()) {
        EXPECT_EQ(each.plain.find("第"), std::string::npos) << each.code.text();  // no articles for workers
        EXPECT_LE(each.plain.size(), 3u * 24) << each.code.text();                // one or two lines of a card
    }
}

TEST(CategoryCode, IsALetterAndTwoDigits) {
    EXPECT_EQ(CategoryCode{}.text(), "X09");
    for (const auto* wrong : {"", "W1", "w01", "W011", "0W1", "W0x"})
        EXPECT_EQ(CategoryCode::read(wrong).error().code, "category.unknown") << wrong;
}

}  // namespace
}  // namespace gongyou::law
