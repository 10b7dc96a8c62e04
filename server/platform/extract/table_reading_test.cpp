#include "platform/extract/table_reading.hpp"

#include <gtest/gtest.h>

#include "platform/tables/workbook.hpp"

namespace gongyou::extract {
namespace {

std::string told_of_table(const Result<tables::Rows>& rows) {
    if (!rows) return std::string{rows.error().code};
    std::string all;
    for (const auto& row : *rows) {
        for (const auto& cell : row) all += (cell.is_formula ? "(formula)" : cell.text) + "|";
        all += "\n";
    }
    return all;
}

TEST(TableReading, GivesBackWhatAWorkbookOfOursHolds) {
    const TableReading reading{reader_program()};
    const auto book = tables::workbook(
        {{.name = "一", .rows = {{{"姓名", "金额"}, true}, {{"李师傅", "9600.50"}}, {}, {{"", "&<>"}}}},
         {.name = "二", .rows = {{{"别的"}}}}});
    EXPECT_EQ(told_of_table(reading.read(book)), "姓名|金额|\n李师傅|9600.50|\n\n|&<>|\n");
}

TEST(TableReading, FindsTextAndNoFormulaWhereTextLooksLikeOne) {
    const TableReading reading{reader_program()};
    const auto book = tables::workbook(
        {{.name = "一", .rows = {{{"=1+1", "+1", "-1", "@SUM(A1)"}}, {{"=HYPERLINK(\"http://a\")"}}}}});
    EXPECT_EQ(told_of_table(reading.read(book)), "=1+1|+1|-1|@SUM(A1)|\n=HYPERLINK(\"http://a\")|\n");
    EXPECT_EQ(book.find("<f>"), std::string::npos);
}

TEST(TableReading, RefusesWhatIsNoWorkbookAndWhatIsTooMuch) {
    const TableReading reading{reader_program()};
    for (const auto& bad :
         {std::string{}, std::string{"姓名,金额\n"}, std::string(100'000, 'x'), std::string{"PK\x03\x04"}})
        EXPECT_EQ(told_of_table(reading.read(bad)), "table.not_a_workbook");
    EXPECT_EQ(told_of_table(reading.read(std::string(largest_workbook + 1, 'x'))), "table.too_large");
    const tables::Sheet wide{.name = "宽", .rows = {{std::vector<tables::Written>(most_table_columns + 1, "列")}}};
    EXPECT_EQ(told_of_table(reading.read(tables::workbook({wide}))), "table.too_large");
    const tables::Sheet longest{.name = "长", .rows = std::vector<tables::WrittenRow>(most_table_rows + 1, {{"行"}})};
    EXPECT_EQ(told_of_table(reading.read(tables::workbook({longest}))), "table.too_large");
    EXPECT_EQ(told_of_table(TableReading{"/nonexistent/gongyou-extract"}.read("")), "file.no_cage");
}

}  // namespace
}  // namespace gongyou::extract
