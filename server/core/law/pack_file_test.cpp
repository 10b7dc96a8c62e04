#include "core/law/pack_file.hpp"

#include <gtest/gtest.h>

#include <fstream>

namespace gongyou::law {
namespace {

constexpr std::string_view head =
    "[pack]\nname = \"sample\"\nbrief = \"sa\"\nplace = \"330000\"\ntitle = \"样本\"\ntitle_en = \"Sample\"\n";
constexpr std::string_view whole_row =
    "code = \"mediation.finish\"\namount = 15\nunit = \"day\"\nrolls = \"next_working_day\"\nfrom = 2021-01-01\n"
    "source = \"某条例 第十条\"\ntag = \"LAW\"\nchecked = 2026-11-23\nwhat = \"办结\"\n";

/// A pack in a file called sample.toml with one row, read.
Result<PackFile> read_pack_text(const std::string& text) {
    const auto folder = std::filesystem::path{testing::TempDir()} / "pack_file_test";
    std::filesystem::create_directories(folder);
    const auto file = folder / "sample.toml";
    std::ofstream{file} << text;
    return read_pack(file);
}
Result<PackFile> read_row(const std::string& row) { return read_pack_text(std::string{head} + "[[rule]]\n" + row); }

/// The whole row with the line of `field` taken away or exchanged.
std::string row_with(std::string_view field, std::string_view line = "") {
    std::string row{whole_row};
    const auto begin = row.find(std::string{field} + " =");
    row.replace(begin, row.find('\n', begin) + 1 - begin, line);
    return row;
}

TEST(PackFile, GivesEachRowItsPackAndPlace) {
    const auto pack = read_row(std::string{whole_row});
    ASSERT_TRUE(pack) << pack.error().code;
    ASSERT_EQ(pack->rules.size(), 1u);
    const auto& rule = pack->rules.front();
    EXPECT_EQ(rule.pack, "sample");
    EXPECT_EQ(rule.place.text(), "330000");
    EXPECT_EQ(rule.amount, 15);
    EXPECT_EQ(rule.rolls, Rolling::next_working_day);
    EXPECT_EQ(rule.from, date("2021-01-01"));
    EXPECT_EQ(rule.edition, 1);
    EXPECT_EQ(rule.where, "sample.toml:7");  // the six lines of the head come first
}

TEST(PackFile, RefusesARowThatLacksWhatMakesItLaw) {
    for (const auto* field : {"source", "tag", "checked", "from", "amount", "unit", "what", "rolls"}) {
        const auto pack = read_row(row_with(field));
        ASSERT_FALSE(pack) << field;
        EXPECT_EQ(pack.error().code, "law.field_missing") << field;
        EXPECT_EQ(pack.error().params.at("file"), "sample.toml");
        EXPECT_EQ(pack.error().params.at("row"), "mediation.finish");
        EXPECT_EQ(pack.error().params.at("field"), field);
    }
}

TEST(PackFile, NamesFileRowAndLineOfAWrongValue) {
    const auto pack = read_row(row_with("tag", "tag = \"SURE\"\n"));
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, "law.field_wrong");
    EXPECT_EQ(pack.error().params.at("line"), "14");  // line 7 opens the row, the tag is its seventh field
    EXPECT_EQ(pack.error().params.at("expected"), "LAW PUB KNOW DESIGN UNVERIFIED");
    for (const auto* wrong : {"amount = -1\n", "amount = 1.5\n", "amount = \"15\"\n"})
        EXPECT_EQ(read_row(row_with("amount", wrong)).error().code, "law.field_wrong") << wrong;
    EXPECT_EQ(read_row(row_with("from", "from = \"2021-01-01\"\n")).error().code, "law.field_wrong");
    EXPECT_EQ(read_row(row_with("source", "source = \"\"\n")).error().code, "law.field_wrong");
    EXPECT_EQ(read_row(row_with("code", "code = \"Finish\"\n")).error().code, "law.field_wrong");
    EXPECT_EQ(read_row(std::string{whole_row} + "to = 2020-12-31\n").error().params.at("field"), "to");
    EXPECT_EQ(read_row(std::string{whole_row} + "place = \"33\"\n").error().params.at("field"), "place");
}

TEST(PackFile, RefusesAFieldItDoesNotKnow) {
    const auto pack = read_row(std::string{whole_row} + "amuont = 20\n");
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, "law.field_unknown");
    EXPECT_EQ(pack.error().params.at("field"), "amuont");
}

TEST(PackFile, LetsAnAmountBeMissingOnlyWhereItIsMarkedSo) {
    auto row = row_with("amount");
    row.replace(row.find("LAW"), 3, "UNVERIFIED");
    const auto pack = read_row(row);
    ASSERT_TRUE(pack) << pack.error().code;
    EXPECT_FALSE(pack->rules.front().amount);
}

TEST(PackFile, SaysWhatHappensToARestDayWhereItCanEndOnOneOnly) {
    EXPECT_EQ(read_row(row_with("unit", "unit = \"working_day\"\n")).error().params.at("field"), "rolls");
}

TEST(PackFile, IsNamedAsItsFileAndReadable) {
    EXPECT_EQ(read_pack_text("[pack]\nname = \"other\"\n").error().params.at("expected"), "sample");
    EXPECT_EQ(read_pack_text("").error().code, "law.field_missing");
    EXPECT_EQ(read_pack_text("[pack\n").error().code, "law.file_unreadable");
    EXPECT_EQ(read_pack("nowhere/sample.toml").error().code, "law.file_missing");
}

}  // namespace
}  // namespace gongyou::law
