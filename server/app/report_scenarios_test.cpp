#include <gtest/gtest.h>

#include <set>

#include "app/report_form_example.hpp"
#include "app/test_app.hpp"

// Cases from the office, from the phone to the end of the ticket, with the dates that the calendar of 2026 gives them.
namespace gongyou::app {
namespace {

using boost::json::array;
using boost::json::object;

class Scenario : public sql::OnBothDatabases {
protected:
    /// A report by phone from 云溪镇, with what else was told.
    static object report(const object& complaint, const std::string& phone = "13800001111") {
        object told{{"employer_name", "云溪晨光针织有限公司"},
                    {"place", "云溪镇人民路 8 号"},
                    {"facts", "事情的经过已经在下面写清楚了。"},
                    {"point", "YX001"},
                    {"uploads", array{}},
                    {"consent", true},
                    {"complaint", complaint}};
        if (!phone.empty()) told["phone"] = phone;
        return told;
    }
    /// On `day`; the time stands at noon there.
    void go_to(std::string_view day) {
        app.clock().pass(std::chrono::hours{24} *
                         (date(day).days_since_1970() - app.clock().today().days_since_1970()));
    }
    std::string filed(const object& told) {
        app.as_nobody();
        const auto answer = app.act("/api/reports", told);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return std::string{body_of(answer).at("receipt").as_string()};
    }
    /// The report that came last, seen by the town's desk.
    std::string newest() {
        app.as(Role::desk, town());
        return std::string{body_of(app.get("/api/desk/reports?state=filed")).at("items").at(0).at("id").as_string()};
    }
    UnitId town() { return app.unit("云溪镇总工会"); }
    object insight(const std::string& id) { return body_of(app.get("/api/desk/reports/" + id + "/insight")); }
    object view(const std::string& id) { return body_of(app.get("/api/desk/reports/" + id)); }
    static std::set<std::string> proposals_of(const object& seen) {
        std::set<std::string> kinds;
        for (const auto& one : seen.at("proposals").as_array()) kinds.insert(std::string{one.at("kind").as_string()});
        return kinds;
    }
    /// The day by which the clock of that rule is due, with a star where it is law.
    std::string due(const std::string& id, std::string_view code) {
        const auto seen = view(id);
        for (const auto& clock : seen.at("clocks").as_array())
            if (clock.at("code").as_string() == code && clock.at("state").as_string() == "running")
                return std::string{clock.at("due_on").as_string()} + (clock.at("statutory").as_bool() ? "*" : "");
        return "";
    }
    http::Response step(const std::string& id, const std::string& act, object more) {
        more["revision"] = view(id).at("revision");
        return app.act("/api/desk/reports/" + id + "/" + act, more);
    }
    object looked_up(const std::string& receipt) {
        app.as_nobody();
        return body_of(app.post("/api/receipts/lookup", {{"receipt", receipt}})).at("report").as_object();
    }

