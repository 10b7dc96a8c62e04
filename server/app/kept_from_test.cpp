#include "app/report_form_example.hpp"
#include "app/report_life_house.hpp"

// Whom a reporter does not want to know of the report (回避): nowhere is it there for them.
namespace gongyou::app {
namespace {

class KeptFrom : public ReportLife {
protected:
    http::Response file(boost::json::object keep_from, bool anonymous = false) {
        auto report = a_report();
        if (!anonymous) report["point"] = "YX001", report["phone"] = "13800001111";
        report["complaint"] = {{"category", "W01"}, {"keep_from", std::move(keep_from)}};
        if (anonymous) report["complaint"].as_object()["area"] = "330113101";
        app.as_nobody();
        return app.act("/api/reports", report);
    }
    boost::json::object office(const UnitId& unit) { return {{"offices", boost::json::array{unit.text()}}}; }
    /// All that whoever asks now can see of reports.
    std::string all_of_it(const std::string& id) {
        std::string all;
        for (const auto* path : {"/api/desk/reports", "/api/desk/reports?state=filed", "/api/desk/todo", "/api/notices",
                                 "/api/desk/unseal-requests", "/api/desk/reports?q=%E6%8B%96%E6%AC%A0"})
            all += app.get(path).body;
        return all + std::to_string(app.get("/api/desk/reports/" + id).status);
    }
};

TEST_P(KeptFrom, AnOfficeKnowsNothingAndTheOneAboveHasIt) {
    const auto before = app.as(Role::desk, township());
    const auto answer = file(office(township()));
    ASSERT_EQ(answer.status, 201) << answer.body;
    EXPECT_EQ(body_of(answer).at("unit_name").as_string(), app.house().database().read([&](sql::Reader& reader) {
        return UnitTree{reader}.find(app.county())->name;
    }));
    app.run_jobs();
    app.as(Role::desk, app.county());
    const auto id = new_id();
    const auto kept = view(id).at("kept_from").as_object();
    EXPECT_EQ(kept.at("offices").at(0).as_string(), "云溪镇总工会");
    for (const auto& person : {before, app.as(Role::desk, township())}) {  // whoever comes to the office later as well
        app.as(person);
        const auto seen = all_of_it(id);
        EXPECT_EQ(seen.find("晨光"), std::string::npos) << seen;
        EXPECT_EQ(seen.find(id), std::string::npos);
        EXPECT_TRUE(seen.ends_with("404"));
        EXPECT_EQ(seen.find("report.waiting"), std::string::npos);
    }
}

TEST_P(KeptFrom, ItIsNotHandedOverToThatOfficeEither) {
    ASSERT_EQ(file(office(township())).status, 201);
    app.as(Role::desk, app.county());
    const auto id = triaged();
    EXPECT_EQ(step(id, "hand-over", {{"unit_id", township().text()}, {"reason", "就近办理。"}}),
              "report.kept_from_unit");
    EXPECT_EQ(step(id, "hand-over", {{"unit_id", other_township().text()}, {"reason", "就近办理。"}}), "handed_over");
}

TEST_P(KeptFrom, TheTopOfficeAndUnknownOnesCannotBeLeftOut) {
    EXPECT_EQ(told(file(office(app.county()))), "kept_from.top");
    EXPECT_EQ(told(file({{"offices", boost::json::array{"0198c1d2-0000-7000-8000-000000000009"}}})), "unit.unknown");
    const auto offices = body_of(app.get("/api/offices"));
    for (const auto& one : offices.at("items").as_array()) EXPECT_NE(one.at("id").as_string(), app.county().text());
    EXPECT_FALSE(offices.at("items").as_array().empty());
}

TEST_P(KeptFrom, APersonWhoIsNamedNeitherSeesItNorGetsIt) {
    const auto named = app.as(Role::desk, township());  // everybody is called 林小云 here
    ASSERT_EQ(file({{"person", "镇里的林小云"}}).status, 201);
    const auto other = app.as(Role::desk, app.county());  // came after it was filed
    const auto id = new_id();
    EXPECT_FALSE(view(id).at("kept_from").at("is_open").as_bool());
    const auto assignees = app.get("/api/desk/reports/" + id + "/assignees").body;
    EXPECT_EQ(assignees.find(named.text()), std::string::npos);
    EXPECT_NE(assignees.find(other.text()), std::string::npos);
    EXPECT_EQ(step(id, "assign", {{"person_id", named.text()}}), "report.not_for_this_person");
    app.as(named);
    EXPECT_TRUE(all_of_it(id).ends_with("404"));
}

TEST_P(KeptFrom, WhoeverIsNotFoundByNameIsSeenToOneDeskHigher) {
    const auto local = app.as(Role::desk, township());
    ASSERT_EQ(file({{"person", "王科长"}}).status, 201);
    const auto at_county = app.as(Role::desk, app.county());
    const auto id = new_id();
    EXPECT_TRUE(view(id).at("kept_from").at("is_open").as_bool());
    EXPECT_EQ(view(id).at("kept_from").at("in_words").as_string(), "王科长");
    app.as(local);
    EXPECT_TRUE(all_of_it(id).ends_with("404"));  // it lies at the county
    app.as(at_county);
    const auto second = app.as(Role::desk, app.county());
    EXPECT_EQ(step(id, "assign", {{"person_id", at_county.text()}}), "filed");
    EXPECT_EQ(step(id, "keep-away", {{"person_id", at_county.text()}}), "filed");
    EXPECT_FALSE(view(id).contains("assigned_to"));
    app.as(at_county);
    EXPECT_TRUE(all_of_it(id).ends_with("404"));
    app.as(second);
    EXPECT_EQ(app.get("/api/desk/reports/" + id).status, 200);
}

TEST_P(KeptFrom, NoProposalAboutAnotherReportTellsOfIt) {
    const auto local = app.as(Role::desk, township());
    ASSERT_EQ(file(office(township())).status, 201);
    filed();  // the same phone number about the same employer
    app.as(Role::desk, app.county());
    const auto insight_of = [&](const std::string& id) { return app.get("/api/desk/reports/" + id + "/insight").body; };
    std::string kept, open;
    const auto all = list();
    for (const auto& item : all) {
        const auto id = std::string{item.at("id").as_string()};
        (view(id).contains("kept_from") ? kept : open) = id;
    }
    app.as(local);
    EXPECT_EQ(insight_of(open).find(kept), std::string::npos);
    EXPECT_EQ(app.get("/api/desk/reports/" + open).body.find(kept), std::string::npos);
}

TEST_P(KeptFrom, AnonymousReportsAreKeptAwayAsWell) {
    const auto local = app.as(Role::desk, township());
    ASSERT_EQ(file(office(township()), true).status, 201);
    app.clock().pass(std::chrono::hours{4});
    app.run_jobs();
    app.as(Role::desk, app.county());
    const auto id = new_id();
    app.as(local);
    EXPECT_TRUE(all_of_it(id).ends_with("404"));
    EXPECT_EQ(app.get("/api/notices").body.find("report.waiting"), std::string::npos);
}

TEST_P(KeptFrom, SoIsTheCaseOfPressureThatGrowsOutOfIt) {
    const auto answer = file(office(township()));
    const auto receipt = std::string{body_of(answer).at("receipt").as_string()};
    const auto local = app.as(Role::desk, township());
    EXPECT_EQ(by_receipt(receipt, "pressure", {{"text", "主任找我谈话了。"}, {"at_once", false}}), "filed");
    app.run_jobs();
    app.as(local);
    EXPECT_TRUE(list().empty());
}

INSTANTIATE_TEST_SUITE_P(Databases, KeptFrom, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
