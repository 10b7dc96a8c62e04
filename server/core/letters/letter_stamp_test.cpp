#include <gtest/gtest.h>

#include <cmath>

#include "core/letters/letter_paper.hpp"
#include "platform/paper/measured_page.hpp"
#include "platform/paper/stamp.hpp"

// Where the seal stands on an issued letter (GB/T 9704-2012 7.3.5.1), taken from the PDF as it is printed, in
// millimetres.
namespace gongyou::letters {
namespace {

using paper::MeasuredPage;

constexpr double a_dot_wide = 0.3;
constexpr double one_line = 225.0 / 22;

/// A ring and a star's worth of ink in its middle, from edge to edge of the square.
paper::Stamp a_stamp(double diameter = 42) {
    paper::StampInk ink;
    for (int y = 0; y < paper::stamp_dots; ++y)
        for (int x = 0; x < paper::stamp_dots; ++x) {
            const double out = std::hypot(x + 0.5 - 300, y + 0.5 - 300);
            if ((out < 300 && out > 285) || out < 60)
                ink.cover[static_cast<std::size_t>(y * paper::stamp_dots + x)] = '\xFF';
        }
    return {paper::stamp_png(ink), paper::mm(diameter)};
}

/// A letter of one line without a red head, so that all that is red is the seal.
std::string stamped_pdf(std::optional<paper::Stamp> stamp, bool is_draft = false, std::vector<std::string> to_sign = {},
                        int lines = 1) {
    LetterTemplate made;
    made.kind = "reminder";
    made.title = "工会劳动法律监督提示函";
    made.layout = Layout::plain;
    made.signatures = std::move(to_sign);
    const std::vector<LetterLine> text(static_cast<std::size_t>(lines), {BlockKind::body, 0, "国国国国国国"});
    return paper::pdf(letter_paper(made, text,
                                   {.issuer = "云溪县总工会",
                                    .number = "云溪工监提〔2026〕1号",
                                    .code = "7K3MPQ2XW9AB",
                                    .address = "https://gongyou.example/#/verify",
                                    .on = date("2026-03-05"),
                                    .copy_to = {},
                                    .is_draft = is_draft,
                                    .stamp = std::move(stamp)}));
}

TEST(LetterStamp, IsAsWideAsTheSealAndUpright) {
    for (const double diameter : {42.0, 45.0, 38.0}) {
        const auto seal = MeasuredPage{stamped_pdf(a_stamp(diameter)), 1}.red().value();
        EXPECT_NEAR(seal.right - seal.left, diameter, a_dot_wide);
        EXPECT_NEAR(seal.height(), diameter, a_dot_wide);
    }
}

TEST(LetterStamp, BeginsWithinALineBelowTheText) {
    // Six points below the line's edge, and 6.5 of white that the line has below its characters: 12.5, or 4.4 mm.
    const MeasuredPage page{stamped_pdf(a_stamp()), 1};
    const auto seal = page.red().value();
    const auto text = page.black({0, 0, 210, seal.top}).value();
    EXPECT_NEAR(seal.top - text.bottom, 4.4, 1);
    EXPECT_LT(seal.top - text.bottom, one_line);
}

TEST(LetterStamp, HasItsMiddleOverIssuerAndDateAndALittleAboveThem) {
    const MeasuredPage page{stamped_pdf(a_stamp()), 1};
    const auto seal = page.red().value();
    const auto words = page.black({0, seal.top, 210, seal.bottom}).value();  // name and date
    EXPECT_NEAR(words.middle(), seal.middle(), 1);
    // The seal's centre is 21 below its top, issuer and date 6 % of 42, 2.5, below that.
    EXPECT_NEAR((words.top + words.bottom) / 2, seal.top + 21 + 2.5, 1);
    EXPECT_GT(words.top, seal.top);
    EXPECT_LT(words.bottom, seal.bottom);
    // The date ends four characters of 16 points, 22.6, from the right edge of the text at 184.
    const auto day = page.black({0, (words.top + words.bottom) / 2, 210, seal.bottom}).value();
    EXPECT_NEAR(day.right, 184 - 22.6, 1);
}

TEST(LetterStamp, LeavesIssuerAndDateAsBlackAsTheyWere) {
    const MeasuredPage page{stamped_pdf(a_stamp()), 1}, plain{stamped_pdf({}), 1};
    const auto seal = page.red().value();
    const auto words = page.black({100, seal.top, 210, seal.bottom}).value();
    EXPECT_FALSE(plain.red());  // without a seal the place is marked, and nothing is red
    // An empty line, then issuer and date, 20.5 mm in all below it; below these 盖章处 in grey.
    const auto text = plain.black({0, 0, 80, seal.top}).value();
    const auto bare = plain.black({100, text.bottom + 1, 210, text.bottom + 31}).value();
    EXPECT_NEAR(words.right - words.left, bare.right - bare.left, a_dot_wide);
    EXPECT_NEAR(words.height(), bare.height(), a_dot_wide);
}

TEST(LetterStamp, CoversNoSignatureAndNoCode) {
    const MeasuredPage page{stamped_pdf(a_stamp(50), false, {"签发人（主席或者副主席）"}), 1};
    const auto seal = page.red().value();
    const auto above = page.black({0, 0, 210, seal.top}).value();  // the line to sign ends above it
    EXPECT_GT(seal.top, above.bottom);
    EXPECT_LT(seal.top - above.bottom, one_line);
    const auto below = page.black({0, seal.bottom, 60, 297}).value();  // the code, on the left
    EXPECT_GT(below.top, seal.bottom);
}

TEST(LetterStamp, NeverStandsOnADraft) {
    const MeasuredPage page{stamped_pdf(a_stamp(), true), 1};
    EXPECT_FALSE(page.red({0, 40, 210, 297}));  // above it stands in red that it is a draft
    const auto pdf = stamped_pdf(a_stamp(), true);
    EXPECT_EQ(pdf, stamped_pdf({}, true));
}

TEST(LetterStamp, NeverStandsOnAPageWithoutText) {
    for (int lines = 10; lines <= 20; ++lines) {
        const auto pdf = stamped_pdf(a_stamp(), false, {}, lines);
        const auto pages = paper::read_back_bytes(pdf).pages;
        const MeasuredPage last{pdf, pages};
        const auto seal = last.red().value();
        EXPECT_TRUE(last.black({0, 0, 210, seal.top})) << lines;
    }
}

}  // namespace
}  // namespace gongyou::letters
