#include "app/supervision_road.hpp"
#include "core/organisations/employers.hpp"

// The scenarios of the labour-rights dossier (part H) as far as they are supervision, with the days worked out by hand.
namespace gongyou::app {
namespace {

struct SupervisionScenario : SupervisionRoad {
    SupervisionScenario() : SupervisionRoad{"2026-01-05"} {}

    std::string outcome_of(const std::string& id) {
        as_county();
        return said(view(id), "outcome");
    }
    /// A report without a name, accepted for supervision; its receipt in `receipt_`.
    std::string reported(boost::json::object complaint = {}, std::optional<std::string> phone = {}) {
        app.as_nobody();
        auto form = a_report();
        if (phone) form["phone"] = *phone;
        if (!complaint.empty()) form["complaint"] = std::move(complaint);
        const auto sent = app.act("/api/reports", form);
        EXPECT_LT(sent.status, 300) << sent.body;
        receipt_ = said(body_of(sent), "receipt");
        as_county();
        const auto report = std::string{body_of(app.get("/api/desk/reports")).at("items").at(0).at("id").as_string()};
        app.act("/api/desk/reports/" + report + "/triage", {{"revision", 1}, {"urgency", "yellow"}});
        const auto accepted = app.act("/api/desk/reports/" + report + "/accept",
                                      {{"revision", 2}, {"track", "supervision"}, {"limitation_told", true}});
        EXPECT_EQ(accepted.status, 200) << accepted.body;
        return report;
    }
    std::string opened_from(const std::string& report) {
        as_county();
        const auto answer = app.act("/api/desk/reports/" + report + "/supervision",
                                    {{"subject", "未依法参加社会保险"}, {"facts", "该单位有职工没有参加社会保险。"}});
        EXPECT_EQ(answer.status, 200) << answer.body;
        return said(body_of(answer), "id");
    }
    boost::json::object looked_up() {
        app.as_nobody();
        return body_of(app.post("/api/receipts/lookup", {{"receipt", receipt_}}));
    }
    std::string receipt_;
};
INSTANTIATE_TEST_SUITE_P(Databases, SupervisionScenario, sql::both_databases, sql::name_of_engine);

TEST_P(SupervisionScenario, H02TheAnswerIsDueAcrossSpringFestivalWithItsMakeUpSaturdays) {
    pass_to("2026-02-04");
    const auto id = registered();
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-04-30"});
    pass_to("2026-02-06");
    served(id, "opinion");
    // Served Friday 6 February: 9 to 13 = 5, Saturday 14 = 6, 24 to 27 = 10, Saturday 28 = 11, 2 to 5 March = 15.
    EXPECT_EQ(due_of(id, "opinion.answer"), "2026-03-05");
    for (const auto* day : {"2026-02-27", "2026-02-28"}) {
        pass_to(day);
        turn_the_clocks();
        EXPECT_EQ(state_of(id), "opinion_served");
        as_pair();
        EXPECT_EQ(refused(id, "request_proposal", {{"proposal_ground", "no_answer"}, {"text", "逾期。"}}),
                  "matter.step_not_possible");
    }
    pass_to("2026-03-04");
    does(id, "record_answer", {{"answer", "accepts"}, {"text", "接受意见，四月底前补发。"}});
    as_pair();
    does(id, "accept_plan", words());
    EXPECT_EQ(state_of(id), "rectifying");
    EXPECT_EQ(due_of(id, "rectification.agreed"), "2026-04-30");
}

TEST_P(SupervisionScenario, H03ARefusedOpinionOpensTheProposalAtOnceAndOnlyTheCountyMayIssueIt) {
    pass_to("2026-04-20");
    const auto id = registered();
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-05-29"});
    issued(id, "opinion");
    pass_to("2026-04-27");
    does(id, "note_refusal", words("门卫拒收，两名监督员留置，拍摄录像，社区工作人员见证。"));
    EXPECT_EQ(state_of(id), "unanswered");  // the same day, no fifteen days
    as_pair();
    EXPECT_EQ(refused(id, "request_proposal", {{"proposal_ground", "no_answer"}, {"text", "没有答复。"}}),
              "supervision.ground_not_given");
    pass_to("2026-04-28");
    as_pair();
    does(id, "request_proposal", {{"proposal_ground", "refused_receipt"}, {"text", "单位拒收意见书。"}});
    // Five working days after 28 April: 29, 30, then May Day 1 to 5, so 6, 7, 8.
    EXPECT_EQ(due_of(id, "proposal.issue"), "2026-05-08");
    as_desk();  // the township has no proposals to number
    EXPECT_EQ(fault_of(app.act("/api/desk/letters",
                               {{"kind", "proposal"}, {"matter_id", id}, {"fields", the_rest("proposal")}})),
              "letter.not_for_this_union");
    pass_to("2026-05-08");
    served(id, "proposal", true);
    EXPECT_EQ(state_of(id), "with_authority");
    // Served Friday 8 May: Saturday 9 is worked = 1, 11 to 14 = 5.
    EXPECT_EQ(due_of(id, "inspection.accept"), "2026-05-14");
    // 9 = 1, 11 to 15 = 6, 18 to 22 = 11, 25 to 28 = 15.
    EXPECT_EQ(due_of(id, "proposal.remind_authority"), "2026-05-28");
}

TEST_P(SupervisionScenario, H05NobodyKnowsWhoReportedAndTheLetterIsAnsweredAfterNationalDay) {
    pass_to("2026-09-28");
    boost::json::object complaint{{"category", "S01"}, {"people", "ten_to_twenty_nine"}};
    const auto report = reported(complaint);
    const auto id = opened_from(report);
    as_county();
    does(id, "accept");
    does(id, "appoint_pair", {{"person_id", first_.text()}, {"second_id", second_.text()}});
    EXPECT_EQ(state_of(id), "hearing");
    pass_to("2026-09-29");
    served(id, "reminder_letter", true);
    EXPECT_EQ(state_of(id), "reminded");
    // Ten working days after Tuesday 29 September: 30 = 1; 1 to 7 October are off; 8, 9 = 3; Saturday 10 is worked = 4;
    // 12 to 16 = 9; 19 = 10.
    EXPECT_EQ(due_of(id, "reminder_letter.reply"), "2026-10-19");
    pass_to("2026-10-16");
    as_county();
    does(id, "record_reply", {{"answer", "partly"}, {"text", "已为十一人参保，另一人签了放弃声明。"}});
    app.as(first_);
    does(id, "investigate");  // a waiver is void: the twelfth is to be insured as well
    does(id, "urge", words("放弃参保的声明无效，请为第十二人参保。"));
    pass_to("2026-10-26");
    app.as(first_);
    does(id, "find_corrected", words("十二人都已参保。"));
    as_county();
    does(id, "tell_worker", words("单位已经为十二名职工参加社会保险。"));
    EXPECT_EQ(outcome_of(id), "rectified");
    const auto seen = boost::json::serialize(looked_up());  // by the receipt alone
    EXPECT_NE(seen.find("十二名职工参加社会保险"), std::string::npos);
    EXPECT_NE(seen.find("\"closed\""), std::string::npos);
    EXPECT_EQ(seen.find("陈监督"), std::string::npos);
}

TEST_P(SupervisionScenario, H07ReinstatedAfterAnOpinionWhileAnotherMediates) {
    pass_to("2026-07-13");
    boost::json::object complaint = a_whole_complaint();
    complaint["category"] = "F01";
    complaint["special_groups"] = boost::json::array{"pregnant_or_nursing"};
    const auto report = reported(complaint, "13800001111");
    const auto id = opened_from(report);
    as_county();
    does(id, "accept");
    EXPECT_EQ(said(view(id).at("groups").as_array().empty() ? boost::json::object{}
                                                            : boost::json::object{{"g", view(id).at("groups").at(0)}},
                   "g"),
              "women");
    does(id, "appoint_pair", {{"person_id", first_.text()}, {"second_id", second_.text()}});
    come_to_the_opinion(id, {"2026-08-31"});
    pass_to("2026-07-20");
    served(id, "opinion", true);
    EXPECT_EQ(due_of(id, "opinion.answer"), "2026-08-10");  // 21 to 24 = 4, 27 to 31 = 9, 3 to 7 August = 14, 10 = 15
    pass_to("2026-08-06");
    as_county();
    does(id, "record_answer", {{"answer", "accepts"}, {"text", "恢复工作，补发工资。"}});
    as_pair();
    does(id, "accept_plan", words());
    as_county();
    does(id, "prove_item", {{"item", 1}, {"text", "返岗通知和银行回单。"}});
    as_pair();
    does(id, "begin_check");
    does(id, "check_item", {{"item", 1}, {"finding", "done"}, {"text", "到岗，款到账。"}});
    does(id, "confirm_correction", words("都已改正。"));
    as_county();
    does(id, "tell_worker", words("单位已经恢复你的工作并补发工资。"));
    EXPECT_EQ(outcome_of(id), "rectified");
}

TEST_P(SupervisionScenario, H07HadItRefusedAProtectedGroupWouldBeEnoughForTheProcuratorate) {
    pass_to("2026-07-13");
    auto lead = a_lead("F01");
    lead["groups"] = boost::json::array{"women"};
    const auto id = registered(lead);
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-08-31"});
    pass_to("2026-07-20");
    served(id, "opinion");
    pass_to("2026-08-11");
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "unanswered");
    EXPECT_EQ(
        refused(id, "find_transferable", {{"transfer_ground", "group_without_cooperation"}, {"text", "只有一人。"}}),
        "supervision.no_group");
    does(id, "find_transferable", {{"transfer_ground", "protected_group"}, {"text", "孕期女职工，单位没有答复。"}});
}

TEST_P(SupervisionScenario, H08AfterAWithdrawalTheUnionGoesOnByItselfAndTheNameStaysSealed) {
    auto lead = a_lead("C01");
    lead["subject"] = "八名职工没有签订劳动合同";
    lead["facts"] = "工会日常工作中发现该单位有八名职工没有签订书面劳动合同。";
    lead["people"] = 8;
    const auto id = registered(lead);
    as_desk();
    does(id, "accept");
    EXPECT_EQ(due_of(id, "complaint.refuse"), "none");  // nobody complained: no term to refuse
    const auto report = reported({}, "13800002222");
    const auto other = opened_from(report);
    // Registered and received on the same day: five working days later, Monday 5 to Monday 12 January 2026.
    EXPECT_EQ(due_of(other, "complaint.refuse"), "2026-01-12");
    as_county();
    does(other, "continue_ex_officio", words("职工表示不再追究，违法情形仍在，继续办理。"));
    EXPECT_EQ(state_of(other), "examining");
    does(other, "stop_after_withdrawal", {{"stop_ground", "nothing_remains"}, {"text", "已经核实没有违法情形。"}});
    EXPECT_EQ(outcome_of(other), "withdrawn");
    EXPECT_EQ(boost::json::serialize(view(other)).find("13800002222"), std::string::npos);
}

TEST_P(SupervisionScenario, H16TheReminderBeforeAWorkingSaturdayAndTheSilenceAfterIt) {
    pass_to("2026-02-09");
    const auto id = registered(a_lead("J01"));
    come_to_the_pair(id);
    served(id, "reminder_letter");
    // Ten working days after Monday 9 February: 10 to 13 = 4, Saturday 14 = 5, 24 to 27 = 9, Saturday 28 = 10.
    EXPECT_EQ(due_of(id, "reminder_letter.reply"), "2026-02-28");
    pass_to("2026-03-02");
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "reminded");  // no statute: silence moves nothing by itself
    as_pair();
    does(id, "investigate");
    EXPECT_EQ(state_of(id), "investigating");
}

