#include "platform/qr/qr_code.hpp"

#include <gtest/gtest.h>

namespace gongyou::qr {
namespace {

TEST(QrCode, HasItsThreeFinderPatternsAndAQuietZone) {
    const QrCode code{"https://gongyou.example/?p=DC001"};
    // 32 bytes at level M need version 3: 17 + 4 * 3 = 29 squares a side.
    ASSERT_EQ(code.width(), 29);
    const int far = code.width() - 7;
    for (const auto& [x, y] : {std::pair{0, 0}, std::pair{far, 0}, std::pair{0, far}}) {
        EXPECT_TRUE(code.is_dark(x, y));
        EXPECT_FALSE(code.is_dark(x + 1, y + 1));
        EXPECT_TRUE(code.is_dark(x + 3, y + 3));
    }
    EXPECT_NE(code.svg(300).find("viewBox=\"0 0 37 37\""), std::string::npos);  // 29 + 2 * 4
}

TEST(QrCode, RefusesMoreThanAPosterCanHold) { EXPECT_THROW(QrCode{std::string(1001, 'a')}, std::length_error); }

}  // namespace
}  // namespace gongyou::qr
