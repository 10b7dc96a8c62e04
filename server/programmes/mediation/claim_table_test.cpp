#include "programmes/mediation/claim_table.hpp"

#include <gtest/gtest.h>

namespace gongyou::mediation {
namespace {

using Words = std::vector<std::string>;

Words words_of(const tables::WrittenRow& row) {
    Words words;
    for (const auto& cell : row.cells) words.push_back(std::get<std::string>(cell));
    return words;
}

tables::Rows table_of(const std::vector<Words>& rows) {
    tables::Rows table;
    const auto add = [&](const Words& words) {
        table.emplace_back();
        for (const auto& one : words) table.back().push_back({one, one == "(formula)"});
    };
    add(words_of(claim_table({}).front().rows.front()));
    for (const auto& row : rows) add(row);
    return table;
}

/// "3 金额（元）: what is wrong" of each.
std::string faults_in(const std::vector<Words>& rows) {
    std::string all;
    for (const auto& one : read_claim_table(table_of(rows), date("2026-03-04")).faults)
        all += std::to_string(one.row) + " " + one.column + ": " + one.wrong + "\n";
    return all;
}

TEST(ClaimTable, GoesOutAndComesBackAsItWas) {
    ClaimLine line;
    line.name = *Line<1, 40>::read("李师傅");
    line.kind = TermKind::severance;
    line.amount_fen = 960'050;
    line.from = when("2026-01");
    line.to = when("2026-02-28");
    line.speaks = true;
    line.settled_fen = 900'000;
    line.consented_on = date("2026-03-01");
    ClaimLines claims;
    claims.push_back(line);
    const auto sheet = claim_table(claims).front();
    const auto words = words_of(sheet.rows.at(1));
    EXPECT_EQ(words,
              (Words{"李师傅", "经济补偿或赔偿金", "9600.50", "2026-01", "2026-02-28", "是", "9000.00", "2026-03-01"}));
    const auto read = read_claim_table(table_of({words}), date("2026-03-04"));
    EXPECT_TRUE(read.faults.empty());
    ASSERT_EQ(read.claims.size(), 1U);
    EXPECT_EQ(read.claims[0].amount_fen, 960'050);
    EXPECT_EQ(read.claims[0].from, when("2026-01"));
    EXPECT_TRUE(read.claims[0].speaks);
    EXPECT_EQ(read.claims[0].consented_on, date("2026-03-01"));
}

TEST(ClaimTable, NamesRowColumnAndWhatIsWrongAndThenTakesNothing) {
    const std::vector<Words> rows{{"李师傅", "劳动报酬", "9600"},
                                  {"", "工资", "一万", "三月", "2026-01-32", "也许", "-5", "昨天"},
                                  {},
                                  {"王师傅", "劳动报酬", "(formula)"},
                                  {"赵师傅", "劳动报酬", "0", "2026-02", "2026-01"}};
    EXPECT_EQ(faults_in(rows),
              "3 姓名: 没有写姓名\n"
              "3 请求种类: 没有这个种类\n"
              "3 金额（元）: 看不出是多少钱\n"
              "3 起（年-月或日）: 看不出是哪个月或者哪一天\n"
              "3 止（年-月或日）: 看不出是哪个月或者哪一天\n"
              "3 代表: 只能写是或者否\n"
              "3 了结（元）: 看不出是多少钱\n"
              "3 同意了结的日子: 看不出是哪一天\n"
              "5 金额（元）: 这里是公式，系统不计算公式\n"
              "6 金额（元）: 金额不对\n"
              "6 止（年-月或日）: 止在起以前\n");
    EXPECT_TRUE(read_claim_table(table_of(rows), date("2026-03-04")).claims.empty());
}

TEST(ClaimTable, ReadsMoneyToTheFenAndDaysAsSpreadsheetsKeepThem) {
    // 46082 days after 30 December 1899: 25569 to 1970, then 20513; 56 years with 14 leap days are 20454 to 2026, and
    // 59 days more are 1 March.
    const auto read = read_claim_table(table_of({{"李师傅", "劳动报酬", "9,600.5元", "46082", "", "", "", "46082"}}),
                                       date("2026-03-04"));
    ASSERT_TRUE(read.faults.empty());
    EXPECT_EQ(read.claims[0].amount_fen, 960'050);
    EXPECT_EQ(read.claims[0].from, when("2026-03-01"));
    EXPECT_EQ(read.claims[0].consented_on, date("2026-03-01"));
    EXPECT_EQ(faults_in({{"李师傅", "劳动报酬", "1.005"}}), "2 金额（元）: 看不出是多少钱\n");
    EXPECT_EQ(faults_in({{"李师傅", "劳动报酬", "1", "2026-03-05"}}), "2 起（年-月或日）: 日子还没有到\n");
}

TEST(ClaimTable, WantsTheHeadItGaveAndSomebodyInIt) {
    EXPECT_EQ(read_claim_table({}, date("2026-03-04")).faults.size(), 8U);
    EXPECT_EQ(faults_in({}), "2 姓名: 表里没有人\n");
    EXPECT_EQ(faults_in(std::vector<Words>(201, {"李师傅", "其他约定"})), "202 姓名: 超过200行\n");
    EXPECT_EQ(faults_in(std::vector<Words>(200, {"李师傅", "其他约定"})), "");
}

TEST(ClaimTable, TellsTheFaultsAsAFileThatWorksNothingOut) {
    const auto file = claim_fault_file({{3, "姓名", "=1+1", "姓名太长", "写短些"}});
    EXPECT_EQ(file,
              "\uFEFF\"行\",\"列\",\"写的是\",\"哪里不对\",\"怎么改\"\r\n"
              "\"3\",\"姓名\",\"'=1+1\",\"姓名太长\",\"写短些\"\r\n");
}

}  // namespace
}  // namespace gongyou::mediation
