#include "platform/paper/faces.hpp"

#include <gtest/gtest.h>

#include <set>

#include "platform/paper/read_back.hpp"
#include "platform/paper/styles.hpp"

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

TEST(Faces, AreTakenFromTheCutFilesUnlessTheOfficeHasItsOwn) {
    for (const auto& one : faces_found())
        EXPECT_NE(one.family.substr(0, 4), "Noto")
            << "a whole font is copied for each paper: is `faces` beside the program?";
}

TEST(Faces, CutShortTakeARareCharacterOfANameFromTheWholeFont) {
    // 婻 U+5A7B and 㛃 U+36C3 are no characters of GB 2312
    const Document document{.name = "名", .blocks = {body("职工陈婻、周㛃。")}};
    const auto found = read_back(document);
    EXPECT_NE(found.text.find("陈婻、周㛃"), std::string::npos);
    EXPECT_NE(found.fonts.find("Regular"), found.fonts.rfind("Regular")) << found.fonts;
}

}  // namespace
}  // namespace gongyou::paper
