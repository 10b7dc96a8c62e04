#include <gtest/gtest.h>

#include "app/rows_kept.hpp"
#include "app/test_app.hpp"
#include "platform/extract/document_examples.hpp"
#include "platform/tables/workbook.hpp"

namespace gongyou::app {
namespace {

/// A payroll, roster or attendance sheet that somebody has looked at without an account, on 2026-03-02.
class SelfCheckTable : public testing::TestWithParam<sql::Dialect> {
protected:
    boost::json::object read(const std::string& file) {
        return body_of(app.ask(http::Method::put, "/api/checkup/table", file));
    }
    /// What was read, as the page sends it back.
    static boost::json::object sent(const boost::json::object& table) {
        boost::json::array head;
        for (const auto& one : table.at("head").as_array()) {
            boost::json::object column{{"written", one.at("written")}};
            if (const auto* known = one.as_object().if_contains("column"); known && known->is_string())
                column["column"] = *known;
            head.push_back(std::move(column));
        }
        return {{"head", std::move(head)}, {"rows", table.at("rows")}};
    }
    boost::json::object checked(boost::json::array tables, boost::json::array told = {}) {
        return body_of(app.post("/api/checkup/tables", {{"tables", std::move(tables)}, {"told", std::move(told)}}));
    }
    static boost::json::object telling(std::string_view name, std::string_view value) {
        return {{"name", name}, {"value", value}};
    }
    /// "T-01 A01", … of all reports, in their order.
    static std::string found_in(const boost::json::object& answer) {
        std::string all;
        for (const auto& report : answer.at("reports").as_array())
            for (const auto& one : report.at("findings").as_array())
                all += (all.empty() ? "" : ", ") + std::string{one.at("code").as_string()} + " " +
                       std::string{one.at("row").as_string()};
        return all;
    }
    static std::string code_of(const boost::json::object& answer) { return std::string{answer.at("code").as_string()}; }