    TestApp app{GetParam(), "2026-07-13"};
};
INSTANTIATE_TEST_SUITE_P(Databases, Scenario, sql::both_databases, sql::name_of_engine);

TEST_P(Scenario, AnonymousNotInsuredIsAcceptedForSupervisionAndNeverForMediation) {
    go_to("2026-09-28");
    const auto receipt = filed(report({{"category", "S01"}, {"people", "ten_to_twenty_nine"}}, ""));
    const auto id = newest();
    EXPECT_TRUE(proposals_of(insight(id)).contains("lead_only"));
    EXPECT_FALSE(proposals_of(insight(id)).contains("offer_mediation"));
    EXPECT_EQ(step(id, "triage", {{"urgency", "orange"}}).status, 200);
    const auto mediated = step(id, "accept", {{"track", "mediation"}});
    EXPECT_EQ(body_of(mediated).at("errors").at(0).at("code").as_string(), "report.no_mediation_when_anonymous");
    EXPECT_EQ(step(id, "accept", {{"track", "supervision"}}).status, 200);
    EXPECT_EQ(looked_up(receipt).at("state").as_string(), "accepted");
}

TEST_P(Scenario, AChildAtWorkIsRedAndGoesToTheInspectionTheSameDay) {
    const auto receipt = filed(report({{"category", "M01"}, {"danger_flags", array{"child_worker"}}}));
    const auto id = newest();
    EXPECT_EQ(view(id).at("urgency").as_string(), "red");
    const auto seen = insight(id);
    EXPECT_EQ(seen.at("proposals").at(0).at("kind").as_string(), "safety_first");
    EXPECT_FALSE(proposals_of(seen).contains("offer_mediation"));
    EXPECT_EQ(step(id, "triage", {{"urgency", "red"}}).status, 200);
    const auto passed = step(id, "transfer", {{"body", "labour_inspection"}, {"text", "已经当天通知劳动保障监察。"}});
    ASSERT_EQ(passed.status, 200) << passed.body;
    EXPECT_EQ(view(id).at("steps").as_array().back().at("on").as_string(), "2026-07-13");
    const auto progress = looked_up(receipt);
    EXPECT_EQ(progress.at("state").as_string(), "transferred");
    EXPECT_EQ(progress.at("steps").as_array().back().at("choice").as_string(), "labour_inspection");
}

TEST_P(Scenario, TheSameThroughSeveralDoorsIsOneCaseAndEachReceiptAnswers) {
    const object owed{{"category", "W01"}, {"happened_from", "2026-06"}, {"amount_claimed_fen", 960000}};
    std::vector<std::string> receipts, ids;
    for (const auto* day : {"2026-08-03", "2026-08-04", "2026-08-05"}) {
        go_to(day);
        receipts.push_back(filed(report(owed)));
        ids.push_back(newest());
    }
    go_to("2026-08-06");
    filed(report(owed, "13900002222"));  // a colleague, in the same week, about as much
    const auto colleague = newest();

    const auto because = [&](const std::string& id, std::string_view kind) {
        std::set<std::string> others;
        const auto seen = insight(id);
        for (const auto& one : seen.at("proposals").as_array())
            if (one.at("kind").as_string() == kind) others.insert(std::string{one.at("report").as_string()});
        return others;
    };
    EXPECT_EQ(because(ids[2], "merge"), (std::set<std::string>{ids[0], ids[1]}));
    EXPECT_EQ(because(colleague, "merge"), std::set<std::string>{});
    EXPECT_EQ(because(colleague, "link"), (std::set<std::string>{ids[0], ids[1], ids[2]}));

    EXPECT_EQ(step(ids[0], "triage", {{"urgency", "orange"}}).status, 200);
    for (int i = 1; i < 3; ++i) {
        EXPECT_EQ(step(ids[static_cast<std::size_t>(i)], "triage", {{"urgency", "orange"}}).status, 200);
        const auto merged = step(ids[static_cast<std::size_t>(i)], "merge", {{"into", ids[0]}});
        ASSERT_EQ(merged.status, 200) << merged.body;
    }
    EXPECT_EQ(view(ids[0]).at("links").as_array().size(), 2U);
    EXPECT_EQ(looked_up(receipts[0]).at("state").as_string(), "triaged");
    EXPECT_EQ(looked_up(receipts[2]).at("state").as_string(), "merged");
}

TEST_P(Scenario, OutOfTheAreaIsPassedOnWithinAWorkingDayWhichMayBeASunday) {
    go_to("2026-09-18");  // a Friday; Sunday 09-20 is worked for the Mid-Autumn holiday
    const auto receipt = filed(report({{"category", "P01"}, {"outside", true}}));
    const auto id = newest();
    EXPECT_TRUE(proposals_of(insight(id)).contains("pass_on"));
    EXPECT_EQ(step(id, "triage", {{"urgency", "yellow"}}).status, 200);
    EXPECT_EQ(due(id, "ticket.triage"), "2026-09-20");
    EXPECT_EQ(step(id, "transfer", {{"body", "other_union"}, {"text", "已转给用工地的工会，电话写在这里。"}}).status,
              200);
    EXPECT_EQ(view(id).at("state").as_string(), "transferred");  // the desk keeps seeing what became of it
    EXPECT_EQ(looked_up(receipt).at("answers").at(0).at("text").as_string(), "已转给用工地的工会，电话写在这里。");
}

TEST_P(Scenario, AlreadyAtArbitrationIsRefusedInWritingWithinFiveWorkingDays) {
    go_to("2026-09-24");  // Thursday. 09-25 to 27 and 10-01 to 07 are off: 28, 29, 30, 10-08, 10-09 are the five
    const auto receipt =
        filed(report({{"category", "D01"},
                      {"tried_already", array{object{{"way", "arbitration"}, {"number", "某劳人仲案字第8号"}}}}}));
    const auto id = newest();
    EXPECT_EQ(due(id, "complaint.refuse"), "2026-10-09*");
    const auto seen = insight(id);
    ASSERT_TRUE(proposals_of(seen).contains("refuse_supervision"));
    for (const auto& one : seen.at("proposals").as_array()) {
        if (one.at("kind").as_string() != "refuse_supervision") continue;
        EXPECT_EQ(one.at("last_day").as_string(), "2026-10-09");
    }
    EXPECT_EQ(step(id, "triage", {{"urgency", "yellow"}}).status, 200);
    const auto refused = step(id, "refuse",
                              {{"ground", "already_with_authority"},
                               {"text", "仲裁机构已经受理。需要陪同出庭、法律援助或心理支持，请来站点。"}});
    ASSERT_EQ(refused.status, 200) << refused.body;
    EXPECT_EQ(due(id, "complaint.refuse"), "");
    const auto progress = looked_up(receipt);
    EXPECT_EQ(progress.at("state").as_string(), "refused");
    EXPECT_EQ(progress.at("steps").as_array().back().at("choice").as_string(), "already_with_authority");
    EXPECT_EQ(progress.at("answers").as_array().size(), 1U);
}

TEST_P(Scenario, EightDaysBeforeTheLimitationMediationNeedsAWarningFirst) {
    go_to("2026-11-27");  // a Friday; he left on 2025-12-05, so the year ends on Saturday 2026-12-05, not rolled
    const auto receipt = filed(report({{"category", "W05"},
                                       {"more_categories", array{"W04"}},
                                       {"relation", "left"},
                                       {"left_on", "2025-12-05"},
                                       {"amount_claimed_fen", 2600000}}));
    const auto id = newest();
    EXPECT_EQ(view(id).at("urgency").as_string(), "orange");
    std::set<std::string> safe_days;
    const auto seen = insight(id);
    for (const auto& day : seen.at("safe_days").as_array())
        if (day.at("soon").as_bool())
            safe_days.insert(std::string{day.at("safe_day").as_string()} + " " +
                             std::to_string(day.at("days_left").as_int64()));
    EXPECT_EQ(safe_days, std::set<std::string>{"2026-12-05 8"});
    EXPECT_TRUE(proposals_of(insight(id)).contains("limitation_warning"));
    EXPECT_EQ(step(id, "triage", {{"urgency", "orange"}}).status, 200);
    const auto unnamed = step(id, "accept", {{"track", "mediation"}});
    EXPECT_EQ(body_of(unnamed).at("errors").at(0).at("code").as_string(), "report.mediation_needs_name");
    app.as_nobody();
    auto complaint = a_whole_complaint();
    complaint["happened_from"] = "2025-12";
    const auto named =
        app.act("/api/reports/name", {{"receipt", receipt}, {"named", a_named_person()}, {"complaint", complaint}});
    ASSERT_EQ(named.status, 200) << named.body;
    app.as(Role::desk, app.county());
    const auto silent = step(id, "accept", {{"track", "mediation"}});
    EXPECT_EQ(silent.status, 422);
    EXPECT_EQ(body_of(silent).at("errors").at(0).at("code").as_string(), "report.limitation_not_told");
    EXPECT_EQ(step(id, "accept", {{"track", "mediation"}, {"limitation_told", true}}).status, 200);
}

TEST_P(Scenario, ThirtyWorkersOfOneSiteAreOneCaseThatIsRedAndEachReceiptAnswers) {
    std::vector<std::string> receipts;
    for (int i = 0; i < 30; ++i) {
        if (i % 10 == 0) go_to("2026-07-" + std::to_string(18 + i / 10));  // three days
        receipts.push_back(filed(report({{"category", "W01"}}, "139000010" + std::to_string(10 + i))));
    }
    app.as(Role::desk, town());
    const auto page = body_of(app.get("/api/desk/reports?state=filed&limit=100"));
    array others;
    for (const auto& item : page.at("items").as_array()) others.emplace_back(item.at("id"));
    ASSERT_EQ(others.size(), 30U);
    const std::string first{others.back().as_string()};  // of the first day
    others.pop_back();
    EXPECT_EQ(step(first, "triage", {{"urgency", "yellow"}}).status, 200);
    const auto gathered = step(first, "gather", {{"others", others}});
    ASSERT_EQ(gathered.status, 200) << gathered.body;
    const auto seen = view(first);
    EXPECT_EQ(seen.at("urgency").as_string(), "red");
    EXPECT_EQ(seen.at("links").as_array().size(), 29U);
    EXPECT_EQ(seen.at("steps").as_array().back().at("choice").as_string(), "30");
    std::map<std::string, int> states;
    for (const auto& receipt : receipts) ++states[std::string{looked_up(receipt).at("state").as_string()}];
    EXPECT_EQ(states, (std::map<std::string, int>{{"merged", 29}, {"triaged", 1}}));
    app.as(Role::desk, town());
    EXPECT_EQ(
        body_of(step(first, "gather", {{"others", array{others.front()}}})).at("errors").at(0).at("code").as_string(),
        "report.merge_ended");
}

TEST_P(Scenario, WhatIsSaidAtTheCounterIsFiledThereAndAnswersToItsReceipt) {
    const auto clerk = app.as(Role::desk, town());
    object told{{"channel", "counter"},      {"employer_name", "云溪同心五金制造厂"},
                {"place", "云溪镇工业园区"}, {"facts", "老人家来说，儿子的工钱两个月没有发。"},
                {"phone", "13800003333"},    {"consent", true}};
    const auto written = app.act("/api/desk/reports", told);
    ASSERT_EQ(written.status, 201) << written.body;
    told.erase("phone");
    const auto nameless = app.act("/api/desk/reports", told);
    ASSERT_EQ(nameless.status, 201) << nameless.body;
    EXPECT_EQ(looked_up(std::string{body_of(written).at("receipt").as_string()}).at("state").as_string(), "filed");

    app.as(clerk);
    const auto page = body_of(app.get("/api/desk/reports"));
    ASSERT_EQ(page.at("items").as_array().size(), 2U);
    for (const auto& item : page.at("items").as_array()) {
        const auto seen = view(std::string{item.at("id").as_string()});
        const auto& first = seen.at("steps").at(0).as_object();
        EXPECT_EQ(first.at("choice").as_string(), "counter");
        // whoever leaves no number is as anonymous here as on the web: no hour, and nobody who wrote it down
        EXPECT_EQ(first.contains("at"), !item.at("anonymous").as_bool());
        EXPECT_EQ(first.contains("by_name"), !item.at("anonymous").as_bool());
    }
    told["channel"] = "web";
    EXPECT_EQ(body_of(app.act("/api/desk/reports", told)).at("errors").at(0).at("field").as_string(), "channel");
}

TEST_P(Scenario, WhereTheWorkIsDecidesTheUnitAndNotWhereTheCodeHung) {
    auto told = report({{"category", "W01"}, {"area", "330199102"}});
    filed(told);
    app.as(Role::desk, town());
    EXPECT_TRUE(body_of(app.get("/api/desk/reports")).at("items").as_array().empty());
    app.as(Role::desk, app.unit("石塘镇总工会"));
    EXPECT_EQ(body_of(app.get("/api/desk/reports")).at("items").as_array().size(), 1U);
}

}  // namespace
}  // namespace gongyou::app
