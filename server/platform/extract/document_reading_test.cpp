#include "platform/extract/document_reading.hpp"

#include <gtest/gtest.h>

#include "platform/extract/document_examples.hpp"

namespace gongyou::extract {
namespace {

using namespace examples;

std::string told(const Result<DocumentText>& read) { return read ? read->text : std::string{read.error().code}; }

std::string without_spaces(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

TEST(DocumentReading, ReadsAWordDocumentAsItIsReadOnPaper) {
    const auto blank = "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>    </w:t></w:r>";
    const auto sign = [](const char* code) {
        return std::string{"<w:r><w:sym w:font=\"Wingdings\" w:char=\""} + code + "\"/></w:r>";
    };
    const auto cell = [](const std::string& text) { return "<w:tc>" + paragraph(words(text)) + "</w:tc>"; };
    const auto file = word_document(
        paragraph(words("劳动合同") + "<w:del><w:r><w:delText>作废</w:delText></w:r></w:del>") +
        paragraph(words("合同期") + blank + words("年")) +
        paragraph(sign("F0FE") + words("固定期限") + sign("F0A8") + words("无固定期限")) + "<w:tbl><w:tr>" +
        cell("姓名") + cell("李师傅") + "</w:tr><w:tr>" + cell("工种") + cell("缝纫") + "</w:tr></w:tbl>" +
        paragraph("<mc:AlternateContent><mc:Choice>" + words("盖章") + "</mc:Choice><mc:Fallback>" + words("盖章") +
                  "</mc:Fallback></mc:AlternateContent>"));
    const auto read = DocumentReading{reader_program()}.read(file);
    EXPECT_EQ(told(read), "劳动合同\n合同期____年\n☑固定期限□无固定期限\n姓名 李师傅 \n工种 缝纫 \n盖章\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->pages_by_picture, 0);
    EXPECT_EQ(read->sureness, 1);
}

TEST(DocumentReading, ReadsTheTextLayerOfAPdf) {
    const auto read = DocumentReading{reader_program()}.read(contract_page());
    ASSERT_TRUE(read) << told(read);
    EXPECT_NE(without_spaces(read->text).find("试用期为二个月，试用期包含在合同期限内。"), std::string::npos);
    EXPECT_EQ(read->pages_by_picture, 0);
}

TEST(DocumentReading, ReadsAPictureAndSaysHowSureItIs) {
    const auto picture = PagePictures{reader_program()}.render(contract_page(), 1);
    ASSERT_TRUE(picture);
    const auto read = DocumentReading{reader_program()}.read(picture->png);
    ASSERT_TRUE(read) << told(read);
    EXPECT_NE(without_spaces(read->text).find("期限为三年"), std::string::npos) << read->text;
    EXPECT_EQ(read->pages_by_picture, 1);
    EXPECT_GT(read->sureness, 0.7);
    EXPECT_LT(read->sureness, 1);
    for (const auto& piece : read->unsure) {
        EXPECT_LT(piece.begin, piece.end);
        EXPECT_LE(piece.end, read->text.size());
    }
}

TEST(DocumentReading, TakesTextAsItIsWithoutWhatControlsADevice) {
    const DocumentReading reading{reader_program()};
    EXPECT_EQ(told(reading.read("\xEF\xBB\xBF第一条\r\n试用期\x07\t三个月")), "第一条\n试用期\t三个月");
    EXPECT_EQ(told(reading.read("\xB9\xA4\xD7\xCA")), "工资");  // GBK: 工 B9 A4, 资 D7 CA
}

TEST(DocumentReading, SaysWhyNothingWasRead) {
    const DocumentReading reading{reader_program()};
    const std::string locked =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
        "3 0 obj\n<</Filter/Standard/V 1/R 2/O(" +
        std::string(32, 'o') + ")/U(" + std::string(32, 'u') +
        ")/P -4>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 3 0 R/ID[(a)(a)]>>\n%%EOF\n";
    EXPECT_EQ(told(reading.read("")), "document.empty");
    EXPECT_EQ(told(reading.read(" \n\t ")), "document.nothing_read");
    EXPECT_EQ(told(reading.read("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")), "document.old_word");
    EXPECT_EQ(told(reading.read(std::string{"\0\1\2\3", 4})), "document.kind_unknown");
    EXPECT_EQ(told(reading.read("PK\x03\x04")), "file.damaged");
    EXPECT_EQ(told(reading.read("%PDF-1.7 and nothing more")), "file.damaged");
    EXPECT_EQ(told(reading.read(locked)), "document.locked");
    EXPECT_EQ(told(reading.read("\x89PNG and nothing more")), "file.damaged");
    EXPECT_EQ(told(DocumentReading{"/nonexistent/gongyou-extract"}.read("%PDF-1.7")), "file.no_cage");
}

}  // namespace
}  // namespace gongyou::extract
