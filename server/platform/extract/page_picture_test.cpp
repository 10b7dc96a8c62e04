#include "platform/extract/page_picture.hpp"

#include <gtest/gtest.h>

#include <filesystem>

#include "platform/extract/cage.hpp"
#include "platform/extract/caged_run.hpp"
#include "platform/files/file_examples.hpp"
#include "platform/paper/pdf.hpp"
#include "platform/paper/watermark.hpp"

namespace gongyou::extract {
namespace {

using std::chrono::milliseconds;

std::string beside_us(const char* name) {
    return (std::filesystem::read_symlink("/proc/self/exe").parent_path() / name).string();
}

std::string two_pages() {
    return paper::pdf({.name = "试", .blocks = {paper::Text{"第一页"}, paper::NewPage{}, paper::Text{"第二页"}}});
}

std::string told(const Result<PagePicture>& picture) {
    return picture ? std::to_string(picture->page) + "/" + std::to_string(picture->pages)
                   : std::string{picture.error().code};
}

TEST(PagePictures, ShowEachPageOfAPdfAsAPictureAndNoMore) {
    const PagePictures pictures{reader_program()};
    const auto pdf = two_pages();
    const auto first = pictures.render(pdf, 1);
    ASSERT_TRUE(first) << first.error().code;
    EXPECT_EQ(told(first), "1/2");
    EXPECT_TRUE(first->png.starts_with("\x89PNG"));
    EXPECT_NE(first->png, pictures.render(pdf, 2)->png);
    EXPECT_EQ(first->png.find("第一页"), std::string::npos);
    EXPECT_EQ(told(pictures.render(pdf, 3)), "file.page_unknown");
    EXPECT_EQ(told(pictures.render(pdf, 0)), "file.page_unknown");
}

TEST(PagePictures, CarryTheMarkThatWasAskedForOrAreNotMade) {
    const PagePictures pictures{reader_program()};
    const auto mark = paper::watermark({"仅供某院办案使用", "赵某 2026-03-02 12:00"});
    const auto plain = pictures.render(two_pages(), 1);
    const auto marked = pictures.render(two_pages(), 1, mark);
    ASSERT_TRUE(marked) << marked.error().code;
    EXPECT_EQ(told(marked), "1/2");
    EXPECT_NE(marked->png, plain->png);
    EXPECT_NE(marked->png, pictures.render(two_pages(), 1, paper::watermark({"别人"}))->png);
    EXPECT_EQ(told(pictures.render(two_pages(), 1, "no mark")), "file.damaged");
}

TEST(PagePictures, ReadAPhotoLikeAPdfOfOnePage) {
    const PagePictures pictures{reader_program()};
    const auto mark = paper::watermark({"仅供某院办案使用"});
    const auto png = pictures.render(two_pages(), 1)->png;  // a true PNG, of our own making
    EXPECT_EQ(told(pictures.render(png, 1)), "1/1");
    EXPECT_NE(pictures.render(png, 1)->png, pictures.render(png, 1, mark)->png);
    EXPECT_EQ(told(pictures.render(png, 2)), "file.page_unknown");
    EXPECT_EQ(told(pictures.render(png.substr(0, 200), 1)), "file.damaged");
    EXPECT_EQ(told(pictures.render(files::examples::jpeg("", 40, 20), 1, mark)), "1/1");
    EXPECT_EQ(told(pictures.render("\xFF\xD8\xFF", 1)), "file.damaged");
}

TEST(PagePictures, HoldNothingOfWhatAFileSaysOfItsWriter) {
    auto pdf = two_pages();
    const std::string canary = "kanarienvogel";
    pdf += "\n9 0 obj\n<< /Author (" + canary + ") /Title (" + canary + ") >>\nendobj\n%" + canary + "\n";
    const auto shown = PagePictures{reader_program()}.render(pdf, 1);
    ASSERT_TRUE(shown) << shown.error().code;
    EXPECT_EQ(shown->png.find(canary), std::string::npos);
    EXPECT_EQ(shown->png.find("tEXt"), std::string::npos);
}

TEST(PagePictures, OfWhatIsNoPdfSayThatItIsDamagedAndOneUploadIsAllThatIsLost) {
    const PagePictures pictures{reader_program()};
    for (const auto& bad :
         {std::string{}, std::string{"%PDF-1.7 nothing"}, std::string(1'000'000, 'x'), two_pages().substr(0, 200)})
        EXPECT_EQ(told(pictures.render(bad, 1)), "file.damaged") << bad.substr(0, 20);
    EXPECT_EQ(told(pictures.render(two_pages(), 1)), "1/2");
}

TEST(PagePictures, AreNotMadeWithoutTheReader) {
    const PagePictures nothing{"/nonexistent/gongyou-extract"};
    EXPECT_EQ(told(nothing.render(two_pages(), 1)), "file.no_cage");
    EXPECT_EQ(nothing.protections(), "");
    EXPECT_NE(PagePictures{reader_program()}.protections().find("calls"), std::string::npos);
}

TEST(TheCage, LetsAReaderThatWasTakenOverDoNothingOfThirty) {
    const auto end = run_apart(beside_us("cage_trial"), {"tries"}, "", milliseconds{10'000}, 4096);
    EXPECT_EQ(end.code, 0);
    EXPECT_EQ(end.output, "tried 34\n");
}

TEST(TheCage, EndsWhoeverGoesOnForeverWritesForeverOrTakesAllMemory) {
    const auto run = [](const char* how, milliseconds at_most) {
        return run_apart(beside_us("cage_trial"), {how}, "", at_most, 100'000);
    };
    EXPECT_FALSE(run("spin", milliseconds{700}).code);
    EXPECT_FALSE(run("flood", milliseconds{700}).code);
    EXPECT_EQ(run("memory", milliseconds{10'000}).code, 9);  // it is told that there is no more
}

}  // namespace
}  // namespace gongyou::extract
