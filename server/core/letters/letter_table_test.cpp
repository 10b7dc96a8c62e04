#include "core/letters/letter_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/letters/letter_examples.hpp"
#include "core/letters/letter_paper.hpp"

namespace gongyou::letters {
namespace {

LetterBlock answers(std::vector<std::string> columns, int rows = 0) {
    return {.as = BlockKind::table, .text = "{answers}", .columns = std::move(columns), .rows = rows};
}

TEST(LetterTables, PartCellsByEitherBarAndFillUpWhatIsShort) {
    EXPECT_EQ(table_lines(answers({"意　　见", "措施", "责任人"}), {"补发|十二月底前付清｜陈某", "改工资条"}),
              (std::vector<LetterLine>{{BlockKind::table, 0, "意　　见|措施|责任人"},
                                       {BlockKind::table, 1, "补发|十二月底前付清|陈某"},
                                       {BlockKind::table, 2, "改工资条||"}}));
}

TEST(LetterTables, CountTheirRowsWhereTheFirstColumnCallsForNumbers) {
    const auto lines = table_lines(answers({"序号", "意见", "措施"}), {"补发|付清", "改工资条|下月起"});
    EXPECT_EQ(lines[1].words, "1|补发|付清");
    EXPECT_EQ(lines[2].words, "2|改工资条|下月起");
}

TEST(LetterTables, KeepWhatIsOneCellTooManyInTheLast) {
    const auto lines = table_lines(answers({"序号", "意见", "措施"}), {"补发|付清|通知职工"});
    EXPECT_EQ(lines[1].words, "1|补发|付清｜通知职工");
    EXPECT_EQ(cells_in(lines[1].words), (std::vector<std::string>{"1", "补发", "付清｜通知职工"}));
}

TEST(LetterTables, HaveEmptyRowsToFillInByHand) {
    const auto lines = table_lines(answers({"序号", "意见", "措施"}, 3), {"补发|付清"});
    ASSERT_EQ(lines.size(), 4u);  // the head and three rows
    EXPECT_EQ(lines[3].words, "3||");
}

TEST(LetterTables, OfAnAnswerNobodyHasGivenYetAreEmptyAndHoldNoLineToWriteOn) {
    const Shipped shipped;
    const auto text = shipped.text("answer_form", {{"employer", "云溪晨光针织有限公司"}}).value();
    const auto first = std::ranges::find(text, LetterLine{BlockKind::table, 1, "1|||||"});  // six columns
    ASSERT_NE(first, text.end());
}

TEST(LetterTables, StandOnPaperUnderTheirHeadEachColumnAsWideAsItsNameIsLong) {
    const std::vector<LetterLine> text{{BlockKind::body, 0, "答复如下："},
                                       {BlockKind::table, 0, "序号|意　　见|措施"},
                                       {BlockKind::table, 1, "1|补发|付清"},
                                       {BlockKind::table, 2, "2||"},
                                       {BlockKind::body, 0, "附证明材料。"}};
    const auto paper = letter_paper({.title = "整改答复表", .seal = false}, text, {});
    std::vector<paper::Table> tables;
    for (const auto& block : paper.blocks)
        if (const auto* table = std::get_if<paper::Table>(&block)) tables.push_back(*table);
    ASSERT_EQ(tables.size(), 1u);
    EXPECT_EQ(tables[0].shares, (std::vector<double>{3, 5, 3}));  // characters of the name, and one for the lines
    EXPECT_EQ(tables[0].rows, (std::vector<std::vector<std::string>>{{"1", "补发", "付清"}, {"2", "", ""}}));
}

TEST(LetterTables, OfEveryTemplateHaveAsManyCellsAsColumns) {
    const Shipped shipped;
    for (const auto& made : shipped.templates.all()) {
        const auto text = shipped.text(made.kind, filled_in(made)).value();
        for (const auto& block : letter_paper(made, text, {}).blocks)
            if (const auto* table = std::get_if<paper::Table>(&block)) {
                for (const auto& row : table->rows) EXPECT_EQ(row.size(), table->head.size()) << made.kind;
            }
    }
}

}  // namespace
}  // namespace gongyou::letters
