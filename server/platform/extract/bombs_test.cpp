#include <gtest/gtest.h>

#include "platform/extract/document_examples.hpp"
#include "platform/extract/document_reading.hpp"
#include "platform/extract/picture_dots.hpp"
#include "platform/extract/table_reading.hpp"
#include "platform/files/file_examples.hpp"
#include "platform/tables/workbook.hpp"

// Files made to stall or to swamp whoever reads them (security.md FI-4); archives are in archive_bombs_test.cpp.
namespace gongyou::extract {
namespace {

using namespace examples;
using files::examples::jpeg;
using files::examples::png;
using std::chrono::milliseconds;

template <class T>
std::string fault_of(const Result<T>& read) {
    return read ? "read" : std::string{read.error().code};
}
std::string end_of_reading(const std::string& file, milliseconds patience = longest_reading) {
    return fault_of(DocumentReading{reader_program(), patience}.read(file));
}
std::string end_of_showing(const std::string& file, int page = 1, milliseconds patience = longest_reading) {
    return fault_of(PagePictures{reader_program(), patience}.render(file, page));
}

std::string pdf_of_pages(int count) {
    std::string kids;
    std::vector<std::string> objects{"<</Type/Catalog/Pages 2 0 R>>", ""};
    for (int page = 0; page < count; ++page) {
        kids += std::to_string(page + 3) + " 0 R ";
        objects.emplace_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(count) + ">>";
    return pdf_of(objects);
}

std::string page_of_size(const std::string& width, const std::string& height) {
    return pdf_page(stream_of("", ""), {}, "/MediaBox[0 0 " + width + " " + height + "]");
}

/// Each form draws the next one ten times: a line, 10^levels times.
std::string nested_drawing(int levels) {
    std::string ten_times;
    for (int i = 0; i < 10; ++i) ten_times += "/N Do ";
    const auto next = [](int number) { return "/Resources<</XObject<</N " + std::to_string(number) + " 0 R>>>>"; };
    const std::string form = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]";
    std::vector<std::string> forms;
    for (int level = 0; level < levels; ++level) forms.push_back(stream_of(form + next(level + 6), ten_times));
    forms.push_back(stream_of(form, "0 0 m 595 842 l S"));
    return pdf_page(stream_of("", ten_times), forms, "/MediaBox[0 0 595 842]" + next(5));
}

/// Two gigabytes in some kilobytes: deflated, and that once more.
std::string deflated_twice(std::string piece) {
    const std::string head = "\x78\x9C";
    while (piece.size() < 1 << 20) piece += piece;
    return head + deflated_times(head + deflated_times(piece, (2U << 30) / piece.size()), 1);
}

std::string deflated_drawing() {
    return pdf_page(stream_of("/Filter[/FlateDecode/FlateDecode]", deflated_twice("0 0 m 9 9 l S\n")));
}

std::string page_of_a_huge_picture() {
    const std::string about =
        "/Type/XObject/Subtype/Image/Width 20000/Height 17000/ColorSpace/DeviceRGB/BitsPerComponent 8";
    return pdf_page(stream_of("", "q 595 0 0 842 0 0 cm /P Do Q"),
                    {stream_of(about + "/Filter[/FlateDecode/FlateDecode]", deflated_twice("rgb"))},
                    "/MediaBox[0 0 595 842]/Resources<</XObject<</P 5 0 R>>>>");
}

void expect_ten_files_are_read_right() {
    const DocumentReading reading{reader_program()};
    const auto contains = [&](const std::string& file, const std::string& said) {
        auto text = reading.read(file);
        if (!text) return std::string{text.error().code};
        std::erase_if(text->text, [](char c) { return c == ' ' || c == '\n'; });
        return text->text.find(said) == std::string::npos ? text->text : said;
    };
    const auto page = PagePictures{reader_program()}.render(contract_page(), 1);
    ASSERT_TRUE(page) << page.error().code;                      // 1: a page is shown
    EXPECT_EQ(contains(page->png, "期限为三年"), "期限为三年");  // 2: and read from its picture
    const std::string trial = "试用期为二个月";
    for (int i = 0; i < 2; ++i) {  // 3 to 8
        EXPECT_EQ(contains(contract_page(), trial), trial);
        EXPECT_EQ(contains(word_document(paragraph(words(trial))), trial), trial);
        EXPECT_EQ(contains("第一条 " + trial, trial), trial);
    }
    for (const std::string name : {"李师傅", "王师傅"}) {  // 9 and 10
        const auto rows = TableReading{reader_program()}.read(
            tables::workbook({{.name = "一", .rows = {{{"姓名", "金额"}, true}, {{name, "9600.50"}}}}}));
        ASSERT_TRUE(rows) << rows.error().code;
        EXPECT_EQ(rows->at(1).at(0).text, name);
    }
}

TEST(Bombs, OfMoreDotsThanAreReadOrShownAreRefusedByTheirHeader) {
    for (const auto& [width, height] : {std::pair{8000u, 6000u}, {65000u, 65000u}}) {
        EXPECT_EQ(end_of_reading(png("", width, height)), "document.page_too_large");
        EXPECT_EQ(end_of_reading(jpeg("", width, height)), "document.page_too_large");
        EXPECT_EQ(end_of_showing(png("", width, height)), "file.page_too_large");
        EXPECT_EQ(end_of_showing(jpeg("", width, height)), "file.page_too_large");
    }
    EXPECT_EQ(end_of_reading(png("", 5001, 5000)), "document.page_too_large");
    EXPECT_EQ(end_of_reading(jpeg("", 5001, 5000)), "document.page_too_large");
    EXPECT_EQ(end_of_reading(png("", 0x7FFFFFFF, 0x7FFFFFFF)), "document.page_too_large");
    EXPECT_EQ(fault_of(DotReading{reader_program()}.read(png("", 1501, 10))), "file.page_too_large");
    // as many as are allowed are looked at, and found to have no dots at all
    EXPECT_EQ(end_of_reading(png("", 5000, 5000)), "file.damaged");
    EXPECT_EQ(end_of_showing(png("", 8000, 5000)), "file.damaged");
}

TEST(Bombs, OfMoreThanTwoHundredPagesAreRefused) {
    EXPECT_EQ(end_of_reading(pdf_of_pages(201)), "document.too_long");
    EXPECT_EQ(end_of_showing(pdf_of_pages(201)), "file.too_many_pages");
    EXPECT_EQ(end_of_showing(pdf_of_pages(200), 200), "read");
}

TEST(Bombs, OfPagesLongerThanFiveMetresAreRefused) {
    for (const auto& [width, height] : {std::pair{"14174", "595"}, {"595", "14174"}, {"1000000000", "1000000000"}}) {
        EXPECT_EQ(end_of_reading(page_of_size(width, height)), "document.page_too_large") << width;
        EXPECT_EQ(end_of_showing(page_of_size(width, height)), "file.page_too_large") << width;
    }
    EXPECT_EQ(end_of_showing(page_of_size("14173", "595")), "read");
}

TEST(Bombs, ThatDrawForeverAreStopped) {
    constexpr milliseconds patience{1500};
    for (const auto& bomb : {nested_drawing(12), deflated_drawing()}) {
        EXPECT_LT(bomb.size(), 50'000);
        EXPECT_EQ(end_of_reading(bomb, patience), "file.not_readable");
        EXPECT_EQ(end_of_showing(bomb, 1, patience), "file.not_readable");
    }
}

TEST(Bombs, OfHugePicturesInPagesAreDrawnInFewDotsOrStopped) {
    const auto end = end_of_reading(page_of_a_huge_picture());
    EXPECT_TRUE(end == "document.nothing_read" || end == "file.not_readable") << end;
}

TEST(Bombs, ThatAreEmptyOrCutOffAreToldAsSuch) {
    EXPECT_EQ(end_of_reading(""), "document.empty");
    EXPECT_EQ(end_of_showing(""), "file.damaged");
    const auto page = PagePictures{reader_program()}.render(contract_page(), 1);
    ASSERT_TRUE(page) << page.error().code;
    for (const std::size_t size : {8u, 33u, 2000u})
        EXPECT_EQ(end_of_reading(page->png.substr(0, size)), "file.damaged") << size;
    EXPECT_EQ(end_of_reading(jpeg().substr(0, 60)), "file.damaged");
}

TEST(Bombs, AreFollowedByTenFilesThatAreReadRight) {
    const auto kib_of_blanks = std::string(1024, ' ');
    const Archived grown{
        .name = "word/document.xml", .bytes = deflated_times(kib_of_blanks, 20'000), .is_deflated = true};
    for (const auto& bomb :
         {png("", 65000, 65000), jpeg("", 65000, 65000), pdf_of_pages(201), page_of_size("1000000000", "1000000000"),
          zip_of({grown}), billion_laughs(), deep_document(100'000), contract_page().substr(0, 900)})
        EXPECT_NE(end_of_reading(bomb), "read") << bomb.substr(0, 20);
    EXPECT_EQ(end_of_reading(nested_drawing(12), milliseconds{500}), "file.not_readable");
    EXPECT_EQ(end_of_reading(deflated_drawing(), milliseconds{500}), "file.not_readable");
    EXPECT_NE(end_of_reading(page_of_a_huge_picture(), milliseconds{500}), "read");
    expect_ten_files_are_read_right();
}

}  // namespace
}  // namespace gongyou::extract
