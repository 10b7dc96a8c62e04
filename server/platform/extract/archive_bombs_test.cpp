#include <gtest/gtest.h>

#include "platform/extract/document_examples.hpp"
#include "platform/extract/document_reading.hpp"
#include "platform/extract/table_reading.hpp"

// Archives made to stall or to mislead whoever unpacks them (security.md FI-4).
namespace gongyou::extract {
namespace {

using namespace examples;

std::string told_of_archive(const std::string& file) {
    const auto read = DocumentReading{reader_program()}.read(file);
    return read ? read->text : std::string{read.error().code};
}

std::string told_of_workbook(const std::string& file) {
    const auto read = TableReading{reader_program()}.read(file);
    return read ? std::to_string(read->size()) + " rows" : std::string{read.error().code};
}

const std::string mebibyte_of_blanks(1 << 20, ' ');

Archived contract() { return word_part(word_xml(paragraph(words("劳动合同")))); }
Archived sheet(const std::string& cells) {
    return {.name = "xl/worksheets/sheet1.xml", .bytes = "<worksheet><sheetData>" + cells + "</sheetData></worksheet>"};
}
Archived one_cell() { return sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"); }
Archived grown(Archived part, std::size_t mebibytes, std::size_t claimed) {
    return {.name = part.name,
            .bytes = deflated_times(mebibyte_of_blanks, mebibytes),
            .is_deflated = true,
            .claimed = claimed};
}

TEST(ArchiveBombs, ThatGrowAThousandTimesAreNotUnpacked) {
    const auto bomb = grown(contract(), 2, 2 << 20);
    ASSERT_GT(std::size_t{2 << 20}, bomb.bytes.size() * 500);
    EXPECT_EQ(told_of_archive(zip_of({bomb})), "document.too_long");
    EXPECT_EQ(told_of_workbook(zip_of({grown(one_cell(), 2, 2 << 20)})), "table.too_large");
    // the part that grows is one that nobody reads
    EXPECT_EQ(told_of_archive(zip_of({contract(), grown({.name = "word/media/a.png"}, 2, 2 << 20)})),
              "document.too_long");
}

TEST(ArchiveBombs, ThatClaimToBeSmallAreStoppedWhereTheyGrow) {
    EXPECT_EQ(told_of_archive(zip_of({grown(contract(), 2, 3000)})), "document.too_long");
    EXPECT_EQ(told_of_workbook(zip_of({grown(one_cell(), 2, 3000)})), "table.too_large");
}

TEST(ArchiveBombs, OfMoreThanTwoHundredMebibytesAreNotUnpackedHoweverLongTheyAre) {
    const Archived ballast{.name = "word/media/a.png", .bytes = std::string(3 << 20, 'x')};  // 300 MiB would be allowed
    const std::size_t most = 200 << 20;
    EXPECT_EQ(told_of_archive(zip_of({contract(), ballast, grown({.name = "word/b.xml"}, 1, most + 1)})),
              "document.too_long");
    // what is read is held to less: largest_unpacked_document
    EXPECT_EQ(told_of_archive(zip_of({ballast, grown(contract(), 65, 1 << 20)})), "document.too_long");
}

TEST(ArchiveBombs, InsideArchivesAreNotOpened) {
    const auto inner = zip_of({contract()});
    EXPECT_EQ(told_of_archive(zip_of({{.name = "a.zip", .bytes = zip_of({{.name = "b.zip", .bytes = inner}})}})),
              "file.damaged");
    EXPECT_EQ(told_of_archive(zip_of({word_part(inner)})), "file.damaged");
    EXPECT_EQ(told_of_archive(zip_of({contract(), {.name = "word/embeddings/a.zip", .bytes = inner}})), "劳动合同\n");
    EXPECT_EQ(told_of_workbook(zip_of({{.name = "xl/worksheets/sheet1.xml", .bytes = inner}})), "table.not_a_workbook");
}

TEST(ArchiveBombs, OfMoreThanTwoThousandMembersAreRefused) {
    for (const bool is_document : {true, false}) {
        std::vector<Archived> members{is_document ? contract() : one_cell()};
        for (int at = 1; at < 2000; ++at) members.push_back({.name = "custom/" + std::to_string(at)});
        const auto read = is_document ? &told_of_archive : &told_of_workbook;
        EXPECT_EQ(read(zip_of(members)), is_document ? "劳动合同\n" : "1 rows");
        members.push_back({.name = "custom/2000"});
        EXPECT_EQ(read(zip_of(members)), is_document ? "document.too_long" : "table.too_large");
    }
}

TEST(ArchiveBombs, WithPathsThatLeadElsewhereAreRefused) {
    for (const std::string name : {"/etc/passwd", "../a.xml", "word/../../a.xml", "word/..", "..", "\\a.xml",
                                   "word\\..\\..\\a.xml", "C:/a.xml", "", "word//.."})
        EXPECT_EQ(told_of_archive(zip_of({contract(), {.name = name, .bytes = "x"}})), "file.damaged") << name;
    EXPECT_EQ(told_of_archive(zip_of({contract(), {.name = std::string{"word/a\0.xml", 11}}})), "file.damaged");
    EXPECT_EQ(told_of_archive(zip_of({contract(), {.name = "word/a..b.xml"}, {.name = "...", .bytes = "x"}})),
              "劳动合同\n");
    EXPECT_EQ(told_of_workbook(zip_of({one_cell(), {.name = "../a.xml"}})), "table.not_a_workbook");
}

TEST(ArchiveBombs, WithLinksAreRefused) {
    constexpr std::uint32_t link = 0120777, file = 0100644;
    EXPECT_EQ(told_of_archive(zip_of({{.name = "word/document.xml", .bytes = "/etc/passwd", .mode = link}})),
              "file.damaged");
    EXPECT_EQ(told_of_archive(zip_of({contract(), {.name = "word/a", .bytes = "b", .mode = link}})), "file.damaged");
    EXPECT_EQ(told_of_archive(zip_of({contract(), {.name = "word/a", .bytes = "b", .mode = file}})), "劳动合同\n");
}

TEST(ArchiveBombs, WhoseMembersOverlapOrComeTwiceAreRefused) {
    const Archived inner{.name = "word/styles.xml", .bytes = std::string(100, ' ')};
    const Archived outer{.name = "word/a", .bytes = record(inner)};
    auto quoted = inner;
    quoted.inside = record(outer).size() - record(inner).size();
    EXPECT_EQ(told_of_archive(zip_of({outer, contract(), quoted})), "file.damaged");
    EXPECT_EQ(told_of_archive(zip_of({outer, contract()})), "劳动合同\n");
    EXPECT_EQ(told_of_archive(zip_of({contract(), contract()})), "file.damaged");
    auto again = contract();
    again.inside = 0;
    EXPECT_EQ(told_of_archive(zip_of({contract(), again})), "file.damaged");
    auto outside = contract();
    outside.inside = 1'000'000;
    EXPECT_EQ(told_of_archive(zip_of({outer, outside})), "file.damaged");
}

TEST(ArchiveBombs, WithOtherSizesOrSumsThanTheyClaimAreDamaged) {
    auto longer = contract(), shorter = contract();
    longer.claimed = longer.bytes.size() + 10;
    shorter.claimed = shorter.bytes.size() - 10;
    EXPECT_EQ(told_of_archive(zip_of({longer})), "file.damaged");
    EXPECT_EQ(told_of_archive(zip_of({shorter})), "file.damaged");
    const Archived packed{.name = "word/document.xml",
                          .bytes = deflated(contract().bytes),
                          .is_deflated = true,
                          .claimed = contract().bytes.size()};
    EXPECT_EQ(told_of_archive(zip_of({packed})), "file.damaged");  // its sum is nought
    auto changed = zip_of({contract()});
    changed.replace(changed.find("劳动"), 6, "劳务");
    EXPECT_EQ(told_of_archive(changed), "file.damaged");
    EXPECT_EQ(told_of_workbook(zip_of({longer, one_cell()})), "1 rows");  // of what is not read nothing is unpacked
}

TEST(ArchiveBombs, ThatAreCutOffAreDamagedWhereverTheyEnd) {
    const auto whole = zip_of({contract(), {.name = "word/styles.xml", .bytes = "<styles/>"}});
    ASSERT_EQ(told_of_archive(whole), "劳动合同\n");
    for (std::size_t size = 4; size < whole.size(); size += 23)
        EXPECT_EQ(told_of_archive(whole.substr(0, size)), "file.damaged") << size;
    EXPECT_EQ(told_of_archive(whole + "x"), "file.damaged");
    EXPECT_EQ(told_of_archive(zip_of({})), "document.kind_unknown");  // it begins with its end
}

TEST(ArchiveBombs, BehindAPasswordAreToldAsLocked) {
    auto document = contract(), cells = one_cell();
    document.flags = cells.flags = 1;
    EXPECT_EQ(told_of_archive(zip_of({document})), "document.locked");
    EXPECT_EQ(told_of_workbook(zip_of({cells})), "document.locked");
    std::string wrapped = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    for (const char letter : std::string_view{"EncryptedPackage"}) (wrapped += letter) += '\0';
    EXPECT_EQ(told_of_archive(wrapped), "document.locked");
}

TEST(ArchiveBombs, OfXmlThatGrowsOrFetchesAreRefused) {
    EXPECT_EQ(told_of_archive(billion_laughs()), "file.damaged");
    EXPECT_EQ(told_of_archive(with_document_type("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;")), "file.damaged");
    EXPECT_EQ(told_of_archive(with_document_type("<!ENTITY % a SYSTEM \"http://127.0.0.1/a\"> %a;", "合同")),
              "file.damaged");
    EXPECT_EQ(told_of_archive(with_document_type("", "合同")), "file.damaged");
    for (const std::string part :
         {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        std::vector<Archived> parts{{.name = part, .bytes = "<!DOCTYPE a><worksheet/>"}};
        if (!part.ends_with("sheet1.xml"))
            parts.push_back({.name = "xl/worksheets/sheet1.xml", .bytes = "<worksheet/>"});
        EXPECT_EQ(told_of_workbook(zip_of(parts)), "table.not_a_workbook") << part;
    }
}

TEST(ArchiveBombs, OfXmlThatIsAHundredThousandDeepAreRefused) {
    EXPECT_EQ(told_of_archive(deep_document(100'000)), "file.damaged");
    EXPECT_EQ(told_of_archive(deep_document(900)).substr(0, 6), "合同");
}

}  // namespace
}  // namespace gongyou::extract
