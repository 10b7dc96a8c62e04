#include "app/legal_checkup_road.hpp"
#include "programmes/checkup/payroll/checks.hpp"
#include "programmes/legal_checkup/checkup_paper.hpp"
#include "programmes/legal_checkup/item_of_rule.hpp"

// A payroll comes in for a check-up, the machine checks it, the lawyer of the team decides on each check.
namespace gongyou::app {
namespace {

struct CheckupSentTables : LegalCheckupRoad {
    CheckupSentTables() : LegalCheckupRoad{"2026-03-16"} {}

    static boost::json::object column(std::string_view written, std::string_view name) {
        return {{"written", written}, {"column", name}};
    }
    /// 甲一's overtime: 3480 / 21.75 / 8 x 1.5 x 20 = 600, paid 500. 乙二 and 丙三 pay fines.
    static boost::json::object payroll() {
        return {{"head", boost::json::array{column("工号", "emp_id"), column("姓名", "name"),
                                            column("基本工资", "base_wage"), column("平时加班", "h_wd"),
                                            column("加班费", "ot_pay"), column("罚款", "ded_fine")}},
                {"rows", boost::json::array{boost::json::array{"A01", "甲一", "3480", "20", "500", ""},
                                            boost::json::array{"A02", "乙二", "5000", "", "", "50"},
                                            boost::json::array{"A03", "丙三", "5000", "", "", "80"}}}};
    }
    http::Response sent(const PersonId& person, const std::string& id, boost::json::object table,
                        std::string_view month = "2025-07") {
        app.as(person);
        return app.act((person == hr_ ? "/api/employer/legal-checkups/" : "/api/desk/legal-checkups/") + id + "/tables",
                       {{"title", "七月工资表"},
                        {"tables", boost::json::array{std::move(table)}},
                        {"told", boost::json::array{{{"name", "period"}, {"value", month}}}}});
    }
    static std::string path(const std::string& id) { return "/api/desk/legal-checkups/" + id + "/tables/1"; }
    boost::json::object tables(const PersonId& person, const std::string& id) {
        app.as(person);
        return body_of(app.get(path(id)));
    }
    boost::json::object finding(const std::string& id, std::string_view code) {
        const auto seen = tables(lawyer_, id);
        for (const auto& one : seen.at("findings").as_array())
            if (one.at("code").as_string() == code) return one.as_object();
        return {};
    }
    http::Response decided(const std::string& id, std::string_view code, std::string_view review,
                           std::int64_t begins = 0) {
        app.as(lawyer_);
        return app.act(
            "/api/desk/legal-checkups/" + id + "/paper-review",
            {{"revision", revision_of(id)}, {"number", 1}, {"code", code}, {"begins", begins}, {"review", review}});
    }
    std::string in_review() {
        const auto id = applied();
        does(desk_, id, "schedule", a_team());
        EXPECT_EQ(sent(hr_, id, payroll()).status, 200);
        does(leader_, id, "receive_papers");
        return id;
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, CheckupSentTables, sql::both_databases, sql::name_of_engine);

TEST_P(CheckupSentTables, AreReadByTheTeamAlone) {
    const auto id = in_review();
    const auto seen = tables(leader_, id);
    EXPECT_EQ(said(seen, "title"), "七月工资表");
    const auto& kept = seen.at("sent").as_object();
    EXPECT_EQ(kept.at("tables").at(0).at("rows").at(1).at(1).as_string(), "乙二");
    EXPECT_EQ(kept.at("told").at(0).at("value").as_string(), "2025-07");
    EXPECT_FALSE(seen.at("may_review").as_bool());
    app.as(desk_);
    EXPECT_EQ(app.get(path(id)).status, 403);
    const auto papers = own(id).at("papers").as_array();
    ASSERT_EQ(papers.size(), 1U);
    EXPECT_EQ(papers[0].at("kind").as_string(), "tables");
    app.as(lawyer_);  // tables are no text, and a text is no table
    EXPECT_EQ(app.get("/api/desk/legal-checkups/" + id + "/papers/1").status, 404);
}

TEST_P(CheckupSentTables, AreToldCheckByCheckWithoutAName) {
    const auto id = in_review();
    const auto fines = finding(id, "T-19");
    // two of three pay a fine; the third has no entry in that column
    EXPECT_NE(said(fines, "evidence").find("2 人"), std::string::npos) << said(fines, "evidence");
    for (const auto* name : {"甲一", "乙二", "丙三", "A02"})
        EXPECT_EQ(boost::json::serialize(fines).find(name), std::string::npos);
    EXPECT_FALSE(said(fines, "suggestion").empty());
    EXPECT_EQ(fines.at("item").as_int64(), 14);
    EXPECT_EQ(finding(id, "T-01").at("item").as_int64(), 11);
    EXPECT_NE(said(finding(id, "T-01"), "evidence").find("600.00"), std::string::npos);
}

TEST_P(CheckupSentTables, StandInTheReportAsTheLawyerDecided) {
    const auto id = in_review();
    EXPECT_EQ(decided(id, "T-19", "accepted").status, 200);
    EXPECT_EQ(decided(id, "T-01", "rejected").status, 200);
    EXPECT_EQ(fault_of(decided(id, "T-02", "accepted")), "legal_checkup.not_found_there");
    EXPECT_EQ(said(finding(id, "T-19"), "review"), "accepted");
    const auto fines = item(id, "CK14");
    EXPECT_EQ(said(fines, "result"), "risk");
    EXPECT_EQ(said(fines, "found_by"), "machine");
    EXPECT_NE(said(fines, "quote").find("罚款"), std::string::npos);
    EXPECT_FALSE(said(fines, "advice").empty());
    EXPECT_TRUE(item(id, "CK11").empty());
    EXPECT_EQ(decided(id, "T-19", "rejected").status, 200);
    EXPECT_EQ(said(item(id, "CK14"), "review"), "rejected");
}

TEST_P(CheckupSentTables, AreRefusedWithWhatIsWrongInThem) {
    const auto id = applied();
    EXPECT_EQ(fault_of(sent(hr_, id, payroll())), "legal_checkup.no_papers_now");
    does(desk_, id, "schedule", a_team());
    EXPECT_EQ(sent(supervisor_, id, payroll()).status, 200);  // brought to the union
    auto unknown = payroll();
    unknown.at("head").as_array()[0] = column("工号", "shoe_size");
    EXPECT_EQ(fault_of(sent(hr_, id, std::move(unknown))), "checkup.column_unknown");
    EXPECT_EQ(sent(hr_, id, payroll(), "last summer").status, 422);
    EXPECT_EQ(own(id).at("papers").as_array().size(), 1U);
}

TEST_P(CheckupSentTables, OfFiveHundredPeopleComeThroughWhole) {
    const auto id = applied();
    does(desk_, id, "schedule", a_team());
    auto table = payroll();
    auto& rows = table.at("rows").as_array();
    const auto pattern = rows[1];
    for (int i = 0; i < 500; ++i) {
        auto row = pattern;
        row.as_array()[0] = "B" + std::to_string(1000 + i);
        rows.push_back(std::move(row));
    }
    EXPECT_EQ(sent(hr_, id, std::move(table)).status, 200);
    EXPECT_EQ(tables(leader_, id).at("sent").at("tables").at(0).at("rows").as_array().size(), 503U);
}

TEST_P(CheckupSentTables, AreSealedInTheStore) {
    const auto id = in_review();
    const auto stored = app.house().database().read(
        [&](sql::Reader& reader) { return legal_checkup::PaperStore{reader}.find(MatterId::trusted(id), 1); });
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->words.find("甲一"), std::string::npos);
    EXPECT_EQ(stored->title.find("七月"), std::string::npos);
}

TEST(ItemOfRule, IsNamedForEveryCheckOfTables) {
    // The catalogue's third item is where rules go that no line names; no check of tables belongs there.
    for (const auto* check : checkup::payroll::all_checks()) EXPECT_NE(legal_checkup::item_of(check->code), 3);
}

}  // namespace
}  // namespace gongyou::app
