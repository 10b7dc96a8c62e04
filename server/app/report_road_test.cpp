#include <gtest/gtest.h>

#include "app/report_form_example.hpp"
#include "app/test_app.hpp"

// Through the whole house: what people can and cannot do with a report.
namespace gongyou::app {
namespace {

boost::json::object with_phone(boost::json::object report) {
    report["phone"] = "138 0000 1111";
    report["point"] = "YX001";
    return report;
}

class Reports : public sql::OnBothDatabases {
protected:
    Reports() : app{GetParam()} {}

    UnitId township() { return app.unit("云溪镇总工会"); }
    UnitId other_township() { return app.unit("石塘镇总工会"); }
    std::string filed(const boost::json::object& report) {
        app.as_nobody();
        const auto answer = app.act("/api/reports", report);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return std::string{body_of(answer).at("receipt").as_string()};
    }
    boost::json::array list(const std::string& query = "") {
        return body_of(app.get("/api/desk/reports" + query)).at("items").as_array();
    }
    std::string first_id() { return std::string{list().at(0).at("id").as_string()}; }
    boost::json::object looked_up(const std::string& receipt) {
        app.as_nobody();
        return body_of(app.post("/api/receipts/lookup", {{"receipt", receipt}})).at("report").as_object();
    }
    http::Response step(const std::string& id, const std::string& act, int revision, boost::json::object more = {}) {
        more["revision"] = revision;
        return app.act("/api/desk/reports/" + id + "/" + act, more);
    }

    TestApp app;
};

TEST_P(Reports, GoTheWholeRoadFromAWallToAnAnswer) {
    const auto receipt = filed(with_phone(a_report()));
    app.as(Role::desk, township());
    const auto id = first_id();
    EXPECT_EQ(step(id, "triage", 1, {{"urgency", "orange"}}).status, 200);
    EXPECT_EQ(step(id, "accept", 2, {{"track", "supervision"}}).status, 200);
    EXPECT_EQ(step(id, "answer", 3, {{"text", "已联系企业，承诺 3 月 10 日前补发。"}}).status, 200);
    EXPECT_EQ(step(id, "close", 4, {{"outcome", "paid"}, {"result", "工资已补发。"}}).status, 200);

    const auto progress = looked_up(receipt);
    EXPECT_EQ(progress.at("state").as_string(), "closed");
    EXPECT_EQ(progress.at("filed_on").as_string(), "2026-03-02");
    const auto& answers = progress.at("answers").as_array();
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers.at(0).at("text").as_string(), "已联系企业，承诺 3 月 10 日前补发。");
    EXPECT_EQ(answers.at(1).at("text").as_string(), "工资已补发。");
}

TEST_P(Reports, SendAMessageToWhoeverLeftANumberAndToNobodyElse) {
    filed(with_phone(a_report()));
    filed(a_report());  // without a number, so at the county
    app.as(Role::desk, app.county());
    for (const auto& report : list()) {
        const std::string id{report.at("id").as_string()};
        EXPECT_EQ(step(id, "triage", 1, {{"urgency", "yellow"}}).status, 200);
        EXPECT_EQ(step(id, "answer", 2, {{"text", "请带合同来站点。"}}).status, 200);
    }
    app.as(Role::system_admin);
    const auto sent = body_of(app.get("/api/admin/outbox")).at("items").as_array();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.at(0).at("kind").as_string(), "answer_waiting");
    EXPECT_EQ(sent.at(0).at("to_masked").as_string(), "138****1111");
}

TEST_P(Reports, SentTwiceUnderOneKeyAreFiledOnce) {
    auto report = with_phone(a_report());
    report["key"] = "0198c1d2-0000-7000-8000-00000000000a";
    const auto first = app.post("/api/reports", report);
    const auto second = app.post("/api/reports", report);
    EXPECT_EQ(first.status, 201);
    EXPECT_EQ(second.status, 201);
    EXPECT_EQ(first.body, second.body);
    report["place"] = "别的地方一号";
    EXPECT_EQ(body_of(app.post("/api/reports", report)).at("code").as_string(), "command.key_reused");

    app.as(Role::desk, township());
    EXPECT_EQ(list().size(), 1U);
}

TEST_P(Reports, TellEveryWrongFieldAtOnce) {
    const auto answer = app.act("/api/reports", {{"employer_name", "厂"},
                                                 {"facts", "短"},
                                                 {"phone", "12"},
                                                 {"uploads", boost::json::array{"x"}},
                                                 {"consent", "yes"},
                                                 {"boss", "王"}});
    EXPECT_EQ(answer.status, 422);
    std::map<std::string, std::string> codes;
    const auto body = body_of(answer);
    for (const auto& error : body.at("errors").as_array())
        codes[std::string{error.at("field").as_string()}] = std::string{error.at("code").as_string()};
    EXPECT_EQ(codes, (std::map<std::string, std::string>{{"employer_name", "text.too_short"},
                                                         {"place", "value.missing"},
                                                         {"facts", "text.too_short"},
                                                         {"phone", "phone.wrong"},
                                                         {"uploads[0]", "id.wrong"},
                                                         {"consent", "value.wrong_type"},
                                                         {"boss", "value.unknown"}}));
}

