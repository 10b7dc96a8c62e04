#include <gtest/gtest.h>

#include "app/clock_turning.hpp"
#include "app/test_app.hpp"

// Through the whole house: what people can and cannot do with a consultation.
namespace gongyou::app {
namespace {

constexpr auto the_question = "公司说下个月才发上个月的工资，这样合法吗？";

boost::json::object a_question() { return {{"topic", "wages"}, {"question", the_question}, {"consent", true}}; }

boost::json::object with_phone(boost::json::object question) {
    question["phone"] = "138 0000 1111";
    question["point"] = "YX001";
    return question;
}

std::string text_at(const boost::json::object& object, std::string_view name) {
    return std::string{object.at(name).as_string()};
}

class Consultations : public sql::OnBothDatabases {
protected:
    // Thursday before the Spring Festival of 2026.
    Consultations() : app{GetParam(), "2026-02-12"} {}

    UnitId township() { return app.unit("云溪镇总工会"); }
    UnitId other_township() { return app.unit("石塘镇总工会"); }
    std::string asked(const boost::json::object& question) {
        app.as_nobody();
        const auto answer = app.act("/api/consultations", question);
        EXPECT_EQ(answer.status, 201) << answer.body;
        return text_at(body_of(answer), "receipt");
    }
    boost::json::array list(const std::string& query = "") {
        const auto answer = app.get("/api/desk/consultations" + query);
        EXPECT_EQ(answer.status, 200) << answer.body;
        return body_of(answer).at("items").as_array();
    }
    std::string first_id() { return std::string{list().at(0).at("id").as_string()}; }
    boost::json::object view(const std::string& id) { return body_of(app.get("/api/desk/consultations/" + id)); }
    http::Response step(const std::string& id, const std::string& act, int revision, boost::json::object more = {}) {
        more["revision"] = revision;
        return app.act("/api/desk/consultations/" + id + "/" + act, more);
    }
    boost::json::object looked_up(const std::string& receipt) {
        app.as_nobody();
        return body_of(app.post("/api/receipts/lookup", {{"receipt", receipt}}));
    }
    http::Response by_receipt(const std::string& act, const std::string& receipt, boost::json::object more = {}) {
        app.as_nobody();
        more["receipt"] = receipt;
        return app.act("/api/consultations/" + act, more);
    }
    std::string due_of(const boost::json::object& seen, std::string_view code) {
        for (const auto& clock : seen.at("clocks").as_array())
            if (clock.at("code").as_string() == code && clock.at("state").as_string() == "running")
                return std::string{clock.at("due_on").as_string()};
        return "none";
    }
    void turn_the_clocks() {
        app.write([](sql::Tx& tx) -> Result<Done> {
            jobs::JobQueue queue;
            plan_clocks(tx, queue, std::chrono::seconds{0});
            return Done{};
        });
        app.run_jobs();
    }

