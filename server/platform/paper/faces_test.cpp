#include "platform/paper/faces.hpp"

#include <gtest/gtest.h>

#include <set>

namespace gongyou::paper {
namespace {

TEST(Faces, OfThisMachineShowChinese) {
    std::set<Face> faces;
    for (const auto& one : faces_found()) {
        EXPECT_TRUE(one.has_chinese) << one.family << ": apt install fonts-noto-cjk";
        EXPECT_FALSE(one.family.empty());
        faces.insert(one.face);
    }
    EXPECT_EQ(faces.size(), 4U);
}

}  // namespace
}  // namespace gongyou::paper