TEST_P(SupervisionScenario, H17FortySixSeafarersFromTheOpinionToTheSuggestionOfTheProcuratorate) {
    pass_to("2026-05-25");
    auto lead = a_lead("P05");
    lead["people"] = 46;
    lead["groups"] = boost::json::array{"seafarer"};
    const auto id = registered(lead);
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-06-30"});
    pass_to("2026-06-01");
    served(id, "opinion");
    // After Monday 1 June: 2 to 5 = 4, 8 to 12 = 9, 15 to 18 = 13; the Dragon Boat holiday is 19 to 21; 22 = 14, 23
    // = 15.
    EXPECT_EQ(due_of(id, "opinion.answer"), "2026-06-23");
    pass_to("2026-06-24");
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "unanswered");
    as_pair();
    does(id, "request_proposal", {{"proposal_ground", "no_answer"}, {"text", "逾期不答复。"}});
    pass_to("2026-06-25");
    served(id, "proposal", true);
    EXPECT_EQ(state_of(id), "with_authority");
    as_county();
    does(id, "note_acceptance", {{"accepted", "by_inspection"}, {"text", "已经立案。"}});
    does(id, "note_result", {{"result", "partly"}, {"text", "只退还了证件。"}});
    pass_to("2026-07-06");
    as_county();
    EXPECT_EQ(fault_of(app.get("/api/desk/letter-known?matter_id=" + id + "&kind=lead_transfer")),
              "supervision.transfer_not_examined");
    does(id, "find_transferable",
         {{"transfer_ground", "group_without_cooperation"}, {"text", "四十六人，单位不答复。"}});
    as_desk();  // the lead leaves from the district, not from a township
    EXPECT_EQ(fault_of(app.act("/api/desk/letters",
                               {{"kind", "lead_transfer"}, {"matter_id", id}, {"fields", the_rest("lead_transfer")}})),
              "letter.not_for_this_union");
    served(id, "lead_transfer", true);
    EXPECT_EQ(state_of(id), "with_procuratorate");
    pass_to("2026-08-03");
    as_county();
    does(id, "note_procuratorate", {{"measure", "accepted"}, {"text", "已经受理。"}});
    EXPECT_EQ(due_of(id, "procuratorate.suggestion_answer"), "none");
    does(id, "note_procuratorate", {{"measure", "suggestion"}, {"text", "发出检察建议。"}});
    // Two months after 3 August: 3 October lies in the National Day holiday, 8 October is worked.
    EXPECT_EQ(due_of(id, "procuratorate.suggestion_answer"), "2026-10-08");
}

