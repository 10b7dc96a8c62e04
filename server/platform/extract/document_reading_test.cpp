#include "platform/extract/document_reading.hpp"

#include <gtest/gtest.h>

#include <boost/crc.hpp>

#include "platform/paper/pdf.hpp"

namespace gongyou::extract {
namespace {

std::string number_in(std::uint32_t number, int bytes) {  // least significant byte first
    std::string text;
    for (int at = 0; at < bytes; ++at) text += static_cast<char>(number >> (8 * at));
    return text;
}

/// A zip of one file that is not packed.
std::string zip_of(const std::string& name, const std::string& bytes) {
    boost::crc_32_type sum;
    sum.process_bytes(bytes.data(), bytes.size());
    const auto size = static_cast<std::uint32_t>(bytes.size());
    const auto about = number_in(0, 4) + number_in(0, 4) + number_in(sum.checksum(), 4) + number_in(size, 4) +
                       number_in(size, 4) + number_in(static_cast<std::uint32_t>(name.size()), 2) + number_in(0, 2);
    const auto file = "PK\x03\x04" + number_in(20, 2) + about + name + bytes;
    const auto entry = "PK\x01\x02" + number_in(20, 2) + number_in(20, 2) + about + std::string(14, '\0') + name;
    return file + entry + "PK\x05\x06" + number_in(0, 4) + number_in(1, 2) + number_in(1, 2) +
           number_in(static_cast<std::uint32_t>(entry.size()), 4) +
           number_in(static_cast<std::uint32_t>(file.size()), 4) + number_in(0, 2);
}

std::string word_document(const std::string& body) {
    return zip_of("word/document.xml",
                  "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" +
                      body + "</w:body></w:document>");
}

std::string paragraph(const std::string& runs) { return "<w:p>" + runs + "</w:p>"; }
std::string words(const std::string& text) { return "<w:r><w:t>" + text + "</w:t></w:r>"; }

std::string told(const Result<DocumentText>& read) { return read ? read->text : std::string{read.error().code}; }

std::string without_spaces(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

std::string contract_page() {
    return paper::pdf(
        {.name = "合同",
         .blocks = {paper::Text{"甲方根据生产需要，安排乙方在二号车间从事缝纫工作。\n"
                                "本合同期限为三年，其中试用期为二个月，试用期包含在合同期限内。\n"
                                "甲方每月十五日前以货币形式足额支付乙方上月工资，遇节假日提前支付。\n"
                                "乙方的休息休假、社会保险和劳动保护，按国家规定执行，双方没有别的约定。"}}});
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
