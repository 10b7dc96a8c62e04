#include "core/law/place.hpp"

#include <gtest/gtest.h>

namespace gongyou::law {
namespace {

std::string outwards(std::string_view text) {
    std::string all;
    for (const auto& place : Place::read(text)->outwards()) all += place.text() + " ";
    return all;
}

TEST(Place, GoesOutwardsFromCountyToCountry) {
    EXPECT_EQ(outwards("330113"), "330113 330100 330000 100000 ");
    EXPECT_EQ(outwards("330200"), "330200 330000 100000 ");
    EXPECT_EQ(outwards("330000"), "330000 100000 ");
    EXPECT_EQ(outwards("100000"), "100000 ");
}

TEST(Place, OfATownshipOrVillageIsItsCounty) {
    EXPECT_EQ(Place::read("330113001")->text(), "330113");
    EXPECT_EQ(Place::read("330113001005")->text(), "330113");
}

TEST(Place, IsSixNineOrTwelveDigits) {
    for (const auto* wrong : {"", "33", "3301130", "33011x", "030113", "临平区"})
        EXPECT_EQ(Place::read(wrong).error().code, "place.wrong") << wrong;
}

}  // namespace
}  // namespace gongyou::law