TEST_P(SupervisionScenario, H24UnderPressureASecondLetterGoesOutAndTheLetterQuotesNoShiftPlan) {
    pass_to("2026-08-20");
    const auto id = registered();
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-09-30"});
    as_desk();
    auto fields = the_rest("opinion");
    fields.push_back({{"name", "cause"}, {"value", "三人一组的早班表显示8月18日22:15换班。"}});
    const auto told = app.act("/api/desk/letters", {{"kind", "opinion"}, {"matter_id", id}, {"fields", fields}});
    EXPECT_EQ(fault_of(told), "letter.identity_found");  // an exact time tells who was there
    pass_to("2026-08-24");
    served(id, "opinion");
    EXPECT_EQ(due_of(id, "opinion.answer"), "2026-09-14");  // 25 to 28 = 4, 31 to 4 = 9, 7 to 11 = 14, Monday = 15
}

TEST_P(SupervisionScenario, H25ThePartOfAContestedOpinionThatStandsIsCorrectedAndNoProposalFollows) {
    pass_to("2026-09-10");
    const auto id = registered(a_lead("T03"));
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-10-20", "2026-10-20"});
    pass_to("2026-09-14");
    served(id, "opinion");
    // 15 to 18 = 4, Sunday 20 is worked = 5, 21 to 24 = 9, 25 to 27 are Mid-Autumn, 28 to 30 = 12, 8 and 9 October =
    // 14, Saturday 10 October is worked = 15.
    EXPECT_EQ(due_of(id, "opinion.answer"), "2026-10-10");
    pass_to("2026-10-10");  // the last day, a make-up Saturday
    turn_the_clocks();
    EXPECT_EQ(state_of(id), "opinion_served");
    as_desk();
    does(id, "record_answer", {{"answer", "contests"}, {"text", "已批准综合计算工时；节日工资有争议。"}});
    as_pair();
    does(id, "contest", words());
    EXPECT_EQ(due_of(id, "opinion.recheck"), "2026-10-23");  // 12 to 16 = 5, 19 to 23 = 10
    as_pair();
    EXPECT_EQ(refused(id, "maintain_opinion", words()), "supervision.second_opinion_missing");
    does(id, "add_second_opinion", {{"lawyer", "高律师"}, {"text", "审批有效，加班一项撤回；节日工资维持。"}});
    does(id, "drop_item", {{"item", 1}, {"text", "已经批准综合计算工时。"}});
    does(id, "maintain_opinion", words("节日工资一项维持。"));
    EXPECT_EQ(state_of(id), "rectifying");
    pass_to("2026-10-20");
    as_desk();
    does(id, "prove_item", {{"item", 2}, {"text", "银行回单。"}});
    as_pair();
    does(id, "begin_check");
    does(id, "check_item", {{"item", 2}, {"finding", "done"}, {"text", "款到账。"}});
    does(id, "confirm_correction", words());
    as_desk();
    does(id, "tell_worker", words("单位已经补发。"));
    EXPECT_EQ(outcome_of(id), "rectified");  // one of one: the item that was withdrawn is none
}

