#include "app/report_form_example.hpp"
#include "app/report_life_house.hpp"

// What a reporter says later with the receipt: a name, and whether the employer may learn it. And what the level
// decides.
namespace gongyou::app {
namespace {

class ReportLevels : public ReportLife {
protected:
    std::string by_phone() { return filed(); }
    http::Response name(const std::string& receipt, boost::json::object more = {}) {
        more["receipt"] = receipt;
        if (!more.contains("named")) more["named"] = a_named_person();
        app.as_nobody();
        return app.act("/api/reports/name", more);
    }
    boost::json::array acts(const std::string& receipt) { return looked_up(receipt).at("can").as_array(); }
    bool can(const std::string& receipt, std::string_view act) {
        const auto all = acts(receipt);
        return std::ranges::any_of(all, [&](const auto& one) { return one.as_string() == act; });
    }
};

TEST_P(ReportLevels, ANameIsGivenLaterWithWhatAPartyHasToSay) {
    const auto receipt = by_phone();
    const auto before = looked_up(receipt);
    EXPECT_EQ(before.at("level").as_string(), "phone");
    const auto& missing = before.at("missing").as_array();
    EXPECT_TRUE(std::ranges::any_of(missing, [](const auto& field) { return field.as_string() == "entry_date"; }));
    EXPECT_EQ(told(name(receipt)), "value.missing");

    const auto named = name(receipt, {{"complaint", a_whole_complaint()}});
    ASSERT_EQ(named.status, 200) << named.body;
    const auto after = looked_up(receipt);
    EXPECT_EQ(after.at("level").as_string(), "named");
    EXPECT_TRUE(after.at("missing").as_array().empty());
    EXPECT_FALSE(can(receipt, "give_name"));
    EXPECT_EQ(told(name(receipt, {{"complaint", a_whole_complaint()}})), "report.already_named");

    app.as(Role::desk, township());
    const auto id = new_id();
    const auto report = view(id);
    EXPECT_EQ(report.at("level").as_string(), "named");
    EXPECT_EQ(report.at("named").at("name").as_string(), "周*");
    const auto step = report.at("steps").as_array().back();
    EXPECT_EQ(step.at("step").as_string(), "give_name");
    EXPECT_EQ(step.at("text").as_string(), "");  // nothing of the person in the timeline
    const auto insight = body_of(app.get("/api/desk/reports/" + id + "/insight"));
    EXPECT_EQ(insight.at("complaint").at("job").as_string(), "缝纫工");
}

TEST_P(ReportLevels, NothingThatWasSaidBeforeIsOverwrittenByIt) {
    auto report = a_report();
    report["point"] = "YX001";
    report["phone"] = "13800001111";
    report["complaint"] = {{"category", "W04"}, {"amount_claimed_fen", 120'000}};
    app.as_nobody();
    const auto receipt = std::string{body_of(app.act("/api/reports", report)).at("receipt").as_string()};
    ASSERT_EQ(name(receipt, {{"complaint", a_whole_complaint()}}).status, 200);
    app.as(Role::desk, township());
    const auto insight = body_of(app.get("/api/desk/reports/" + new_id() + "/insight"));
    EXPECT_EQ(insight.at("complaint").at("category").as_string(), "W04");
    EXPECT_EQ(insight.at("complaint").at("amount_claimed_fen").as_int64(), 120'000);
}

TEST_P(ReportLevels, ThePaperIsCheckedAndNeedsAConsentOfItsOwn) {
    const auto receipt = by_phone();
    auto person = a_named_person();
    person["consent"] = false;
    const auto refused = name(receipt, {{"named", person}, {"complaint", a_whole_complaint()}});
    EXPECT_EQ(told(refused), "consent.missing");
    EXPECT_EQ(looked_up(receipt).at("level").as_string(), "phone");
}

TEST_P(ReportLevels, NobodyAnonymousIsAskedForAName) {
    const auto receipt = filed(true);
    EXPECT_EQ(looked_up(receipt).at("level").as_string(), "anonymous");
    EXPECT_FALSE(can(receipt, "give_name"));
    EXPECT_FALSE(can(receipt, "disclose"));
    EXPECT_EQ(told(name(receipt, {{"complaint", a_whole_complaint()}})), "report.no_name_when_anonymous");
    EXPECT_EQ(by_receipt(receipt, "disclosure", {{"disclose", true}}), "disclosure.not_when_anonymous");
}

TEST_P(ReportLevels, WhetherTheEmployerMayKnowIsChangedBothWaysAndNeverSilently) {
    const auto receipt = by_phone();
    EXPECT_FALSE(looked_up(receipt).at("disclose").as_bool());
    EXPECT_EQ(by_receipt(receipt, "disclosure", {{"disclose", true}}), "filed");
    EXPECT_EQ(by_receipt(receipt, "disclosure", {{"disclose", true}}), "report.disclosure_as_it_is");
    EXPECT_TRUE(looked_up(receipt).at("disclose").as_bool());
    EXPECT_EQ(by_receipt(receipt, "disclosure", {{"disclose", false}}), "filed");
    app.as(Role::desk, township());
    Lines steps;
    const auto report = view(new_id());
    for (const auto& step : report.at("steps").as_array())
        steps.push_back(std::string{step.at("step").as_string()} + " " + std::string{step.at("choice").as_string()});
    EXPECT_EQ(steps, (Lines{"file web", "disclose yes", "disclose no"}));
}

TEST_P(ReportLevels, MediationNeedsSomebodyKnownByName) {
    const auto receipt = by_phone();
    app.as(Role::desk, township());
    const auto id = triaged();
    EXPECT_EQ(step(id, "accept", {{"track", "mediation"}}), "report.mediation_needs_name");
    ASSERT_EQ(name(receipt, {{"complaint", a_whole_complaint()}}).status, 200);
    app.as(Role::desk, township());
    EXPECT_EQ(step(id, "accept", {{"track", "mediation"}, {"limitation_told", true}}), "accepted");
}

INSTANTIATE_TEST_SUITE_P(Databases, ReportLevels, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