    TestApp app{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(Databases, SelfCheckTable, sql::both_databases, sql::name_of_engine);

const std::string payroll =
    "青禾纺织厂（虚构）2025年7月工资表\n"
    "工号,姓名,基本工资,平时加班小时,加班费,罚款,发放日期,应发工资,车号\n"
    // 3480 / 21.75 / 8 x 1.5 x 20 = 600, paid 500
    "A01,甲一,3480,20,500,,2025-08-20,3980,\n"
    // a fine
    "A02,乙二,5000,,,50,2025-08-15,5000,\n"
    "合计,,8480,20,500,50,,8980,\n";

TEST_P(SelfCheckTable, ComesBackWithItsColumnsAndIsAskedAbout) {
    const auto table = read(payroll);
    EXPECT_EQ(table.at("rows").as_array().size(), 2U);  // the sum is no person
    EXPECT_EQ(table.at("month").as_string(), "2025-07");
    EXPECT_EQ(table.at("head").at(2).at("column").as_string(), "base_wage");
    EXPECT_EQ(table.at("head").at(2).at("meaning").as_string(), "基本工资");
    EXPECT_FALSE(table.at("head").at(8).as_object().contains("column"));  // 车号: nobody knows it
    const auto answer = checked({sent(table)});
    EXPECT_EQ(found_in(answer), "T-01 A01, T-19 A02");
    const auto& questions = answer.at("questions").as_array();
    ASSERT_FALSE(questions.empty());
    EXPECT_EQ(questions[0].at("name").as_string(), "period");
    EXPECT_EQ(questions[0].at("kind").as_string(), "month");
    EXPECT_EQ(questions[0].at("checks").at(0).as_string(), "T-08");
}

TEST_P(SelfCheckTable, FindsMoreOnceItHasBeenToldMore) {
    // paid on 20 August for July where the 15th, a Friday, was agreed
    const auto answer = checked({sent(read(payroll))}, {telling("period", "2025-07"), telling("pay_day", "15")});
    EXPECT_EQ(found_in(answer), "T-01 A01, T-08 A01, T-19 A02");
}

TEST_P(SelfCheckTable, LaysARosterBesideThePayroll) {
    // 1 March 2025 + 30 days = 31 March: the first day of enrolment is too late
    const auto roster = read("工号,入职日期,参保日期\nA01,2025-03-01,2025-05-01\nA02,2020-03-01,2020-03-05\n");
    const auto answer = checked({sent(read(payroll)), sent(roster)});
    EXPECT_EQ(answer.at("reports").as_array().size(), 1U);
    EXPECT_EQ(found_in(answer), "T-01 A01, T-13 A01, T-19 A02");
    EXPECT_EQ(answer.at("reports").at(0).at("with").at(0).as_string(), "2");
}

TEST_P(SelfCheckTable, TakesAColumnForWhatItsSenderSaysItIs) {
    auto table = sent(read("姓名,扣得没道理的钱,应发工资\n甲,50,5000\n"));
    EXPECT_EQ(found_in(checked({table})), "");
    table["head"].at(1).as_object()["column"] = "ded_fine";
    EXPECT_EQ(found_in(checked({table})), "T-19 甲");
    table["head"].at(1).as_object()["column"] = "weather";
    EXPECT_EQ(code_of(checked({table})), "checkup.column_unknown");
}

TEST_P(SelfCheckTable, ReadsAWorkbookInItsCage) {
    const auto book =
        tables::workbook({{.name = "七月", .rows = {{{"姓名", "罚款"}, true}, {{std::string{"甲"}, 50.0}}}}});
    EXPECT_EQ(found_in(checked({sent(read(book))})), "T-19 甲");
}

TEST_P(SelfCheckTable, ReadsWhatAFormulaShowedAndTellsWhereItShowedNothing) {
    const auto sheet = [](const std::string& cells) {
        return extract::examples::zip_of(
            {{.name = "xl/worksheets/sheet1.xml",
              .bytes = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c>"
                       "<c r=\"B1\" t=\"inlineStr\"><is><t>罚款</t></is></c></row>" +
                       cells + "</sheetData></worksheet>"}});
    };
    const auto shown =
        read(sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c>"
                   "<c r=\"B2\"><f>20+30</f><v>50</v></c></row>"));
    EXPECT_EQ(shown.at("unread_formulas").as_int64(), 0);
    EXPECT_EQ(shown.at("rows").at(0).at(1).as_string(), "50");
    const auto empty =
        read(sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c>"
                   "<c r=\"B2\"><f>20+30</f></c></row>"));
    EXPECT_EQ(empty.at("unread_formulas").as_int64(), 1);
    EXPECT_EQ(empty.at("rows").at(0).at(1).as_string(), "");
}

TEST_P(SelfCheckTable, RefusesWhatWasToldWrongByItsField) {
    const auto answer =
        checked({sent(read(payroll))}, {telling("period", "七月"), telling("pay_day", "45"), telling("pay_day", "15"),
                                        telling("average_wage", "很多"), telling("hours", "随便")});
    EXPECT_EQ(code_of(answer), "form.invalid");
    std::string wrong;
    for (const auto& one : answer.at("errors").as_array())
        wrong += std::string{one.at("field").as_string()} + " " + std::string{one.at("code").as_string()} + "\n";
    EXPECT_EQ(wrong,
              "told[0].value checkup.told_month\ntold[1].value checkup.told_day_of_month\n"
              "told[3].value checkup.told_money\ntold[4].value checkup.told_choice\n");
}

TEST_P(SelfCheckTable, RefusesFilesThatAreNoTableWithAReason) {
    EXPECT_EQ(code_of(read("")), "document.empty");
    EXPECT_EQ(code_of(read("甲乙丙丁\n一二三四\n")), "checkup.table_without_columns");
    EXPECT_EQ(code_of(read("PK\x03\x04 is where it ends")), "table.not_a_workbook");
    EXPECT_EQ(code_of(read(std::string{"姓名\0罚款", 13})), "table.not_a_workbook");
    std::string locked = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    EXPECT_EQ(code_of(read(locked)), "table.not_a_workbook");  // an .xls
    for (const char letter : std::string_view{"EncryptedPackage"}) (locked += letter) += '\0';
    EXPECT_EQ(code_of(read(locked)), "document.locked");
}

TEST_P(SelfCheckTable, CountsWhatItTakes) {
    std::string longest = "姓名,罚款\n";
    for (int i = 0; i < 2000; ++i) longest += "甲,1\n";  // with its head a row too many
    EXPECT_EQ(code_of(read(longest)), "table.too_large");
    std::string wide = "姓名,罚款";
    for (int i = 0; i < 39; ++i) wide += ",列" + std::to_string(i);  // 41 columns
    EXPECT_EQ(code_of(read(wide + "\n")), "table.too_large");
    std::string heavy = "姓名,备注\n";
    for (int i = 0; i < 1000; ++i) heavy += "甲," + std::string(1100, 'x') + "\n";  // 1.1 MB, a question is 1 MiB
    EXPECT_EQ(code_of(read(heavy)), "checkup.table_too_long");
    const auto table = sent(read(payroll));
    EXPECT_EQ(code_of(checked({table, table, table, table})), "form.invalid");
    EXPECT_EQ(code_of(checked({})), "checkup.no_table");
}

TEST_P(SelfCheckTable, KeepsNothingOfWhatItWasGivenAndRepeatsNoName) {
    const auto before = rows_kept(app);
    checked({sent(read(payroll))});
    EXPECT_EQ(rows_kept(app), before);
    // an error tells the place and not what stands there
    auto table = sent(read("姓名,罚款\n甲,50\n"));
    table["rows"].at(0).at(0) = "赵\u202E某";
    const auto refused = boost::json::serialize(checked({table}));
    EXPECT_NE(refused.find("tables[0].rows[0][0]"), std::string::npos) << refused;
    EXPECT_EQ(refused.find("某"), std::string::npos);
}

}  // namespace
}  // namespace gongyou::app