TEST_P(SupervisionScenario, WhatAnAmendedOpinionWillDemandIsUnseenByTheEmployerUntilItIsServed) {
    const auto id = registered();
    come_to_the_pair(id);
    come_to_the_opinion(id, {"2026-03-31"});
    const auto letter = served(id, "opinion");
    const auto employer =
        app.house().database().read([](sql::Reader& reader) { return Employers{reader}.named(firm)->id; });
    const auto seen_by_the_employer = [&] {
        app.as(Role::employer_hr, township(), employer, "陈人事");
        return body_of(app.get("/api/employer/letters/" + letter)).at("back").at("items").as_array();
    };
    EXPECT_EQ(seen_by_the_employer().size(), 1u);
    as_desk();
    does(id, "record_answer", {{"answer", "contests"}, {"text", "金额有争议。"}});
    as_pair();
    does(id, "contest", words());
    does(id, "add_second_opinion", {{"lawyer", "高律师"}, {"text", "金额应当重写。"}});
    does(id, "amend_opinion", words("金额重写。"));
    demand(id, {"2026-04-30", "2026-04-30"});
    EXPECT_EQ(state_of(id), "opinion_drafting");
    EXPECT_TRUE(seen_by_the_employer().empty());  // two demands stand in the draft
    served(id, "opinion");
    EXPECT_EQ(state_of(id), "opinion_served");
}

}  // namespace
}  // namespace gongyou::app
