#include "platform/paper/pdf.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "platform/paper/measured_page.hpp"
#include "platform/paper/read_back.hpp"
#include "platform/paper/styles.hpp"

namespace gongyou::paper {
namespace {

std::string times(std::string_view words, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += words;
    return text;
}

TEST(Pdf, CanBeSearchedAndCopied) {
    const auto text = read_back({.name = "告知书", .blocks = {title("不予受理告知书"), body("拖欠工资三个月。")}}).text;
    EXPECT_NE(text.find("不予受理告知书"), std::string::npos) << text;
    EXPECT_NE(text.find("拖欠工资三个月。"), std::string::npos) << text;
}

TEST(Pdf, IsTheSameForTheSameDocument) {
    const Document document{.name = "告知书",
                            .blocks = {body("拖欠工资三个月。"), SealPlace{"云溪镇总工会", "2026年3月5日"}}};
    EXPECT_EQ(pdf(document), pdf(document));
}

TEST(Pdf, SaysNothingOfWhoMadeItAndWhen) {
    const auto about = read_back({.name = "告知书", .blocks = {body("一")}}).about;
    EXPECT_NE(about.find("告知书"), std::string::npos) << about;
    for (const auto word : {"Author", "CreationDate", "ModDate", "Subject"})
        EXPECT_EQ(about.find(word), std::string::npos) << about;
}

TEST(Pdf, EmbedsItsFontsAsSubsets) {
    const auto fonts = read_back({.name = "告知书", .blocks = {title("告知书"), body("拖欠工资。")}}).fonts;
    EXPECT_NE(fonts.find("yes yes yes"), std::string::npos) << fonts;  // embedded, subset, Unicode
    EXPECT_EQ(fonts.find(" no "), std::string::npos) << fonts;
}

TEST(Pdf, SetsTwentyEightCharactersOnALine) {
    // 26 after the indent of two, then 28 and 28: 82 characters fill three lines.
    const auto text = read_back({.name = "正文", .blocks = {body(times("工", 82))}, .page_numbers = false}).lines;
    ASSERT_EQ(text.size(), 3u);
    EXPECT_EQ(text[0], times("工", 26));
    EXPECT_EQ(text[1], times("工", 28));
    EXPECT_EQ(text[2], times("工", 28));
}

TEST(Pdf, SqueezesLargerTypeNoMoreThanText) {
    // Text goes from 16 points to 15.8; 22 points to 22 * 15.8 / 16 = 21.7, of which 442 points hold 20.
    auto large = body(times("工", 41));
    large.style.points = 22;
    large.style.indent = 0;
    const auto lines = read_back({.name = "正文", .blocks = {large}, .page_numbers = false}).lines;
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0], times("工", 20));
}

TEST(Pdf, StretchesNoSpaceAfterABox) {
    // In millimetres: the box begins at 28 + 11.1 = 39.1 and ends at 44.7, half a character of white ends at 47.5. 24
    // characters of 5.57 follow and leave 3 of the line; stretched at the space alone they would begin at 50.
    const MeasuredPage page{pdf({.name = "正文", .blocks = {body("□ " + times("工", 30))}, .page_numbers = false}), 1};
    const auto after = page.black({45.5, 37, 60, 47}).value();
    EXPECT_GT(after.left, 47);
    EXPECT_LT(after.left, 48.5);
}

TEST(Pdf, BeginsNoLineWithAClosingMark) {
    // The 27th character is the mark: it would begin the second line, so the 26th goes with it.
    for (const std::string mark : {"、", "。", "，", "）", "」", "》", "；", "？"}) {
        const auto text =
            read_back(
                {.name = "正文", .blocks = {body(times("工", 26) + mark + times("会", 5))}, .page_numbers = false})
                .lines;
        ASSERT_EQ(text.size(), 2u) << mark;
        EXPECT_EQ(text[1], "工" + mark + times("会", 5));
    }
}

TEST(Pdf, EndsNoLineWithAnOpeningMark) {
    for (const std::string mark : {"（", "「", "《"}) {
        const auto text =
            read_back(
                {.name = "正文", .blocks = {body(times("工", 25) + mark + times("会", 5))}, .page_numbers = false})
                .lines;
        ASSERT_EQ(text.size(), 2u) << mark;
        EXPECT_EQ(text[1], mark + times("会", 5));
    }
}

