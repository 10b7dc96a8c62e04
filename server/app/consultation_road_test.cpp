#include <gtest/gtest.h>

#include "app/consultation_road.hpp"

// Through the whole house: what people can and cannot do with a consultation.
namespace gongyou::app {
namespace {

struct Consultations : ConsultationRoad {};

TEST_P(Consultations, AreAssignedAnsweredOnTheLawAskedAgainAndLapseOnTheTenthWorkingDay) {
    const auto receipt = asked(with_number(a_question()));
    const auto lawyer = app.as(Role::lawyer, app.county());
    app.as(Role::desk, township());
    const auto id = first_id();
    EXPECT_EQ(due_of(view(id), "consultation.assign"), "2026-02-13");  // Friday, one working day
    ASSERT_EQ(step(id, "assign", 1, {{"person_id", lawyer.text()}, {"difficulty", "complex"}}).status, 200);

    app.as(lawyer);
    // Friday 13 = 1, Saturday 14 is worked = 2, the holiday runs from 15 to 23, Tuesday 24 = 3.
    EXPECT_EQ(due_of(view(id), "consultation.answer_complex"), "2026-02-24");
    const auto answered = step(id, "answer", 2,
                               {{"text", "每月至少发一次，晚发就是拖欠。"},
                                {"next_steps", "先书面催要。"},
                                {"evidence", "留好工资条。"},
                                {"limitation_on", "2027-02-11"},
                                {"basis", boost::json::array{"legal_aid.decide"}}});
    ASSERT_EQ(answered.status, 200) << answered.body;

    auto seen = looked_up(receipt).at("consultation").as_object();
    EXPECT_EQ(text_at(seen, "state"), "answered");
    const auto& talk = seen.at("talk").as_array().at(0).as_object();
    EXPECT_EQ(text_at(talk, "text"), "每月至少发一次，晚发就是拖欠。");
    EXPECT_EQ(text_at(talk, "evidence"), "留好工资条。");
    EXPECT_EQ(text_at(talk, "limitation_on"), "2027-02-11");
    EXPECT_EQ(text_at(talk.at("basis").at(0).as_object(), "source"), "法律援助法 第四十三条");
    EXPECT_EQ(seen.at("can").as_array().size(), 3U);  // satisfied, ask again, withdraw

    EXPECT_EQ(by_receipt("ask-again", receipt, {{"text", "催要以后老板辞退我怎么办？"}}).status, 200);
    app.as(lawyer);
    EXPECT_EQ(body_of(app.get("/api/notices")).at("items").as_array().size(), 2U);  // given to him; asked again
    ASSERT_EQ(
        step(id, "answer", 4, {{"text", "那是打击报复，可以再来找工会。"}, {"basis", boost::json::array{}}}).status,
        200);
    // Answered on Thursday 12 February: Friday 13 = 1, Saturday 14 (worked) = 2, holiday to 23, 24 to 27 = 3 to 6,
    // Saturday 28 (worked) = 7, Monday 2 March = 8, 3 = 9, Wednesday 4 = 10.
    EXPECT_EQ(due_of(view(id), "consultation.close"), "2026-03-04");

    app.clock().pass(std::chrono::hours{24 * 20});  // to Wednesday 4 March: the last day
    turn_the_clocks();
    EXPECT_EQ(text_at(looked_up(receipt).at("consultation").as_object(), "state"), "answered");
    app.clock().pass(std::chrono::hours{24});
    turn_the_clocks();
    seen = looked_up(receipt).at("consultation").as_object();
    EXPECT_EQ(text_at(seen, "state"), "closed");
    EXPECT_EQ(text_at(seen.at("steps").as_array().back().as_object(), "on"), "2026-03-05");
    EXPECT_EQ(by_receipt("ask-again", receipt, {{"text", "还有一个问题。"}}).status, 409);
}

TEST_P(Consultations, EndWhenTheAskerIsSatisfiedOrWithdraws) {
    const auto receipt = asked(a_question());
    app.as(Role::desk, app.county());
    const auto id = first_id();
    ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
    ASSERT_EQ(step(id, "answer", 2, {{"text", "不合法。"}, {"basis", boost::json::array{}}}).status, 200);
    EXPECT_EQ(text_at(body_of(by_receipt("satisfied", receipt)), "state"), "closed");
    const auto other = asked(a_question());
    EXPECT_EQ(text_at(body_of(by_receipt("withdraw", other)), "state"), "withdrawn");
    EXPECT_EQ(by_receipt("withdraw", "1234 5678 9012 3456 7890").status, 404);
}

TEST_P(Consultations, CiteOnlyWhatTheBookCallsLaw) {
    asked(a_question());
    app.as(Role::desk, app.county());
    const auto id = first_id();
    ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
    const auto offered = body_of(app.get("/api/desk/consultations/" + id + "/articles")).at("items").as_array();
    std::set<std::string> codes;
    for (const auto& one : offered) codes.insert(std::string{one.at("code").as_string()});
    EXPECT_TRUE(codes.contains("legal_aid.decide"));
    EXPECT_FALSE(codes.contains("consultation.close"));  // the house's own target is no law
    for (const auto* code : {"consultation.close", "no.such_rule"}) {
        const auto refused = step(id, "answer", 2, {{"text", "好。的"}, {"basis", boost::json::array{code}}});
        EXPECT_EQ(refused.status, 422);
        EXPECT_EQ(body_of(refused).at("errors").at(0).at("code").as_string(), "consultation.basis_not_law");
    }
    EXPECT_EQ(text_at(view(id), "state"), "assigned");
}

TEST_P(Consultations, OfALawyerAreHisOwnAndTheFreeOnesOfACounsellorHisOwnOnly) {
    asked(with_number(a_question()));
    asked(with_number(a_question()));
    const auto lawyer = app.as(Role::lawyer, township());
    const auto counsellor = app.as(Role::counsellor, township());
    EXPECT_TRUE(list().empty());
    app.as(Role::lawyer, other_township());
    EXPECT_TRUE(list().empty());
    app.as(lawyer);
    ASSERT_EQ(list().size(), 2U);
    const auto id = first_id();
    ASSERT_EQ(step(id, "take", 1, {{"difficulty", "research"}}).status, 200);
    EXPECT_EQ(step(id, "assign", 2, {{"person_id", counsellor.text()}}).status, 403);  // the coordinator's to decide

    app.as(Role::lawyer, township());  // another lawyer of the same unit
    EXPECT_EQ(list().size(), 1U);
    EXPECT_EQ(app.get("/api/desk/consultations/" + id).status, 404);
    EXPECT_EQ(step(id, "answer", 2, {{"text", "我来答。"}, {"basis", boost::json::array{}}}).status, 404);
    EXPECT_EQ(body_of(app.get("/api/desk/todo")).at("items").as_array().size(), 1U);

    app.as(Role::desk, township());
    EXPECT_EQ(list().size(), 2U);
    EXPECT_EQ(step(id, "assign", 2, {{"person_id", counsellor.text()}}).status, 200);
    app.as(counsellor);
    EXPECT_EQ(list().size(), 1U);
    EXPECT_EQ(list("?state=assigned&mine=true").size(), 1U);
    EXPECT_EQ(body_of(app.get("/api/desk/todo")).at("items").as_array().size(), 1U);
    app.as(lawyer);
    EXPECT_EQ(app.get("/api/desk/consultations/" + id).status, 404);  // it is no longer his
}

TEST_P(Consultations, AreGivenToNobodyWhoIsNoAdviserOfTheirUnit) {
    asked(with_number(a_question()));
    const auto stranger = app.as(Role::lawyer, other_township());
    const auto custodian = app.as(Role::custodian, app.county());
    app.as(Role::desk, township());
    const auto id = first_id();
    for (const auto& person : {stranger, custodian}) {
        const auto refused = step(id, "assign", 1, {{"person_id", person.text()}, {"difficulty", "simple"}});
        EXPECT_EQ(body_of(refused).at("errors").at(0).at("code").as_string(), "consultation.not_for_this_person");
    }
    EXPECT_EQ(step(id, "assign", 1, {{"person_id", stranger.text()}}).status, 422);  // how difficult is it?
}

TEST_P(Consultations, KeepAGradeCountedFromTheDayTheyWereTaken) {
    asked(a_question());
    app.as(Role::desk, app.county());
    const auto id = first_id();
    ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
    app.clock().pass(std::chrono::hours{24});
    const auto person = app.as(Role::desk, app.county());
    ASSERT_EQ(step(id, "grade", 2, {{"difficulty", "research"}}).status, 200);
    // From Thursday 12: 13 = 1, 14 (worked) = 2, 24 = 3, 25 = 4, 26 = 5. From the 13th it would be the 27th.
    EXPECT_EQ(due_of(view(id), "consultation.answer_research"), "2026-02-26");
    EXPECT_EQ(due_of(view(id), "consultation.answer_simple"), "none");
    EXPECT_FALSE(person.is_empty());
}

TEST_P(Consultations, WaitForLegalAidByTheDaysOfTheLaw) {
    asked(a_question());
    app.as(Role::desk, app.county());
    const auto id = first_id();
    ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
    ASSERT_EQ(view(id).at("aid").as_array().size(), 3U);
    ASSERT_EQ(step(id, "ask-aid", 2, {{"text", "申请已交县法律援助中心。"}}).status, 200);
    // Seven days from 12 February end on the 19th, inside the holiday: the next working day is Tuesday the 24th.
    EXPECT_EQ(due_of(view(id), "legal_aid.decide"), "2026-02-24");
    EXPECT_EQ(due_of(view(id), "consultation.answer_simple"), "none");
    ASSERT_EQ(step(id, "grant-aid", 3, {{"text", "同意给予援助。"}}).status, 200);
    // Three days end on Sunday the 15th, a holiday: the 24th again.
    EXPECT_EQ(due_of(view(id), "legal_aid.assign"), "2026-02-24");
    ASSERT_EQ(step(id, "begin-aid", 4, {{"text", "由援助律师办理。"}}).status, 200);
    EXPECT_EQ(text_at(view(id), "state"), "aided");
    const auto clocks = view(id).at("clocks").as_array();
    EXPECT_EQ(clocks.size(), 4U);  // assign, answer, decide, name somebody
    for (const auto& clock : clocks) EXPECT_NE(clock.at("state").as_string(), "running");
}

TEST_P(Consultations, AreToldThatAidMayBeginAtOnceWhenFewerThanSevenDaysAreLeft) {
    const auto receipt = asked(a_question());
    app.as(Role::desk, app.county());
    const auto id = first_id();
    ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
    EXPECT_FALSE(view(id).at("aid_at_once").as_bool());
    const boost::json::object answer{
        {"text", "抓紧申请仲裁。"}, {"limitation_on", "2026-02-18"}, {"basis", boost::json::array{}}};
    const auto desk = app.as(Role::desk, app.county());
    ASSERT_EQ(step(id, "answer", 2, answer).status, 200);
    ASSERT_EQ(by_receipt("ask-again", receipt, {{"text", "能帮我找律师吗？"}}).status, 200);
    app.as(desk);
    EXPECT_TRUE(view(id).at("aid_at_once").as_bool());  // six days to the 18th
}

TEST_P(Consultations, GoOnAsAReportUnderTheSameReceipt) {
    for (const bool anonymous : {true, false}) {
        const auto receipt = asked(anonymous ? a_question() : with_number(a_question()));
        app.as(Role::desk, app.county());
        const auto id = std::string{list("?state=asked").at(0).at("id").as_string()};
        ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
        const auto converted =
            step(id, "convert", 2, {{"employer_name", "云溪晨光针织有限公司"}, {"place", "云溪镇人民路 8 号"}});
        ASSERT_EQ(converted.status, 200) << converted.body;
        const auto link = view(id).at("links").as_array().at(0).as_object();
        EXPECT_EQ(text_at(link, "kind"), "grew_from");
        const auto report = body_of(app.get("/api/desk/reports/" + text_at(link, "id")));
        EXPECT_EQ(text_at(report, "facts"), the_question);
        EXPECT_EQ(report.at("anonymous").as_bool(), anonymous);
        EXPECT_EQ(report.at("has_identity").as_bool(), !anonymous);

        const auto both = looked_up(receipt);
        EXPECT_EQ(text_at(both.at("consultation").as_object(), "state"), "converted");
        EXPECT_EQ(text_at(both.at("report").as_object(), "state"), "filed");
        EXPECT_EQ(app.act("/api/reports/withdraw", {{"receipt", receipt}}).status, 200);
    }
}

TEST_P(Consultations, AreFoundByTheLookUpThatFindsReportsAndRefusedAlikeWhenThereIsNothing) {
    const auto consultation = asked(a_question());
    const auto report = text_at(body_of(app.act("/api/reports", {{"employer_name", "云溪晨光针织有限公司"},
                                                                 {"place", "云溪镇人民路 8 号"},
                                                                 {"facts", "拖欠工资三个月，老板说下个月再发。"},
                                                                 {"uploads", boost::json::array{}},
                                                                 {"consent", true}})),
                                "receipt");
    EXPECT_FALSE(looked_up(consultation).contains("report"));
    EXPECT_FALSE(looked_up(report).contains("consultation"));
    const auto wrong = app.post("/api/receipts/lookup", {{"receipt", "1234 5678 9012 3456 7890"}});
    const auto no_code = app.post("/api/receipts/lookup", {{"receipt", "hello"}});
    EXPECT_EQ(wrong.status, 404);
    EXPECT_EQ(wrong.body, no_code.body);
}

INSTANTIATE_TEST_SUITE_P(Databases, Consultations, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
