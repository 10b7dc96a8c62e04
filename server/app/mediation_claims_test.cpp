#include "app/mediation_road.hpp"
#include "platform/extract/table_reading.hpp"
#include "platform/tables/workbook.hpp"
#include "programmes/mediation/claim_table.hpp"

// The list of claims out as a workbook and in again, through the whole house.
namespace gongyou::app {
namespace {

struct MediationClaims : MediationRoad {
    http::Response carried_in(const std::string& id, const std::string& book, std::int64_t revision = 1) {
        return app.ask(http::Method::put,
                       "/api/desk/mediations/" + id + "/claims.xlsx?revision=" + std::to_string(revision), book,
                       {{"content-type", "application/octet-stream"}});
    }
    http::Response carried_out(const std::string& id) {
        return app.post("/api/desk/mediations/" + id + "/claims.xlsx", {{"purpose", "核对人数和金额"}});
    }
    static std::string book_of(std::vector<std::vector<std::string>> rows) {
        auto sheets = mediation::claim_table({});
        sheets.front().rows.resize(1);
        for (auto& row : rows)
            sheets.front().rows.push_back({{std::move_iterator{row.begin()}, std::move_iterator{row.end()}}});
        return tables::workbook(sheets);
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, MediationClaims, sql::both_databases, sql::name_of_engine);

TEST_P(MediationClaims, GoOutAreChangedAndComeInAsAWhole) {
    const auto id = opened();
    const auto out = carried_out(id);
    ASSERT_EQ(out.status, 200) << out.body;
    const auto rows = extract::TableReading{extract::reader_program()}.read(out.body);
    ASSERT_TRUE(rows);
    EXPECT_EQ((*rows)[1][0].text, "李师傅");
    EXPECT_EQ((*rows)[1][2].text, "9600.00");

    const auto in =
        carried_in(id, book_of({{"李师傅", "劳动报酬", "9600", "", "", "是"}, {"王师傅", "劳动报酬", "5000.50"}}));
    ASSERT_EQ(in.status, 200) << in.body;
    const auto told = body_of(in);
    EXPECT_TRUE(told.at("kept").as_bool());
    EXPECT_EQ(told.at("lines").as_int64(), 2);
    EXPECT_EQ(told.at("claimed_fen").as_int64(), 1'460'050);  // 9600.00 + 5000.50 yuan
    EXPECT_EQ(view(id).at("claims").as_array().size(), 2U);
    EXPECT_EQ(said(body_of(carried_in(id, book_of({{"李师傅", "劳动报酬", "1"}}))), "code"),
              "matter.changed_meanwhile");
}

TEST_P(MediationClaims, WithOneWrongCellStayAsTheyWere) {
    const auto id = opened();
    const auto in = carried_in(id, book_of({{"李师傅", "劳动报酬", "9600"}, {"王师傅", "工资", "5000"}}));
    ASSERT_EQ(in.status, 200) << in.body;
    const auto told = body_of(in);
    EXPECT_FALSE(told.at("kept").as_bool());
    const auto& fault = told.at("faults").at(0).as_object();
    EXPECT_EQ(fault.at("row").as_int64(), 3);
    EXPECT_EQ(said(fault, "column"), "请求种类");
    EXPECT_EQ(said(fault, "said"), "工资");
    EXPECT_NE(said(told, "fault_file").find("\"3\",\"请求种类\",\"工资\""), std::string::npos);
    EXPECT_EQ(view(id).at("claims").as_array().size(), 1U);
    EXPECT_EQ(view(id).at("claims_revision").as_int64(), 1);
}

TEST_P(MediationClaims, AreNotThereForOthersAndLeaveOnlyWithAFreshFactor) {
    const auto id = opened();
    app.as(Role::desk, app.unit("石塘镇总工会"));
    EXPECT_EQ(carried_out(id).status, 404);
    EXPECT_EQ(carried_in(id, "no workbook").status, 404);
    as_desk();
    EXPECT_EQ(said(body_of(carried_in(id, "no workbook")), "code"), "table.not_a_workbook");
    app.clock().pass(std::chrono::minutes{6});
    EXPECT_EQ(said(body_of(carried_out(id)), "code"), "access.step_up_needed");
}

}  // namespace
}  // namespace gongyou::app