TEST_P(Reports, NeedConsent) {
    auto report = a_report();
    report["consent"] = false;
    const auto answer = app.act("/api/reports", report);
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(body_of(answer).at("errors").at(0).at("code").as_string(), "consent.missing");
}

TEST_P(Reports, OfAnotherTownshipAreNotThere) {
    filed(with_phone(a_report()));
    app.as(Role::desk, township());
    const auto id = first_id();
    app.as(Role::desk, other_township());
    EXPECT_TRUE(list().empty());
    const auto hidden = app.get("/api/desk/reports/" + id);
    const auto missing = app.get("/api/desk/reports/0198c1d2-0000-7000-8000-00000000000a");
    EXPECT_EQ(hidden.status, 404);
    EXPECT_EQ(hidden.body, missing.body);
    EXPECT_EQ(step(id, "triage", 1, {{"urgency", "yellow"}}).status, 404);
    app.as(Role::desk, app.county());
    EXPECT_EQ(list().size(), 1U);
}

TEST_P(Reports, StayBehindTheWallForWhoeverIsBoundToTheEmployer) {
    filed(with_phone(a_report()));
    const auto employer = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    app.as(Role::desk, township(), employer);
    EXPECT_TRUE(list().empty());
    app.as(Role::desk, township());
    EXPECT_EQ(list().size(), 1U);
}

TEST_P(Reports, WithoutAPhoneAreKeptSealedWithoutPointAndTime) {
    auto report = a_report();
    report["point"] = "YX001";
    filed(report);
    const auto canary =
        app.house().database().read([](sql::Reader& reader) {
            std::string all;
            reader.session().connection()
                << "SELECT m.title || r.place || r.facts || COALESCE(r.point_code, 'no point') || "
                   "(SELECT COALESCE(made_at, 0) FROM matter_event) FROM report r JOIN matter m ON m.id = r.id",
                soci::into(all);
            return all;
        });
    EXPECT_EQ(canary.find("云溪"), std::string::npos);
    EXPECT_EQ(canary.find("拖欠"), std::string::npos);
    EXPECT_NE(canary.find("no point0"), std::string::npos);

    app.as(Role::desk, township());
    const auto view = body_of(app.get("/api/desk/reports/" + first_id()));
    EXPECT_EQ(view.at("facts").as_string(), "拖欠工资三个月，老板说下个月再发。");
    EXPECT_EQ(view.at("anonymous").as_bool(), true);
    app.run_jobs();
    EXPECT_TRUE(list("?q=%E6%8B%96%E6%AC%A0").empty());  // 拖欠: not in the index
}

TEST_P(Reports, AreFoundByTwoCharactersOnceIndexed) {
    filed(with_phone(a_report()));
    app.run_jobs();
    app.as(Role::desk, township());
    EXPECT_EQ(list("?q=%E6%AC%A0%E5%B7%A5").size(), 1U);                       // 欠工
    EXPECT_EQ(list("?q=%E6%AC%A0%E5%B7%A5%20%E4%BA%91%E6%BA%AA").size(), 1U);  // 欠工 云溪
    EXPECT_TRUE(list("?q=%E5%B7%A5%E4%BC%A4").empty());                        // 工伤
    app.as(Role::desk, other_township());
    EXPECT_TRUE(list("?q=%E6%AC%A0%E5%B7%A5").empty());
}

TEST_P(Reports, HandedOverBelongToTheOtherUnitAloneAndAreFoundThere) {
    filed(with_phone(a_report()));
    app.as(Role::desk, township());
    const auto id = first_id();
    const auto handed =
        step(id, "hand-over", 1, {{"unit_id", other_township().text()}, {"reason", "工作地点在石塘镇。"}});
    EXPECT_EQ(body_of(handed).at("state").as_string(), "handed_over");
    EXPECT_TRUE(list().empty());
    app.run_jobs();
    app.as(Role::desk, other_township());
    EXPECT_EQ(list("?q=%E6%AC%A0%E5%B7%A5").size(), 1U);
    EXPECT_EQ(step(id, "triage", 2, {{"urgency", "yellow"}}).status, 200);
}

TEST_P(Reports, RefuseWhatTheirStateDoesNotAllowAndWhatSomebodyElseChanged) {
    filed(with_phone(a_report()));
    app.as(Role::desk, township());
    const auto id = first_id();
    const auto early = step(id, "answer", 1, {{"text", "您好。"}});
    EXPECT_EQ(early.status, 409);
    EXPECT_EQ(body_of(early).at("code").as_string(), "matter.step_not_possible");
    EXPECT_EQ(body_of(early).at("params").at("possible").as_string(),
              "triage, contact, hand_over, assign, note, keep_away");
    EXPECT_EQ(step(id, "triage", 1, {{"urgency", "yellow"}}).status, 200);
    EXPECT_EQ(body_of(step(id, "answer", 1, {{"text", "您好。"}})).at("code").as_string(), "matter.changed_meanwhile");
}

