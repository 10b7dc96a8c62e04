#include "programmes/rights/hotline_file.hpp"

#include <gtest/gtest.h>

namespace gongyou::rights {
namespace {

using Fields = std::vector<std::string>;

TEST(HotlineFile, IsReadInTheEncodingsThatOfficesWrite) {
    const std::string utf8 = "工单号,单位\n1001,晨光针织\n";
    // 工单号 = B9 A4 B5 A5 BA C5, 单位 = B5 A5 CE BB, 晨光针织 = B3 BF B9 E2 D5 EB D6 AF in GBK
    const std::string gbk = "\xB9\xA4\xB5\xA5\xBA\xC5,\xB5\xA5\xCE\xBB\n1001,\xB3\xBF\xB9\xE2\xD5\xEB\xD6\xAF\n";
    for (const auto& bytes : {utf8, "\xEF\xBB\xBF" + utf8, gbk}) {
        const auto file = read_hotline_file(bytes);
        ASSERT_TRUE(file);
        EXPECT_EQ(file->head, (Fields{"工单号", "单位"}));
        ASSERT_EQ(file->rows.size(), 1u);
        EXPECT_EQ(file->rows[0], (Fields{"1001", "晨光针织"}));
    }
    const std::string utf16{
        "\xFF\xFE"
        "a\0,\0b\0\n\0"
        "1\0,\0"
        "2\0",
        16};
    EXPECT_EQ(read_hotline_file(utf16)->rows[0], (Fields{"1", "2"}));
}

TEST(HotlineFile, KeepsWhatStandsInQuotesAndCountsLinesAsASpreadsheetDoes) {
    const auto file = read_hotline_file("号,内容\r\n1,\"欠薪，\n\"\"三个月\"\",没发\"\r\n\r\n2,加班\r\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->rows[0], (Fields{"1", "欠薪，\n\"三个月\",没发"}));
    EXPECT_EQ(file->rows[1], (Fields{"2", "加班"}));
    EXPECT_EQ(file->lines, (std::vector<int>{2, 5}));  // the first takes lines 2 and 3, line 4 is empty
}

TEST(HotlineFile, MayBePartedByTabsAndHaveShortRows) {
    const auto file = read_hotline_file("号\t单位\t内容\n1\t晨光\n");
    EXPECT_EQ(file->rows[0], (Fields{"1", "晨光", ""}));
}

TEST(HotlineFile, OfAWorkbookTakesNoFormulaAndCountsLinesAsItsSheetDoes) {
    const auto file =
        hotline_of({{{"号"}, {" 单位 "}}, {}, {{"1"}, {"晨光"}, {"beyond the head"}}, {{"2"}, {"7", true}}});
    ASSERT_TRUE(file);
    EXPECT_EQ(file->head, (Fields{"号", "单位"}));
    EXPECT_EQ(file->rows, (std::vector<Fields>{{"1", "晨光"}, {"2", ""}}));
    EXPECT_EQ(file->lines, (std::vector<int>{3, 4}));
    EXPECT_EQ(hotline_of({{{"号"}}}).error().code, "hotline.empty");
}

TEST(HotlineFile, ThatIsAnOldWorkbookOrNoTextIsRefusedWithWhatToDo) {
    EXPECT_EQ(read_hotline_file("\xD0\xCF\x11\xE0xls").error().code, "hotline.old_workbook");
    EXPECT_TRUE(is_hotline_workbook("PK\x03\x04"));
    EXPECT_EQ(read_hotline_file(std::string_view{"a,b\n\0,1\n", 8}).error().code, "hotline.not_text");
    EXPECT_EQ(read_hotline_file("号,单位\n").error().code, "hotline.empty");
    std::string many = "号\n";
    for (int i = 0; i < 301; ++i) many += std::to_string(i) + "\n";
    EXPECT_EQ(read_hotline_file(many).error().code, "hotline.too_long");
}

}  // namespace
}  // namespace gongyou::rights
