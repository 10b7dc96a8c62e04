#include "app/commands/checkup_table.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "app/commands/checkup_command.hpp"
#include "platform/tables/workbook.hpp"

namespace gongyou::app {
namespace {

/// What `gongyou checkup <line>` printed of tables, on 2025-11-25 with the law as it is shipped.
struct TableRun {
    std::string out;
    std::string told;
    int status = 0;

    bool says(std::string_view words) const { return out.find(words) != std::string::npos; }
};

TableRun tables_of(const std::string& line) {
    const SetClock clock{date("2025-11-25")};
    SystemRandom random;
    CommandParts parts{clock, random};
    CLI::App program{"", "gongyou"};
    add_checkup(program, parts);
    testing::internal::CaptureStdout();
    testing::internal::CaptureStderr();
    program.parse("checkup " + line + " --law " GONGYOU_SOURCE_DIR "/law");
    std::fflush(stdout);
    auto told = testing::internal::GetCapturedStderr();
    return {testing::internal::GetCapturedStdout(), std::move(told), parts.exit_code};
}

const std::string tables_folder = GONGYOU_SOURCE_DIR "/tests/checkup/tables/";

std::string written(const std::string& name, const std::string& bytes) {
    auto path = testing::TempDir() + name;
    std::ofstream{path, std::ios::binary} << bytes;
    return path;
}

TEST(CheckupTable, WritesFindingsOfAPayrollAsJson) {
    const auto run = tables_of("--json --min-wage-tier 2 --set pay_day=15 " + tables_folder + "payroll.csv");
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(run.says(R"(payroll.csv","findings":[{"row":"A01","code":"T-01","severity":"unlawful")"));
    // 3480 / 21.75 / 8 = 20 an hour; 1.5 x 20 + 2 x 8 = 46 hours' pay = 920, paid 600
    EXPECT_TRUE(run.says(R"("expected":"920.00","found":"600.00")"));
    EXPECT_TRUE(run.says(R"({"row":"A02","code":"T-05")"));  // 2100 < 2260
    EXPECT_TRUE(run.says(R"({"row":"A03","code":"T-02")"));  // 30 + 10 = 40 hours
    EXPECT_TRUE(run.says(R"({"row":"A03","code":"T-19")"));
    EXPECT_TRUE(run.says(R"({"row":"A03","code":"T-08")"));  // 5 September, 31 July + 30 days = 30 August
    EXPECT_FALSE(run.says(R"("row":"A04")"));
    EXPECT_TRUE(run.says(R"({"code":"T-13","title")"));  // not done: no day of enrolment
}

TEST(CheckupTable, LaysRosterAndAttendanceBesideThePayroll) {
    const auto run = tables_of("--json --min-wage-tier 2 " + tables_folder);
    EXPECT_EQ(std::count(run.out.begin(), run.out.end(), '\n'), 1);
    EXPECT_TRUE(run.says(R"({"row":"A02","code":"T-13")"));
    EXPECT_TRUE(run.says(R"({"row":"A03","code":"T-03")"));  // 12 hours on a day
    EXPECT_TRUE(run.says(R"({"row":"A03","code":"T-04")"));  // 9 days in a row
    EXPECT_FALSE(run.says(R"("row":"A04")"));
}

TEST(CheckupTable, ReadsGbkAndWorkbooksAsItReadsUtf8) {
    // 姓名,罚款 and 甲,50 in GBK
    const auto gbk = written("gongyou_fine_gbk.csv", "\xD0\xD5\xC3\xFB,\xB7\xA3\xBF\xEE\n\xBC\xD7,50\n");
    const auto book = written("gongyou_fine.xlsx",
                              tables::workbook({{.name = "七月", .rows = {{{"姓名", "罚款"}, true}, {{"甲", 50.0}}}}}));
    const auto marked = written("gongyou_fine_mark.csv", "\xEF\xBB\xBF姓名,罚款\n甲,50\n");
    for (const auto& file : {gbk, book, marked}) {
        const auto run = tables_of("--json " + file);
        EXPECT_TRUE(run.says(R"({"row":"甲","code":"T-19","severity":"high")")) << file << run.told;
        EXPECT_EQ(run.status, 0) << file;
    }
}

TEST(CheckupTable, TellsPeopleWhatWasNotDoneAndWhatWouldBeNeeded) {
    const auto run = tables_of(tables_folder + "payroll.csv");
    EXPECT_TRUE(run.says("没有做的检查"));
    EXPECT_TRUE(run.says("入职日期；参保日期"));
    EXPECT_TRUE(run.says("约定的发薪日"));
}

TEST(CheckupTable, RefusesSettingsNobodyKnowsAndTablesWithoutAHead) {
    const auto run = tables_of("--set weather=fine " + tables_folder + "payroll.csv");
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.told.find("checkup.setting_unknown"), std::string::npos);
    EXPECT_EQ(tables_of(written("gongyou_no_head.csv", "a,b\n1,2\n")).status, 2);
    EXPECT_EQ(tables_of(tables_folder + "nobody.csv").status, 2);
}

}  // namespace
}  // namespace gongyou::app