TEST(Pdf, FillsAPageWithTwentyTwoLinesAndNumbersIt) {
    // 26 + 21 * 28 = 614 characters fill 22 lines; one more line follows on the second page with the one before it.
    EXPECT_EQ(read_back({.name = "正文", .blocks = {body(times("工", 614))}}).pages, 1);
    const auto two = read_back({.name = "正文", .blocks = {body(times("工", 615))}});
    EXPECT_EQ(two.pages, 2);
    EXPECT_EQ(std::count_if(two.lines.begin(), two.lines.end(), [](auto& line) { return line.starts_with("—"); }), 2);
}

/// Paragraphs of one line each: 第1行, 第2行 …
std::vector<Block> single_lines(int count) {
    std::vector<Block> lines;
    for (int at = 1; at <= count; ++at) lines.emplace_back(body("第" + std::to_string(at) + "行"));
    return lines;
}

TEST(Pdf, TakesTwoLinesToThePageOfTheSeal) {
    // 22 lines fill the first page. The seal goes to the second, and takes lines 21 and 22 along.
    Document letter{.name = "函", .blocks = single_lines(22)};
    letter.blocks.emplace_back(Ending{});
    letter.blocks.emplace_back(SealPlace{"云溪镇总工会", "2026年3月5日"});
    const auto found = read_back(letter);
    EXPECT_EQ(found.pages, 2);
    ASSERT_GT(found.lines.size(), 22u);
    EXPECT_EQ(found.lines[19], "第20行");
    EXPECT_TRUE(found.lines[20].starts_with("—")) << found.lines[20];  // the first page's number
    EXPECT_EQ(found.lines[21], "第21行");
    EXPECT_EQ(found.lines[22], "第22行");
}

TEST(Pdf, SetsLinesCloserOnlyWhereThatSavesAPage) {
    // 225 mm are 637.8 points. 24 lines of 26 points are 624 and fit, 25 are 650 and do not.
    const auto pages = [](int lines, bool tightens) {
        return read_back({.name = "函", .blocks = single_lines(lines), .tightens = tightens}).pages;
    };
    EXPECT_EQ(pages(24, false), 2);
    EXPECT_EQ(pages(24, true), 1);
    EXPECT_EQ(pages(25, true), 2);
    // Where no page is saved the lines stand as they always do.
    const Document loose{.name = "函", .blocks = single_lines(25)};
    auto tight = loose;
    tight.tightens = true;
    EXPECT_EQ(pdf(tight), pdf(loose));
}

TEST(Pdf, PrintsAnA3PosterFromTheSamePage) {
    EXPECT_NE(read_back({.name = "海报", .sheet = Sheet::a4, .blocks = {body("一")}}).about.find("595.276 x 841.89"),
              std::string::npos);
    // 595.276 * 1.41421 = 841.89; 841.89 * 1.41421 = 1190.6
    EXPECT_NE(read_back({.name = "海报", .sheet = Sheet::a3, .blocks = {body("一")}}).about.find("841.847 x 1190.61"),
              std::string::npos);
}

TEST(Pdf, KeepsATableCellsWordsTogether) {
    const Table table{.shares = {1, 2}, .head = {"项目", "内容"}, .rows = {{"单位", "云溪晨光针织有限公司"}}};
    const auto text = read_back({.name = "表", .blocks = {table}}).text;
    EXPECT_NE(text.find("云溪晨光针织有限公司"), std::string::npos) << text;
}

TEST(Pdf, RepeatsATablesHeadOnEachPageItGoesOnTo) {
    // A row of 11 points is 17.05 + 10 = 27.05 high; 637.8 hold a head and 22 rows, and on the next page again.
    Table table{.shares = {1, 2}, .head = {"序号", "姓名栏"}, .rows = {}};
    for (int row = 1; row <= 50; ++row) table.rows.push_back({std::to_string(row), "某某"});
    const auto found = read_back({.name = "表", .blocks = {table}, .page_numbers = false});
    EXPECT_EQ(found.pages, 3);  // 22, 22 and 6
    EXPECT_EQ(std::ranges::count(found.lines, "姓名栏"), 3);
    EXPECT_EQ(std::ranges::count(found.lines, "某某"), 50);
    // one that ends with the page has no head on the next
    table.rows.resize(22);
    const auto one = read_back({.name = "表", .blocks = {table, body("后文")}, .page_numbers = false});
    EXPECT_EQ(one.pages, 2);
    EXPECT_EQ(std::ranges::count(one.lines, "姓名栏"), 1);
}

}  // namespace
}  // namespace gongyou::paper
