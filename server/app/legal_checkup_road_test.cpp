#include "app/legal_checkup_road.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

// The check-ups of the labour-rights dossier (part H), with the days worked out by hand.
namespace gongyou::app {
namespace {

struct LegalCheckup : LegalCheckupRoad {
    LegalCheckup() : LegalCheckupRoad{"2026-03-16"} {}

    /// Supervision cases that the desk sees: "category: subject".
    std::vector<std::string> leads() {
        app.as(desk_);
        std::vector<std::string> found;
        const auto page = body_of(app.get("/api/desk/supervisions"));
        for (const auto& one : page.at("items").as_array())
            if (one.at("origin").as_string() == "checkup")
                found.push_back(std::string{one.at("category").as_string()} + ": " +
                                std::string{one.at("subject").as_string()});
        return found;
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, LegalCheckup, sql::both_databases, sql::name_of_engine);

TEST_P(LegalCheckup, H20AnUnclearOvertimeClauseIsPutRightInTime) {
    const auto id = applied();
    // Monday 16 March, three working days: 17, 18, 19.
    EXPECT_EQ(due_of(id, "checkup.schedule"), "2026-03-19");
    pass_to("2026-03-19");
    does(desk_, id, "schedule", a_team());
    pass_to("2026-03-23");
    does(leader_, id, "receive_papers");
    // Papers on Monday the 23rd: 24-27 = 4, 30 March to 3 April = 9; 4-6 April are Qingming; Tuesday the 7th = 10.
    EXPECT_EQ(due_of(id, "checkup.review"), "2026-04-07");
    EXPECT_EQ(found(id, {11, 19}).status, 200);
    does(leader_, id, "finish_review");
    pass_to("2026-04-08");
    does(leader_, id, "note_talk", {{"heard", "worker"}, {"text", "车间职工说在家突然生病不知道怎么请假。"}});
    does(leader_, id, "record_visit", {{"on", "2026-04-08"}, {"text", "双方在现场记录上签字。"}});
    // Visited on Wednesday 8 April: 9, 10 = 2, 13-17 = 7, 20, 21, 22 = 10.
    EXPECT_EQ(due_of(id, "checkup.report"), "2026-04-22");
    EXPECT_EQ(refused(lawyer_, id, "send_draft"), "legal_checkup.review_pending");
    for (const int item : {11, 19}) EXPECT_EQ(reviewed(lawyer_, id, item, "accepted").status, 200);
    does(lawyer_, id, "send_draft");
    EXPECT_EQ(refused(desk_, id, "issue_report"), "legal_checkup.comment_awaited");
    does(hr_, id, "comment", words("没有意见，会修改。"));
    pass_to("2026-04-22");
    does(desk_, id, "issue_report");
    app.as(desk_);
    const auto seen = view(id);
    EXPECT_EQ(seen.at("score").as_int64(), 88);  // 100 - 8 - 4
    EXPECT_EQ(said(seen, "grade"), "B");
    EXPECT_EQ(due_of(id, "checkup.fix_high"), "2026-05-07");    // 15 days
    EXPECT_EQ(due_of(id, "checkup.fix_medium"), "2026-05-22");  // 30 days
    EXPECT_EQ(due_of(id, "checkup.fix_low"), "none");
    pass_to("2026-05-06");
    does(hr_, id, "put_right", {{"item", 11}, {"text", "新条款已经经职代会通过并公示。"}});
    EXPECT_EQ(due_of(id, "checkup.fix_high"), "none");
    EXPECT_EQ(due_of(id, "checkup.fix_medium"), "2026-05-22");
    pass_to("2026-05-20");
    does(hr_, id, "put_right", {{"item", 19}, {"text", "员工手册补充了突发疾病的处理。"}});
    does(leader_, id, "begin_recheck");
    EXPECT_EQ(refused(desk_, id, "close", words()), "legal_checkup.not_rechecked");
    for (const int item : {11, 19}) does(leader_, id, "recheck_item", {{"item", item}, {"recheck", "done"}});
    does(desk_, id, "close", words());
    EXPECT_EQ(state_of(id), "done");
    EXPECT_EQ(said(view(id), "outcome"), "rectified");
    EXPECT_EQ(said(view(id), "next_on"), "2027-05-20");  // twelve months on, a Thursday
}

TEST_P(LegalCheckup, H21RedLinesLeaveTheRoomAtOnceAndTheRestStays) {
    const auto id = applied();
    does(desk_, id, "schedule", a_team());
    come_to_the_visit(id, {11});
    does(leader_, id, "note_talk", {{"heard", "worker"}, {"text", "打包组职工说证件放在保险柜里。"}});
    EXPECT_TRUE(leads().empty());
    does(supervisor_, id, "red_line", {{"line", "kept_documents"}, {"text", "保险柜内有三张职工身份证，已当场发还。"}});
    does(supervisor_, id, "red_line", {{"line", "child_labour"}, {"text", "包装车间有一名十五岁的孩子在干活。"}});
    const auto left = leads();
    EXPECT_EQ(std::set<std::string>(left.begin(), left.end()),
              (std::set<std::string>{"C04: 扣押劳动者身份证件", "M01: 使用童工"}));
    does(leader_, id, "record_visit", {{"on", "2026-03-16"}, {"text", "现场记录双方签字。"}});
    EXPECT_EQ(reviewed(lawyer_, id, 11, "accepted").status, 200);
    does(lawyer_, id, "send_draft");
    does(hr_, id, "comment", words("公司不同意转出。"));
    does(desk_, id, "issue_report");
    app.as(desk_);
    EXPECT_FALSE(view(id).contains("score"));  // a red line gives no grade
    EXPECT_FALSE(own(id).contains("grade"));
    EXPECT_EQ(leads().size(), 2U);  // the overtime clause stays in the check-up
}

TEST_P(LegalCheckup, TellsTheEmployerWhatTheReportSaysAndNeverWhoTalked) {
    const auto id = applied();
    does(desk_, id, "schedule", a_team());
    come_to_the_visit(id, {11, 12});
    does(leader_, id, "note_talk", {{"heard", "worker"}, {"text", "缝制组有人谈了加班费。"}});
    EXPECT_TRUE(own(id).at("findings").as_array().empty());  // nothing before the draft
    does(leader_, id, "record_visit", {{"on", "2026-03-16"}, {"text", "现场记录双方签字。"}});
    EXPECT_EQ(reviewed(lawyer_, id, 11, "accepted").status, 200);
    EXPECT_EQ(reviewed(lawyer_, id, 12, "rejected").status, 200);
    does(lawyer_, id, "send_draft");
    const auto seen = own(id);
    ASSERT_EQ(seen.at("findings").as_array().size(), 1U);  // the lawyer threw the other out
    EXPECT_EQ(said(seen.at("findings").at(0).as_object(), "code"), "CK11");
    const auto text = boost::json::serialize(seen);
    EXPECT_EQ(text.find("缝制组"), std::string::npos);
    EXPECT_EQ(text.find("陈指导"), std::string::npos);
    for (const auto* never : {"records", "steps", "team", "found_by"}) EXPECT_FALSE(seen.contains(never)) << never;
    app.as(desk_);
    EXPECT_TRUE(view(id).at("records").as_array().empty());  // the team's alone
    app.as(supervisor_);
    EXPECT_EQ(view(id).at("records").as_array().size(), 2U);
    EXPECT_EQ(app.get("/api/employer/legal-checkups/" + id).status, 403);
}

TEST_P(LegalCheckup, FillsTheReportOnPaperWithWhatStandsOnceItIsOut) {
    const auto id = applied();
    does(desk_, id, "schedule", a_team());
    come_to_the_visit(id, {11, 19, 40});
    does(leader_, id, "record_visit", {{"on", "2026-03-16"}, {"text", "现场记录双方签字。"}});
    for (const int item : {11, 19}) EXPECT_EQ(reviewed(lawyer_, id, item, "accepted").status, 200);
    EXPECT_EQ(reviewed(lawyer_, id, 40, "rejected").status, 200);
    does(lawyer_, id, "send_draft");
    does(hr_, id, "comment", words());
    app.as(desk_);
    EXPECT_EQ(fault_of(app.get("/api/desk/letter-known?kind=checkup_report&matter_id=" + id)), "legal_checkup.not_out");
    does(desk_, id, "issue_report");
    app.as(desk_);
    const auto known = app.get("/api/desk/letter-known?kind=checkup_report&matter_id=" + id);
    ASSERT_EQ(known.status, 200) << known.body;
    for (const auto* word : {"B，高风险1项、中风险1项、低风险0项", "陈指导（组长）、许律师（律师）、林监督（监督员）",
                             // 15 and 30 days from Monday 16 March: 31 March, and Wednesday 15 April
                             "加班条款||2026-03-31|", "医疗期与突发疾病||2026-04-15|"})
        EXPECT_NE(known.body.find(word), std::string::npos) << word << known.body;
    EXPECT_EQ(known.body.find("员工个人信息"), std::string::npos);  // the lawyer threw it out
}

TEST_P(LegalCheckup, IsNotThereForAnotherEmployerAnotherSupervisorOrASigner) {
    const auto id = applied();
    does(desk_, id, "schedule", a_team());
    const auto other = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪同心五金制造厂")->id; });
    app.as(Role::employer_hr, town_, other, "别家人事");
    EXPECT_EQ(app.get("/api/employer/legal-checkups/" + id).status, 404);
    EXPECT_TRUE(body_of(app.get("/api/employer/legal-checkups")).at("items").as_array().empty());
    app.as(Role::supervisor, app.county(), {}, "旁人");
    EXPECT_EQ(app.get("/api/desk/legal-checkups/" + id).status, 404);
    EXPECT_TRUE(body_of(app.get("/api/desk/legal-checkups")).at("items").as_array().empty());
    app.as(Role::signer, app.county(), {}, "周主席");
    EXPECT_EQ(app.get("/api/desk/legal-checkups/" + id).status, 403);
    app.as(hr_);
    EXPECT_EQ(app.get("/api/desk/legal-checkups/" + id).status, 403);
    app.as(leader_);
    EXPECT_EQ(body_of(app.get("/api/desk/legal-checkups")).at("items").as_array().size(), 1U);
}

TEST_P(LegalCheckup, AnInvitationNobodyAnswersIsOnRecordAndNothingFollows) {
    const auto id = invited();
    // Ten working days from Monday 16 March: 17-20 = 4, 23-27 = 9, Monday the 30th = 10.
    EXPECT_EQ(due_of(id, "checkup.invitation_reply"), "2026-03-30");
    pass_to("2026-03-31");
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "declined");
    EXPECT_TRUE(leads().empty());
}

TEST_P(LegalCheckup, ThatAnEmployerTakesNoPartIsItsOutcomeWhoeverSaysSo) {
    const auto by_the_employer = invited();
    does(hr_, by_the_employer, "decline");
    const auto by_the_desk = applied();
    does(desk_, by_the_desk, "decline");
    const auto by_nobody = invited();  // until Monday 30 March
    pass_to("2026-03-31");
    turn_the_clocks();
    for (const auto& id : {by_the_employer, by_the_desk, by_nobody}) {
        EXPECT_EQ(state_of(id), "declined");
        EXPECT_EQ(said(view(id), "outcome"), "declined");
    }
}

TEST_P(LegalCheckup, ATeamIsThreeWhoStandBehindNoWallOfTheEmployer) {
    const auto id = applied();
    auto twice = a_team();
    twice["lawyer_id"] = leader_.text();
    EXPECT_EQ(refused(desk_, id, "schedule", twice), "legal_checkup.same_person");
    auto stranger = a_team();
    stranger["lawyer_id"] = desk_.text();
    EXPECT_EQ(refused(desk_, id, "schedule", stranger), "legal_checkup.not_of_a_team");
    auto near = a_team();
    near["lawyer_id"] = app.as(Role::supervisor, app.county(), employer_, "自家人").text();
    EXPECT_EQ(refused(desk_, id, "schedule", near), "legal_checkup.stands_too_near");
    auto unsigned_yet = a_team();
    unsigned_yet.erase("undertaken_on");
    EXPECT_EQ(refused(desk_, id, "schedule", unsigned_yet), "value.missing");
    does(desk_, id, "schedule", a_team());
    does(desk_, id, "extend_papers", words());
    EXPECT_EQ(refused(desk_, id, "extend_papers", words()), "legal_checkup.extended_already");
    EXPECT_EQ(refused(desk_, id, "receive_papers"), "access.not_found");  // the team's step
}

TEST_P(LegalCheckup, WhoRefusesIsAskedAgainAndOnlyARedLineWouldGoFurther) {
    const auto id = applied();
    does(desk_, id, "schedule", a_team());
    come_to_the_visit(id, {8});  // documents kept: a red line
    does(leader_, id, "record_visit", {{"on", "2026-03-16"}, {"text", "现场记录双方签字。"}});
    EXPECT_EQ(reviewed(leader_, id, 8, "accepted").status, 409);  // the lawyer's alone
    EXPECT_EQ(reviewed(lawyer_, id, 8, "accepted").status, 200);
    does(lawyer_, id, "send_draft");
    does(hr_, id, "comment", words());
    does(desk_, id, "issue_report");
    does(leader_, id, "begin_recheck");
    does(leader_, id, "recheck_item", {{"item", 8}, {"recheck", "refused"}});
    EXPECT_EQ(refused(desk_, id, "close", words()), "legal_checkup.still_refused");
    does(leader_, id, "ask_again", words("再次请贵单位整改。"));
    EXPECT_EQ(refused(desk_, id, "close", words()), "legal_checkup.red_line_stays");
    does(leader_, id, "red_line", {{"line", "kept_documents"}, {"text", "押金和证件没有发还。"}});
    EXPECT_EQ(leads().size(), 1U);
    does(desk_, id, "close", words());
    EXPECT_EQ(said(view(id), "outcome"), "refused");
}

TEST_P(LegalCheckup, KeepsWhatWasSeenAndSaidSealed) {
    const auto id = applied();
    does(desk_, id, "schedule", a_team());
    come_to_the_visit(id, {11});
    does(leader_, id, "note_talk", {{"heard", "worker"}, {"text", "缝制组有人谈了加班费。"}});
    const auto [findings, records] = app.house().database().read([&](sql::Reader& reader) {
        legal_checkup::CheckupStore store{reader};
        return std::pair{store.findings_of(MatterId::trusted(id)), store.records_of(MatterId::trusted(id))};
    });
    EXPECT_EQ(findings.size(), 40U);
    EXPECT_EQ(findings.at(10).quote.find("加班"), std::string::npos);
    EXPECT_EQ(findings.at(10).advice.find("基数"), std::string::npos);
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records.at(0).words.find("缝制组"), std::string::npos);
}

}  // namespace
}  // namespace gongyou::app