TEST_P(Reports, AreListedPageByPageWithoutGapOrDouble) {
    for (int i = 0; i < 7; ++i) {
        filed(with_phone(a_report()));
        app.clock().pass(std::chrono::hours{13});  // some on the same day, some on the next
    }
    app.as(Role::desk, township());
    std::set<std::string> seen;
    std::string after;
    int pages = 0;
    do {
        const auto page = body_of(app.get("/api/desk/reports?limit=3" + (after.empty() ? "" : "&after=" + after)));
        for (const auto& item : page.at("items").as_array())
            EXPECT_TRUE(seen.insert(std::string{item.at("id").as_string()}).second);
        after = page.contains("next") ? std::string{page.at("next").as_string()} : "";
        ++pages;
    } while (!after.empty() && pages < 5);
    EXPECT_EQ(seen.size(), 7U);
    EXPECT_EQ(pages, 3);  // 3 + 3 + 1
}

TEST_P(Reports, ShowTheirReporterOnlyWithASecondPerson) {
    filed(with_phone(a_report()));
    const auto asker = app.as(Role::desk, township());
    const auto id = first_id();
    const auto asked = app.act("/api/desk/reports/" + id + "/unseal", {{"purpose", "核对发薪日期"}});
    ASSERT_EQ(asked.status, 200) << asked.body;
    const auto request = "/api/desk/unseal-requests/" + std::string{body_of(asked).at("request_id").as_string()};
    EXPECT_EQ(app.act(request + "/reveal", {{"field", "phone"}}).status, 403);  // not granted yet
    EXPECT_EQ(app.act(request + "/decide", {{"grant", true}}).status, 403);     // a desk is no custodian

    app.as(Role::custodian, app.county());
    EXPECT_EQ(app.get("/api/desk/reports/" + id).status, 403);  // decides, but reads no report
    EXPECT_EQ(app.act(request + "/decide", {{"grant", true}}).status, 200);
    EXPECT_EQ(app.act(request + "/reveal", {{"field", "phone"}}).status, 403);

    app.as(asker);
    const auto revealed = app.act(request + "/reveal", {{"field", "phone"}});
    ASSERT_EQ(revealed.status, 200) << revealed.body;
    EXPECT_EQ(body_of(revealed).at("value").as_string(), "13800001111");
    app.clock().pass(std::chrono::hours{24});
    app.as(asker);
    EXPECT_EQ(body_of(app.act(request + "/reveal", {{"field", "phone"}})).at("code").as_string(), "unseal.grant_ended");
}

TEST_P(Reports, TellTheirDeskAndNobodyElse) {
    filed(with_phone(a_report()));
    const auto here = app.as(Role::desk, township());
    const auto elsewhere = app.as(Role::desk, other_township());
    filed(with_phone(a_report()));
    app.run_jobs();
    app.as(here);
    EXPECT_EQ(body_of(app.get("/api/notices")).at("items").as_array().size(), 1U);
    app.as(elsewhere);
    EXPECT_TRUE(body_of(app.get("/api/notices")).at("items").as_array().empty());
}

TEST_P(Reports, TakeAWrongReceiptAndOneThatCannotBeOneForTheSame) {
    filed(a_report());
    app.as_nobody();
    const auto wrong = app.post("/api/receipts/lookup", {{"receipt", "1234 5678 9012 3456 7890"}});
    const auto no_code = app.post("/api/receipts/lookup", {{"receipt", "hello"}});
    EXPECT_EQ(wrong.status, 404);
    EXPECT_EQ(wrong.body, no_code.body);
}

TEST_P(Reports, AreAlsoFoundByTheWorkerWhoProvedTheirPhone) {
    filed(with_phone(a_report()));
    const auto worker = app.as(Role::worker);
    const auto count = [&] { return body_of(app.get("/api/my/reports")).at("items").as_array().size(); };
    EXPECT_EQ(count(), 0U);
    const auto set_phone = [&](bool proved) {
        app.write([&](sql::Tx& tx) -> Result<Done> {
            PersonStore store{tx};
            auto person = *store.find(worker);
            const PersonSeals seals{app.house().keys(), app.house().tree()};
            const auto phone = *Phone::read("13800001111");
            person.phone = seals.seal_phone(worker, phone);
            person.phone_index = seals.phone_index(phone);
            person.phone_proved = proved;
            store.save(person);
            return Done{};
        });
    };
    set_phone(false);
    EXPECT_EQ(count(), 0U);  // written down, but never proved
    set_phone(true);
    EXPECT_EQ(count(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Databases, Reports, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
