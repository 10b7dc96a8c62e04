#include "app/report_form_example.hpp"
#include "app/report_life_house.hpp"

// Level 2, by name (实名): asked of nobody, sealed apart, opened field by field.
namespace gongyou::app {
namespace {

// No district is numbered 330199: 322 = 29 * 11 + 3, and the check sign for 3 is 9.
constexpr auto paper = "330199198507120029";

boost::json::object a_person(std::string_view number = paper, bool consent = true) {
    return {{"name", "周晓禾"}, {"document", "id_card"}, {"number", number}, {"consent", consent}};
}

class NamedReports : public ReportLife {
protected:
    boost::json::object a_report(std::string_view phone = "13800001111") {
        return {{"point", "YX001"},
                {"employer_name", "云溪晨光针织有限公司"},
                {"place", "云溪镇人民路 8 号"},
                {"facts", "拖欠工资三个月，老板说下个月再发。"},
                {"phone", phone},
                {"uploads", boost::json::array{}},
                {"consent", true}};
    }
    http::Response filed_by(boost::json::object person, std::string_view phone = "13800001111") {
        auto report = a_report(phone);
        report["named"] = std::move(person);
        report["complaint"] = a_whole_complaint();
        app.as_nobody();
        return app.act("/api/reports", report);
    }
    /// A request about the report that a custodian has granted to `asker`.
    std::string granted(const std::string& id, const PersonId& asker) {
        const auto asked = app.act("/api/desk/reports/" + id + "/unseal", {{"purpose", "申请调解，核对当事人"}});
        const auto request = "/api/desk/unseal-requests/" + std::string{body_of(asked).at("request_id").as_string()};
        app.as(Role::custodian, app.county());
        EXPECT_EQ(app.act(request + "/decide", {{"grant", true}}).status, 200);
        app.as(asker);
        return request;
    }
    std::string revealed(const std::string& request, std::string_view field) {
        const auto answer = body_of(app.act(request + "/reveal", {{"field", field}}));
        return std::string{answer.contains("value") ? answer.at("value").as_string() : answer.at("code").as_string()};
    }
    int audited(std::string_view act) {
        const auto session = app.database().open(true);
        std::string count;
        session->connection() << "SELECT CAST(COUNT(*) AS TEXT) FROM audit_entry WHERE act = '" << std::string{act}
                              << "'",
            soci::into(count);
        return std::stoi(count);
    }
};

TEST_P(NamedReports, ShowTheDeskAMaskAndNothingElse) {
    ASSERT_EQ(filed_by(a_person()).status, 201);
    app.as(Role::desk, township());
    const auto id = new_id();
    const auto named = view(id).at("named").as_object();
    EXPECT_EQ(named.at("name").as_string(), "周*");
    EXPECT_EQ(named.at("document").as_string(), "id_card");
    EXPECT_EQ(named.at("number").as_string(), "330*************29");
    for (const auto& path : {"/api/desk/reports", "/api/desk/todo", "/api/notices"})
        for (const auto* secret : {"周晓禾", "晓禾", paper, "周*"})
            EXPECT_EQ(app.get(path).body.find(secret), std::string::npos) << path << " " << secret;
    app.run_jobs();
    EXPECT_TRUE(body_of(app.get("/api/desk/reports?q=%E6%99%93%E7%A6%BE")).at("items").as_array().empty());
}

TEST_P(NamedReports, OpenOneFieldAtATimeToWhoeverWasGrantedIt) {
    ASSERT_EQ(filed_by(a_person()).status, 201);
    const auto asker = app.as(Role::desk, township());
    const auto request = granted(new_id(), asker);
    EXPECT_EQ(revealed(request, "name"), "周晓禾");
    EXPECT_EQ(audited("identity.name_revealed"), 1);
    EXPECT_EQ(audited("identity.number_revealed"), 0);  // the name was read, and nothing beside it
    EXPECT_EQ(revealed(request, "number"), paper);
    EXPECT_EQ(revealed(request, "number"), paper);
    EXPECT_EQ(audited("identity.number_revealed"), 2);  // each reading
    EXPECT_EQ(audited("identity.revealed"), 0);
}

TEST_P(NamedReports, WithoutANameHaveNoneToOpen) {
    filed();
    const auto asker = app.as(Role::desk, township());
    const auto id = new_id();
    EXPECT_FALSE(view(id).contains("named"));
    const auto request = granted(id, asker);
    EXPECT_EQ(revealed(request, "name"), "unseal.nothing_sealed");
    EXPECT_EQ(revealed(request, "phone"), "13800001111");
}

TEST_P(NamedReports, AreRefusedByFieldAndNotRepeatedInTheRefusal) {
    const auto wrong = filed_by(a_person("330199198507120028", false));
    EXPECT_EQ(wrong.status, 422);
    const auto errors = body_of(wrong).at("errors").as_array();
    ASSERT_EQ(errors.size(), 2u) << wrong.body;
    EXPECT_EQ(errors[0].at("field").as_string(), "named.number");
    EXPECT_EQ(errors[0].at("code").as_string(), "id_card.wrong_check");
    EXPECT_EQ(errors[1].at("field").as_string(), "named.consent");
    EXPECT_EQ(wrong.body.find("3301991985"), std::string::npos);

    auto without_phone = a_report();
    without_phone.erase("phone");
    without_phone["named"] = a_person();
    without_phone["complaint"] = a_whole_complaint();
    EXPECT_EQ(told(app.act("/api/reports", without_phone)), "named.needs_phone");
}

TEST_P(NamedReports, TakeAForeignPaperAsItIs) {
    auto person = a_person("E 123-45678");
    person["document"] = "passport";
    ASSERT_EQ(filed_by(person).status, 201);
    app.as(Role::desk, township());
    EXPECT_EQ(view(new_id()).at("named").at("number").as_string(), "E*******8");
}

TEST_P(NamedReports, LieInTheStoreSealed) {
    ASSERT_EQ(filed_by(a_person()).status, 201);
    const auto session = app.database().open(true);
    std::string row;
    session->connection() << "SELECT name || number || number_key FROM report_person", soci::into(row);
    for (const auto* secret : {"周", "晓禾", "330199", "19850712"})
        EXPECT_EQ(row.find(secret), std::string::npos) << secret;
}

TEST_P(NamedReports, OfOnePersonUnderTwoNumbersAreProposedAsOne) {
    ASSERT_EQ(filed_by(a_person()).status, 201);
    ASSERT_EQ(filed_by(a_person(), "13900002222").status, 201);
    app.as(Role::desk, township());
    const auto id = new_id();
    const auto insight = body_of(app.get("/api/desk/reports/" + id + "/insight"));
    const auto& proposals = insight.at("proposals").as_array();
    EXPECT_TRUE(std::ranges::any_of(proposals, [](const auto& one) { return one.at("kind").as_string() == "merge"; }));
}

TEST_P(NamedReports, AreWrittenDownAtTheCounterToo) {
    app.as(Role::desk, township());
    auto told_there = a_report();
    told_there.erase("point");
    told_there.erase("uploads");
    told_there["channel"] = "counter";
    told_there["named"] = a_person();
    EXPECT_EQ(told(app.act("/api/desk/reports", told_there)), "value.missing");  // a party answers the whole form
    told_there["complaint"] = a_whole_complaint();
    ASSERT_EQ(app.act("/api/desk/reports", told_there).status, 201);
    EXPECT_EQ(view(new_id()).at("named").at("name").as_string(), "周*");
}

INSTANTIATE_TEST_SUITE_P(Databases, NamedReports, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
