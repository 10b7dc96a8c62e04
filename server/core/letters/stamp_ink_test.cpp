#include "core/letters/stamp_ink.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace gongyou::letters {
namespace {

using Shape = std::function<bool(double x, double y)>;
struct Colour {
    int red, green, blue;
};

/// `shape` in one colour on white, its centre at 0, 0.
extract::Dots drawn(int width, int height, const Shape& shape, Colour colour = {205, 40, 35}) {
    extract::Dots picture{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool is_in = shape(x + 0.5 - width / 2.0, y + 0.5 - height / 2.0);
            for (const int part : {colour.red, colour.green, colour.blue})
                picture.rgb += static_cast<char>(is_in ? part : 252);
        }
    return picture;
}
Shape ring(double radius) {
    return [radius](double x, double y) {
        const double out = std::hypot(x, y);
        return out < radius && out > radius * 0.9;
    };
}
std::string told(const extract::Dots& picture) {
    const auto ink = stamp_ink(picture);
    return ink ? "taken" : std::string{ink.error().code};
}

TEST(StampInk, IsCutToItsEdgeAndFillsTheSquare) {
    // A ring of 400 dots across in a picture of 700 x 500: in the square of 600 it is 600 wide, its line a tenth of the
    // radius, 30 dots.
    const auto ink = stamp_ink(drawn(700, 500, ring(200)));
    ASSERT_TRUE(ink);
    EXPECT_EQ(ink->at(15, 300), 255);   // half way through the line on the left
    EXPECT_EQ(ink->at(584, 300), 255);  // and on the right
    EXPECT_EQ(ink->at(300, 15), 255);
    EXPECT_EQ(ink->at(45, 300), 0);  // behind it
    EXPECT_EQ(ink->at(300, 300), 0);
    EXPECT_EQ(ink->at(3, 3), 0);
}

TEST(StampInk, OfBlackOrGreyIsNotPrintedRed) {
    EXPECT_EQ(told(drawn(500, 500, ring(220), {30, 30, 30})), "stamp.not_red");
    EXPECT_EQ(told(drawn(500, 500, ring(220), {60, 60, 190})), "stamp.not_red");
    EXPECT_EQ(told(drawn(500, 500, ring(220))), "taken");
}

TEST(StampInk, IsOfARoundSealAndOfNothingElse) {
    EXPECT_EQ(told(drawn(500, 500, [](double, double) { return false; })), "stamp.empty");
    EXPECT_EQ(told(drawn(500, 500, [](double x, double y) { return std::abs(x) < 200 && std::abs(y) < 200; })),
              "stamp.not_round");  // a red square
    EXPECT_EQ(told(drawn(500, 500, [](double x, double y) { return std::hypot(x, y) < 200; })),
              "stamp.not_round");  // a blot: pi / 4 of the square are ink
    EXPECT_EQ(told(drawn(700, 500, [](double x, double y) { return ring(200)(x * 0.7, y); })),
              "stamp.not_round");  // 571 wide, 400 high
}

TEST(StampInk, NeedsAsManyDotsAsPaperShows) {
    EXPECT_EQ(told(drawn(400, 400, ring(140))), "stamp.too_coarse");  // 280 across
    EXPECT_EQ(told(drawn(400, 400, ring(155))), "taken");             // 310
}

}  // namespace
}  // namespace gongyou::letters