    TestApp app;
};

TEST_P(Consultations, AreAssignedAnsweredOnTheLawAskedAgainAndLapseOnTheTenthWorkingDay) {
    const auto receipt = asked(with_phone(a_question()));
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
    asked(with_phone(a_question()));
    asked(with_phone(a_question()));
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
    asked(with_phone(a_question()));
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
    for (const auto& clock : view(id).at("clocks").as_array()) EXPECT_NE(clock.at("state").as_string(), "running");
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

TEST_P(Consultations, WithoutAPhoneAreKeptSealedWithoutPointAndTime) {
    auto question = a_question();
    question["point"] = "YX001";
    asked(question);
    const auto rows =
        app.house().database().read([](sql::Reader& reader) {
            std::string all;
            reader.session().connection()
                << "SELECT m.title || x.question || m.id || "
                   "(SELECT COALESCE(made_at, 0) || COALESCE(by_person, ' nobody') FROM matter_event) "
                   "FROM consultation x JOIN matter m ON m.id = x.id",
                soci::into(all);
            return all;
        });
    EXPECT_EQ(rows.find("工资"), std::string::npos);
    EXPECT_NE(rows.find("0 nobody"), std::string::npos);
    app.as(Role::desk, township());
    const auto seen = view(first_id());
    EXPECT_EQ(text_at(seen, "question"), the_question);
    EXPECT_EQ(text_at(seen, "id").at(14), '4');  // a random id, not one ordered by time
    EXPECT_FALSE(seen.at("steps").at(0).as_object().contains("at"));
}

TEST_P(Consultations, WrittenDownAtTheCounterAreAsAnonymousAsOnTheWeb) {
    app.as(Role::desk, township());
    const boost::json::object said{{"topic", "contract"}, {"channel", "counter"}, {"question", the_question}};
    const auto written = app.act("/api/desk/consultations", said);
    ASSERT_EQ(written.status, 201) << written.body;
    EXPECT_EQ(text_at(body_of(written), "unit_name"), "云溪镇总工会");
    const auto seen = view(first_id());
    EXPECT_EQ(text_at(seen, "channel"), "counter");
    EXPECT_FALSE(seen.at("steps").at(0).as_object().contains("at"));
    EXPECT_FALSE(seen.at("steps").at(0).as_object().contains("by_name"));
    EXPECT_EQ(text_at(looked_up(text_at(body_of(written), "receipt")).at("consultation").as_object(), "state"),
              "asked");

    app.as(Role::desk, township());
    auto web = said;
    web["channel"] = "web";
    EXPECT_EQ(app.act("/api/desk/consultations", web).status, 422);
    app.as(Role::lawyer, township());
    EXPECT_EQ(app.act("/api/desk/consultations", said).status, 403);
}

TEST_P(Consultations, GoOnAsAReportUnderTheSameReceipt) {
    for (const bool anonymous : {true, false}) {
        const auto receipt = asked(anonymous ? a_question() : with_phone(a_question()));
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

TEST_P(Consultations, KeepACounsellorsNoteForItsAuthorAlone) {
    const auto receipt = asked(with_phone(a_question()));
    const auto counsellor = app.as(Role::counsellor, township());
    const auto desk = app.as(Role::desk, township());
    const auto id = first_id();
    const auto notes = "/api/desk/consultations/" + id + "/counselling-notes";
    ASSERT_EQ(step(id, "assign", 1, {{"person_id", counsellor.text()}, {"difficulty", "complex"}}).status, 200);
    app.as(counsellor);
    const boost::json::object said{{"consent", true}, {"note", "失眠两周，已建议就医。"}};
    EXPECT_EQ(step(id, "counsel", 2, {{"consent", false}, {"note", "失眠两周。"}}).status, 422);
    ASSERT_EQ(step(id, "counsel", 2, said).status, 200);
    EXPECT_EQ(text_at(body_of(app.get(notes)).at("items").at(0).as_object(), "note"), "失眠两周，已建议就医。");
    EXPECT_EQ(app.get("/api/desk/consultations/" + id).body.find("失眠"), std::string::npos);

    app.as(desk);
    EXPECT_EQ(app.get(notes).status, 403);
    const auto last = view(id).at("steps").as_array().back().as_object();
    EXPECT_EQ(text_at(last, "step"), "counsel");
    EXPECT_EQ(text_at(last, "text"), "");
    for (const Role role : {Role::lawyer, Role::custodian, Role::enterprise_union}) {
        app.as(role, township());
        EXPECT_EQ(app.get(notes).status, 403) << name_of(role);
    }
    for (const Role role : {Role::system_admin, Role::security_admin, Role::audit_admin}) {
        app.as(role);
        EXPECT_EQ(app.get(notes).status, 403) << name_of(role);
    }
    const auto other = app.as(Role::counsellor, township());  // even who gets the consultation later
    app.as(desk);
    ASSERT_EQ(step(id, "assign", 3, {{"person_id", other.text()}}).status, 200);
    app.as(other);
    EXPECT_TRUE(body_of(app.get(notes)).at("items").as_array().empty());
    app.as(counsellor);
    EXPECT_EQ(body_of(app.get(notes)).at("items").as_array().size(), 1U);
    EXPECT_EQ(looked_up(receipt).at("consultation").as_object().at("talk").as_array().size(), 0U);

    // In another's name it does not open: the author is part of the seal.
    app.write([&](sql::Tx& tx) -> Result<Done> {
        tx.session().connection() << "UPDATE counselling_note SET by_person = '" + other.text() + "'";
        return Done{};
    });
    app.as(other);
    EXPECT_GE(app.get(notes).status, 400);
    const auto kept = app.house().database().read([](sql::Reader& reader) {
        std::string note;
        reader.session().connection() << "SELECT note FROM counselling_note", soci::into(note);
        return note;
    });
    EXPECT_EQ(kept.find("失眠"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Databases, Consultations, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
