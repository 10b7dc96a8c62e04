#include "core/letters/letter_paper.hpp"

#include <gtest/gtest.h>

#include "platform/paper/measured_page.hpp"

// The measures of GB/T 9704-2012 (docs/decisions/paper.md), taken from the PDF as it is printed, in millimetres.
namespace gongyou::letters {
namespace {

using paper::MeasuredPage;

constexpr double a_dot = 0.3;   // a dot of the picture, and the white that a character has at its sides
constexpr double beside = 0.7;  // the white that 国 has at its sides, and a dot
constexpr double line_high = 225.0 / 22;

LetterTemplate a_template(Layout layout) {
    LetterTemplate made;
    made.kind = "reminder";
    made.title = "工会劳动法律监督提示函";
    made.layout = layout;
    return made;
}
/// A letter of three pages.
std::string pdf_of(Layout layout) {
    std::string words;
    for (int i = 0; i < 40 * 28; ++i) words += "国";
    return paper::pdf(letter_paper(a_template(layout),
                                   {{BlockKind::addressee, 0, "某公司："}, {BlockKind::body, 0, words}},
                                   {.issuer = "云溪县总工会",
                                    .number = "云溪工监提〔2026〕1号",
                                    .code = {},
                                    .address = {},
                                    .on = date("2026-03-05"),
                                    .copy_to = {}}));
}

TEST(LetterForm, PutsTheNameThirtyMillimetresBelowTheEdgeAndADoubleLineBelowIt) {
    const MeasuredPage page{pdf_of(Layout::letter), 1};
    const auto name = page.red({0, 0, 210, 42}).value();
    EXPECT_NEAR(name.top, 30, a_dot);
    EXPECT_NEAR(name.middle(), 106, a_dot);  // the middle of the text: (28 + 184) / 2
    const auto bars = page.red_bars(name.bottom + 1, 200);
    ASSERT_EQ(bars.size(), 2U);  // thick over thin, each 170 mm in the middle of 210
    EXPECT_NEAR(bars[0].top, name.bottom + 4, a_dot);
    EXPECT_GT(bars[0].height(), 2 * bars[1].height());
    for (const auto& bar : bars) {
        EXPECT_NEAR(bar.left, 20, a_dot);
        EXPECT_NEAR(bar.right, 190, a_dot);
    }
}

TEST(LetterForm, HasASecondDoubleLineTwentyMillimetresAboveTheLowerEdge) {
    const auto pdf = pdf_of(Layout::letter);
    const auto bars = MeasuredPage{pdf, 1}.red_bars(262, 297);
    ASSERT_EQ(bars.size(), 2U);  // thin over thick
    EXPECT_NEAR(bars[1].bottom, 277, a_dot);
    EXPECT_GT(bars[1].height(), 2 * bars[0].height());
    for (const auto& bar : bars) {
        EXPECT_NEAR(bar.left, 20, a_dot);
        EXPECT_NEAR(bar.right, 190, a_dot);
    }
    EXPECT_FALSE(MeasuredPage(pdf, 2).red());  // on the first page alone
}

TEST(LetterForm, HasItsNumberOnTheRightUnderTheFirstLine) {
    const MeasuredPage page{pdf_of(Layout::letter), 1};
    const auto line_above = page.red_bars(41, 200).at(1);
    const auto number = page.black({0, line_above.bottom + 1, 210, line_above.bottom + 13}).value();
    EXPECT_NEAR(number.right, 184, 0.6);                       // flush with the text, but for the white in 号
    EXPECT_NEAR(number.top, line_above.bottom + 4.94, a_dot);  // seven eighths of 16 points
    const auto title = page.black({0, number.bottom + 1, 210, number.bottom + 33}).value();
    EXPECT_NEAR(title.middle(), 106, a_dot);
    EXPECT_GE(title.top, number.bottom + 2 * line_high);  // two empty lines
}

TEST(LetterForm, NumbersNoFirstPage) {
    const auto pdf = pdf_of(Layout::letter);
    const paper::InkBox foot{0, 264, 210, 276};
    EXPECT_FALSE(MeasuredPage(pdf, 1).black(foot));
    EXPECT_TRUE(MeasuredPage(pdf, 2).black(foot));
    std::string numbers;  // as they are read back, whatever the white between them
    for (auto& line : paper::read_back_bytes(pdf).lines) {
        std::erase(line, ' ');
        if (line.starts_with("—") && line.ends_with("—")) numbers += line + " ";
    }
    EXPECT_EQ(numbers, "—2— —3— ");
}

TEST(RedHead, PutsTheNameThirtyFiveMillimetresBelowTheTopOfTheText) {
    const MeasuredPage page{pdf_of(Layout::red_head), 1};
    const auto name = page.red({0, 0, 210, 90}).value();
    EXPECT_NEAR(name.top, 37 + 35, a_dot);
    EXPECT_NEAR(name.middle(), 106, a_dot);
}

TEST(RedHead, DrawsTheLineFourMillimetresBelowTheNumber) {
    const MeasuredPage page{pdf_of(Layout::red_head), 1};
    const auto name = page.red({0, 0, 210, 90}).value();
    const auto bars = page.red_bars(name.bottom + 1, 200);
    ASSERT_EQ(bars.size(), 1U);
    const auto number = page.black({0, name.bottom, 210, bars[0].top}).value();
    EXPECT_NEAR(number.top, name.bottom + 2 * line_high, a_dot);  // two empty lines
    EXPECT_NEAR(number.middle(), 106, 1);
    EXPECT_NEAR(bars[0].top, number.bottom + 4, a_dot);
    EXPECT_NEAR(bars[0].left, 28, a_dot);  // as wide as the text
    EXPECT_NEAR(bars[0].right, 184, a_dot);
}

TEST(RedHead, LeavesTheMarginsOfTheStandardAndFillsThemWithTwentyTwoLines) {
    // The second page is full. A line of 225 / 22 = 10.23 mm has 2.3 mm of white above and below its 16 points.
    const MeasuredPage page{pdf_of(Layout::red_head), 2};
    const auto text = page.black({0, 0, 210, 262}).value();
    const double white = (line_high - 16 * 25.4 / 72) / 2;
    EXPECT_NEAR(text.left, 28, beside);
    EXPECT_NEAR(text.right, 210 - 26, beside);
    EXPECT_NEAR(text.top, 37 + white, 1);
    EXPECT_NEAR(text.bottom, 297 - 35 - white, 1);
    EXPECT_NEAR(text.height(), 21 * line_high + 16 * 25.4 / 72, 1);  // 22 lines
    int lines = 0;
    for (int at = 0; at < 22; ++at)
        lines += page.black({0, 37 + at * line_high, 210, 37 + (at + 1) * line_high}) ? 1 : 0;
    EXPECT_EQ(lines, 22);
}

TEST(RedHead, SetsTwentyEightCharactersOnALine) {
    const auto lines = paper::read_back_bytes(pdf_of(Layout::red_head)).lines;
    std::string full;
    for (int i = 0; i < 28; ++i) full += "国";
    EXPECT_GE(std::ranges::count(lines, full), 22);
}

/// How many lines of 国 stand on the last page; 99 where it is the only one.
int lines_before_the_seal(int lines_of_text) {
    auto made = a_template(Layout::red_head);
    made.signatures = {"签发人（主席或者副主席）"};
    std::vector<LetterLine> text(static_cast<std::size_t>(lines_of_text), {BlockKind::body, 0, "国国"});
    const auto found = paper::read_back(letter_paper(made, text,
                                                     {.issuer = "云溪县总工会",
                                                      .number = "云溪工监提〔2026〕1号",
                                                      .code = "7K3MPQ2XW9AB",
                                                      .address = "https://gongyou.example/#/verify",
                                                      .on = date("2026-03-05"),
                                                      .copy_to = "云溪县人民检察院"}));
    int lines = found.pages == 1 ? 99 : 0;
    for (const auto& line : found.lines) {
        if (line.starts_with("—") && line.find(std::to_string(found.pages - 1)) != std::string::npos) lines = 0;
        if (line == "国国") ++lines;
    }
    return lines;
}

TEST(RedHead, HasTwoLinesOfTextWithTheSealHoweverLongTheLetterIs) {
    for (int lines = 4; lines <= 16; ++lines) EXPECT_GE(lines_before_the_seal(lines), 2) << lines;
}

TEST(Applications, KeepTheBodyTheyAddressWithTheWordsThatLeadToIt) {
    // Whether page one ends above, between or below these lines (it holds 22): they are not parted.
    for (int lines = 14; lines <= 20; ++lines) {
        auto made = a_template(Layout::plain);
        made.seal = false;
        made.signatures = {"申请人（签名）"};
        std::vector<LetterLine> text(static_cast<std::size_t>(lines), {BlockKind::body, 0, "国国"});
        text.push_back({BlockKind::body, 0, "此致"});
        text.push_back({BlockKind::addressee, 0, "某委员会"});
        text.push_back({BlockKind::right, 0, "2026年3月5日"});
        const auto found = paper::read_back(letter_paper(made, text, {.number = "第1号"}));
        const auto above = std::ranges::find(found.lines, "某委员会") - 1;
        EXPECT_EQ(*above, "此致") << lines;
    }
}

TEST(RedHead, PutsTheCopiesLastWithAFullStop) {
    const auto made = a_template(Layout::red_head);
    const auto paper = letter_paper(made, {{BlockKind::body, 0, "国"}},
                                    {.issuer = "云溪县总工会",
                                     .number = {},
                                     .code = "7K3MPQ2XW9AB",
                                     .address = "https://gongyou.example/#/verify",
                                     .on = {},
                                     .copy_to = "云溪县人民检察院"});
    const auto* copies = std::get_if<paper::Text>(&paper.blocks.at(paper.blocks.size() - 2));  // a line below them
    ASSERT_TRUE(copies);
    EXPECT_EQ(copies->words, "抄送：云溪县人民检察院。");
}

TEST(RedHead, NumbersPagesOnTheOuterSideOneCharacterIn) {
    // One blank of 14 points is 4.94 mm; the dashes are 7 mm below the text.
    const auto pdf = pdf_of(Layout::red_head);
    const auto odd = MeasuredPage{pdf, 1}.black({0, 264, 210, 297}).value();
    const auto even = MeasuredPage{pdf, 2}.black({0, 264, 210, 297}).value();
    EXPECT_NEAR(odd.right, 184 - 4.94, a_dot);
    EXPECT_GT(odd.left, 105);
    EXPECT_NEAR(even.left, 28 + 4.94, a_dot);
    EXPECT_LT(even.right, 105);
    const auto dash = MeasuredPage{pdf, 2}.black({even.left, 264, even.left + 2, 297}).value();
    EXPECT_NEAR(dash.top, 262 + 7, a_dot);
}

}  // namespace
}  // namespace gongyou::letters
