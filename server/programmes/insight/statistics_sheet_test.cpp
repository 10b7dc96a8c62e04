#include "programmes/insight/statistics_sheet.hpp"

#include <gtest/gtest.h>

namespace gongyou::insight {
namespace {

TEST(StatisticsSheets, ShowMoneyInYuanBesideItsPayments) {
    StatisticsView view;
    view.figures.parts = {
        {"recovered.fen_for",
         statistics::Shown::fen,
         {"追回金额·按款项", "Recovered"},
         {{"wages", {"劳动报酬", "Wages"}, 6, 1'440'050}, {"insurance", {"社会保险", "Insurance"}, {}, {}}}}};
    const auto sheets = statistics_sheets(view);
    const auto& rows = sheets.back().rows;
    using Row = std::vector<tables::Written>;
    EXPECT_EQ(rows[0].cells, (Row{"追回金额·按款项", "", "笔数", "金额（元）"}));
    EXPECT_EQ(rows[1].cells, (Row{"wages", "劳动报酬", 6.0, 14'400.5}));  // 1,440,050 fen
    EXPECT_EQ(rows[2].cells, (Row{"insurance", "社会保险", "不足5或隐去", "不足5或隐去"}));
}

TEST(StatisticsSheets, ShowDutyInHours) {
    StatisticsView view;
    view.figures.parts = {
        {"duty.minutes", statistics::Shown::hours, {"站点值班时长", "Duty"}, {{"T1", {"站", "Point"}, 450, {}}}}};
    const auto sheets = statistics_sheets(view);
    EXPECT_EQ(sheets.back().rows[1].cells, (std::vector<tables::Written>{"T1", "站", 7.5}));  // 450 / 60
}

}  // namespace
}  // namespace gongyou::insight
