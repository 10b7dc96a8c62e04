#include <gtest/gtest.h>

#include "app/mediation_road.hpp"

// Through the whole house: mediations from the application to the archive.
namespace gongyou::app {
namespace {

struct Mediations : MediationRoad {};
INSTANTIATE_TEST_SUITE_P(Databases, Mediations, sql::both_databases, sql::name_of_engine);

TEST_P(Mediations, OfACooksWagesGoTheWholeWay) {
    const auto id = opened();
    EXPECT_EQ(state_of(id), "asking");
    EXPECT_EQ(due_of(id, "mediation.accept"), "2026-03-09");  // Thursday 5, Friday 6, Monday 9
    EXPECT_EQ(due_of(id, "mediation.finish"), "2026-03-19");  // 4 + 15
    EXPECT_EQ(step(id, "accept").status, 409);                // the firm has not said yes
    come_to_the_table(id);
    EXPECT_EQ(state_of(id), "mediating");

    pass_to("2026-03-12");
    as_mediator();
    does(id, "plan-session", {{"starts_on", "2026-03-12"}, {"starts_at", "09:30"}, {"place", "二楼调解室"}});
    does(id, "hold-session", {{"session", 1}, {"present", "双方"}, {"gist", "双方核对了工资条。"}});
    agree(id, one_payment(960'000, "2026-03-31"));
    EXPECT_EQ(state_of(id), "in_force");
    EXPECT_EQ(due_of(id, "mediation.finish"), "none");
    EXPECT_EQ(due_of(id, "agreement.arbitration_review"), "2026-03-27");     // 12 + 15
    EXPECT_EQ(due_of(id, "agreement.judicial_confirmation"), "2026-04-13");  // Saturday 11 April, so Monday

    pass_to("2026-03-13");
    as_desk();
    EXPECT_EQ(step(id, "file-confirmation", {{"route", "judicial_confirmation"}, {"body", "共享法庭"}, {"both", false}})
                  .status,
              422);
    does(id, "file-confirmation", {{"route", "judicial_confirmation"}, {"body", "共享法庭"}, {"both", true}});
    does(id, "note-confirmed", {{"number", "（2026）浙01民特1号"}});
    EXPECT_EQ(state_of(id), "confirmed");
    does(id, "begin-performance");
    EXPECT_EQ(due_of(id, "agreement.performance"), "2026-03-31");
    as_mediator();
    EXPECT_EQ(body_of(step(id, "fulfil", {{"text", "已核对。"}})).at("code").as_string(), "mediation.not_all_paid");
    pass_to("2026-03-30");
    as_desk();
    does(id, "record-payment",
         {{"item", 1}, {"amount_fen", 960'000}, {"paid_on", "2026-03-30"}, {"proof", "回单 20260330"}});
    EXPECT_EQ(due_of(id, "agreement.performance"), "none");
    as_mediator();
    does(id, "fulfil", {{"text", "款已到账。"}});
    EXPECT_EQ(said(view(id), "outcome"), "paid");
    as_desk();
    does(id, "archive", {{"text", "申请书、笔录、协议书、回单"}});
    EXPECT_EQ(state_of(id), "archived");
}

TEST_P(Mediations, EndAsRefusedAndNotAsFailedWhenTheEmployerWillNot) {
    const auto id = opened();
    EXPECT_EQ(body_of(step(id, "note-refusal", {{"party_id", party(id, "respondent")}, {"text", "不来。"}}))
                  .at("code")
                  .as_string(),
              "mediation.too_few_attempts");
    does(id, "log-contact",
         {{"party_id", party(id, "respondent")},
          {"way", "telephone"},
          {"reached", true},
          {"text", "人事说不同意调解。"}});
    does(id, "note-refusal", {{"party_id", party(id, "respondent")}, {"text", "人事明确拒绝。"}});
    EXPECT_EQ(state_of(id), "declined");
    EXPECT_EQ(due_of(id, "mediation.accept"), "2026-03-09");  // by then the worker is told in writing
    does(id, "tell-refusal", {{"text", "对方不同意调解，您可以申请仲裁。"}});
    does(id, "inform", {{"arbitration", "区劳动人事争议仲裁委员会，人民大道 1 号"}});
    const auto seen = view(id);
    EXPECT_EQ(said(seen, "state"), "closed");
    EXPECT_EQ(said(seen, "outcome"), "refused");
    // Left on 2026-02-28: one year, shown as it is.
    EXPECT_EQ(said(seen.at("advice").at("safe_days").at(0).as_object(), "safe_day"), "2027-02-28");
}

TEST_P(Mediations, AreExtendedOnlyWithTheConsentOfBoth) {
    pass_to("2026-06-05");
    const auto id = opened(an_application("one_stop"));
    EXPECT_EQ(due_of(id, "one_stop.mediation_finish"), "none");  // runs from acceptance
    come_to_the_table(id);
    EXPECT_EQ(due_of(id, "one_stop.mediation_finish"), "2026-06-22");
    as_mediator();
    EXPECT_EQ(step(id, "propose-extension", {{"until", "2026-07-07"}}).status, 422);
    does(id, "propose-extension", {{"until", "2026-07-06"}});
    does(id, "note-extension", {{"party_id", party(id, "applicant")}});
    const auto refused = step(id, "extend");
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(body_of(refused).at("code").as_string(), "mediation.extension_not_agreed");
    as_desk();
    const auto code = code_of(id, "respondent");
    EXPECT_EQ(by_code("agree-extension", code, {{"until", "2026-07-05"}}).status, 409);  // another day was shown
    EXPECT_EQ(by_code("agree-extension", code, {{"until", "2026-07-06"}}).status, 200);
    as_mediator();
    does(id, "extend");
    EXPECT_EQ(due_of(id, "mediation.extended"), "2026-07-06");
    EXPECT_EQ(due_of(id, "one_stop.mediation_finish"), "none");
    pass_to("2026-07-07");
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "failed");
}

TEST_P(Mediations, ThatAreNotKeptLeadToWhatCanBeDone) {
    pass_to("2026-05-06");
    const auto id = opened();
    come_to_the_table(id);
    agree(id, one_payment(1'800'000, "2026-05-31"));
    as_desk();
    does(id, "begin-performance");
    EXPECT_EQ(body_of(step(id, "note-default", {{"text", "没有付。"}})).at("code").as_string(),
              "mediation.nothing_overdue");
    pass_to("2026-06-01");
    does(id, "note-default", {{"text", "到期没有付。"}});
    const auto seen = view(id);
    EXPECT_EQ(said(seen.at("default_ways").at(0).as_object(), "way"), "payment_order");
    does(id, "advise", {{"text", "可以凭协议书申请支付令。"}});
    EXPECT_EQ(state_of(id), "failed");
    EXPECT_EQ(said(view(id), "outcome"), "unperformed");

    const auto code = code_of(id, "respondent");  // whom it is written to reads it, and no note of colleagues
    const auto firm = looked_up(code);
    EXPECT_EQ(said(body_of(firm).at("steps").as_array().back().as_object(), "text"), "可以凭协议书申请支付令。");
    EXPECT_EQ(firm.body.find("到期没有付。"), std::string::npos);
}

TEST_P(Mediations, TellAPartyTheDaysThatAreItsOwn) {
    const auto id = opened();
    come_to_the_table(id);  // the house has a working day to name a mediator; the parties wait for the end by law
    const auto seen = body_of(looked_up(code_of(id, "respondent"))).at("next").as_object();
    EXPECT_EQ(said(seen, "code"), "mediation.finish");
    EXPECT_EQ(said(seen, "due_on"), "2026-03-19");
}

TEST_P(Mediations, AreWithdrawnByWhoeverAppliedAndThePressureIsAskedFor) {
    const auto id = opened();
    come_to_the_table(id);
    const auto applicant = code_of(id, "applicant");
    const auto respondent = code_of(id, "respondent");
    EXPECT_EQ(body_of(by_code("withdraw", respondent)).at("code").as_string(), "mediation.not_the_applicant");
    EXPECT_EQ(by_code("withdraw", applicant).status, 200);
    as_desk();
    EXPECT_EQ(state_of(id), "withdrawn");
    does(id, "close-withdrawal", {{"text", "说是自愿的。"}, {"pressure", false}});
    EXPECT_EQ(said(view(id), "outcome"), "withdrawn");
}

TEST_P(Mediations, AreSignedByTheirPartiesWithTheCodeOnTheLetter) {
    const auto id = opened();
    const auto firm = code_of(id, "respondent");
    auto seen = body_of(looked_up(firm));
    EXPECT_EQ(said(seen, "side"), "respondent");
    EXPECT_EQ(seen.at("claims").as_array().size(), 0U);  // the cook's lines are the cook's
    EXPECT_EQ(seen.at("claimed_fen").as_int64(), 960'000);
    EXPECT_EQ(looked_up(firm).body.find("13800001111"), std::string::npos);
    EXPECT_EQ(by_code("agree", firm).status, 200);
    as_desk();
    does(id, "accept");
    does(id, "appoint", {{"person_id", mediator_.text()}});
    as_mediator();
    does(id, "draft-agreement", {{"items", one_payment(960'000, "2026-03-31")}});
    seen = body_of(looked_up(firm));
    const auto first_text = said(seen, "agreement_digest");
    EXPECT_EQ(by_code("sign", firm, {{"digest", first_text}, {"strokes", drawn()}}).status, 200);
    as_mediator();
    does(id, "redraft", {{"text", "付款日改一天。"}});
    does(id, "draft-agreement", {{"items", one_payment(960'000, "2026-04-01")}});
    EXPECT_EQ(by_code("sign", firm, {{"digest", first_text}, {"strokes", drawn()}}).status, 409);  // another text
    as_mediator();
    EXPECT_EQ(body_of(step(id, "seal-agreement")).at("code").as_string(), "mediation.signatures_missing");
}

TEST_P(Mediations, OpenToNoFormerCodeAndToNoneThatIsPastItsDay) {
    const auto id = opened();
    const auto former = code_of(id, "respondent");
    const auto code = code_of(id, "respondent");
    EXPECT_EQ(looked_up(former).status, 404);
    EXPECT_EQ(looked_up(code).status, 200);
    EXPECT_EQ(looked_up("1234 5678 9012 3456 7890").status, 404);
    pass_to("2026-06-02");  // 4 March and 90 days: 27 in March, 30 in April, 31 in May, 2 June
    EXPECT_EQ(looked_up(code).status, 200);
    pass_to("2026-06-03");
    EXPECT_EQ(looked_up(code).status, 404);
}

TEST_P(Mediations, KeepWhatWasSaidToTheMediator) {
    const auto id = opened();
    come_to_the_table(id);
    as_mediator();
    does(id, "plan-session", {{"starts_on", "2026-03-04"}, {"starts_at", "14:00"}, {"place", "二楼调解室"}});
    does(id, "hold-session", {{"session", 1}, {"present", "双方"}, {"gist", "老板说资金周转有困难。"}});
    EXPECT_NE(app.get("/api/desk/mediations/" + id + "/notes").body.find("资金周转"), std::string::npos);
    EXPECT_EQ(app.get("/api/desk/mediations/" + id + "/candidates").status, 403);
    as_desk();
    EXPECT_EQ(app.get("/api/desk/mediations/" + id + "/notes").status, 403);
    EXPECT_EQ(app.get("/api/desk/mediations/" + id).body.find("资金周转"), std::string::npos);
    app.as(Role::mediator, township());  // another one: it was not given to them
    EXPECT_EQ(app.get("/api/desk/mediations/" + id).status, 404);
    EXPECT_EQ(app.get("/api/desk/mediations/" + id + "/notes").status, 404);
}

TEST_P(Mediations, AreNotMediatedByWhomAPartyRejectsOrWhoSupervised) {
    const auto id = opened();
    as_desk();
    does(id, "note-consent", {{"party_id", party(id, "respondent")}});
    does(id, "accept");
    const auto code = code_of(id, "respondent");
    EXPECT_EQ(by_code("reject-mediator", code, {{"mediator", 1}}).status, 200);
    as_desk();
    const auto refused = step(id, "appoint", {{"person_id", mediator_.text()}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(body_of(refused).at("errors").at(0).at("code").as_string(), "mediation.mediator_excluded");
}

TEST_P(Mediations, GrowFromAReportThatWaitsForThemAndEndsWithThem) {
    const auto report = reported_for_mediation(false);
    const auto path = "/api/desk/reports/" + report;
    const boost::json::object opening{
        {"case_kind", "ordinary"}, {"subject", "拖欠两个月工资"}, {"name", "李师傅"}, {"consent", true}};
    EXPECT_EQ(body_of(app.act(path + "/mediation", opening)).at("code").as_string(), "report.not_for_mediation");
    app.act(path + "/triage", {{"revision", 1}, {"urgency", "yellow"}});
    ASSERT_EQ(app.act(path + "/accept", {{"revision", 2}, {"track", "mediation"}, {"limitation_told", true}}).status,
              200);
    auto without = opening;
    without["consent"] = false;
    EXPECT_EQ(app.act(path + "/mediation", without).status, 422);
    const auto made = app.act(path + "/mediation", opening);
    ASSERT_EQ(made.status, 200) << made.body;
    const auto id = said(body_of(made), "id");
    EXPECT_EQ(body_of(app.act(path + "/mediation", opening)).at("code").as_string(), "mediation.open_already");
    const auto link = body_of(app.get(path)).at("links").at(0).as_object();  // the report's page leads to it
    EXPECT_EQ(said(link, "id"), id);
    EXPECT_EQ(said(link, "of"), "mediation");
    EXPECT_EQ(body_of(app.act(path + "/close", {{"revision", 3}, {"outcome", "settled"}, {"result", "已办结。"}}))
                  .at("code")
                  .as_string(),
              "report.children_open");
    EXPECT_EQ(looked_up(receipt_).status, 200);  // the reporter's receipt opens it as well

    come_to_the_table(id);
    as_mediator();
    does(id, "no-agreement", {{"text", "双方差距太大。"}});
    as_desk();
    does(id, "inform", {{"arbitration", "区仲裁委员会，人民大道 1 号"}});
    EXPECT_EQ(said(body_of(app.get(path)), "state"), "closed");
}

TEST_P(Mediations, AreNotOfferedToWhoeverSupervisedOnTheSameReportNorTheReverse) {
    const auto report = reported_for_mediation();
    const auto made =
        app.act("/api/desk/reports/" + report + "/mediation",
                {{"case_kind", "ordinary"}, {"subject", "拖欠两个月工资"}, {"name", "李师傅"}, {"consent", true}});
    ASSERT_EQ(made.status, 200) << made.body;
    const auto id = said(body_of(made), "id");
    as_desk();
    does(id, "note-consent", {{"party_id", party(id, "respondent")}});
    does(id, "accept");
    const auto has_mediated = [&] {
        return app.house().database().read(
            [&](sql::Reader& reader) { return mediation::has_mediated(reader, MatterId::trusted(report), mediator_); });
    };
    EXPECT_FALSE(has_mediated());
    app.write([&](sql::Tx& tx) -> Result<Done> {  // a supervision out of the same report, in which he took a step
        tx.session().execute("INSERT INTO matter_state (kind, state) VALUES ('supervision', 'for_this_test')");
        matters::MatterStore store{tx};
        auto supervision = *store.find(MatterId::trusted(report));
        supervision.id = tx.fresh_id<MatterId>();
        supervision.kind = "supervision";
        supervision.state = "for_this_test";
        supervision.assigned_to.reset();
        store.add(supervision);
        store.link({supervision.id, MatterId::trusted(report), matters::LinkKind::grew_from});
        store.add_event({.matter_id = supervision.id,
                         .number = 1,
                         .act = "investigate",
                         .state = "for_this_test",
                         .made_on = tx.today(),
                         .made_at = tx.now(),
                         .by_person = mediator_,
                         .unit_id = supervision.unit_id});
        return Done{};
    });
    const auto offered = body_of(app.get("/api/desk/mediations/" + id + "/candidates")).at("items").as_array();
    ASSERT_EQ(offered.size(), 1U);
    EXPECT_EQ(offered.at(0).at("against").as_string(), "supervised");
    EXPECT_EQ(step(id, "appoint", {{"person_id", mediator_.text()}}).status, 422);
    mediator_ = app.as(Role::mediator, township());
    as_desk();
    does(id, "appoint", {{"person_id", mediator_.text()}});
    EXPECT_TRUE(has_mediated());
}

TEST_P(Mediations, ThatRunOutEndAndAreTold) {
    const auto id = opened();
    pass_to("2026-03-19");
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "asking");  // the last day is in time
    pass_to("2026-03-20");
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "failed");
    EXPECT_EQ(due_of(id, "mediation.inform"), "2026-03-20");
}

TEST_P(Mediations, GiveASessionToACalendarWithoutAWordOfWhomItIsAbout) {
    const auto id = opened();
    come_to_the_table(id);
    does(id, "plan-session", {{"starts_on", "2026-03-10"}, {"starts_at", "09:30"}, {"place", "二楼调解室"}});
    const auto staff = said(body_of(app.get("/api/desk/mediations/" + id + "/sessions/1/calendar")), "text");
    const auto code = code_of(id, "applicant");
    app.as_nobody();
    const auto own = said(body_of(app.post("/api/mediations/calendar", {{"code", code}, {"session", 1}})), "text");
    for (const auto& text : {staff, own}) {
        EXPECT_NE(text.find("DTSTART:20260310T013000Z"), std::string::npos);
        for (const auto* secret : {"李师傅", "晨光", "工资"}) EXPECT_EQ(text.find(secret), std::string::npos);
        EXPECT_EQ(text.find(id), std::string::npos);
    }
}

}  // namespace
}  // namespace gongyou::app
