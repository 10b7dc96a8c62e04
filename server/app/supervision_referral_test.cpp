#include "app/supervision_road.hpp"
#include "platform/crypto/sha256.hpp"

// A proposal and a transfer on their way to partner offices (移送), and what comes back of them.
namespace gongyou::app {
namespace {

/// A case of forty-six workers whose employer answered nothing: the county has proposed to the labour inspection, on
/// 2026-06-25.
struct SupervisionReferral : SupervisionRoad {
    SupervisionReferral() : SupervisionRoad{"2026-05-25"} {}

    void SetUp() override {
        SupervisionRoad::SetUp();
        inspection_ = office("清河县劳动保障监察大队", "inspection");
        procuratorate_ = office("清河县人民检察院", "procuratorate");
        inspector_ = app.as(Role::partner, UnitId::trusted(inspection_), {}, "孙监察");
        procurator_ = app.as(Role::partner, UnitId::trusted(procuratorate_), {}, "赵检察");
        auto lead = a_lead("P05");
        lead["people"] = 46;
        lead["groups"] = boost::json::array{"seafarer"};
        case_ = registered(lead);
        come_to_the_pair(case_);
        come_to_the_opinion(case_, {"2026-06-30"});
        pass_to("2026-06-01");
        opinion_ = served(case_, "opinion");
        pass_to("2026-06-24");
        turn_the_clocks();
        as_pair();
        does(case_, "request_proposal", {{"proposal_ground", "no_answer"}, {"text", "逾期不答复。"}});
        pass_to("2026-06-25");
        proposal_ = served(case_, "proposal", true);
    }
    std::string office(const std::string& name, const std::string& kind) {
        as_county();
        return said(body_of(app.act("/api/desk/offices",
                                    {{"kind", kind}, {"name", name}, {"address", "清河路 1 号"}, {"phone", "12333"}})),
                    "id");
    }
    std::string transferred() {
        as_county();
        does(case_, "find_transferable",
             {{"transfer_ground", "group_without_cooperation"}, {"text", "四十六人，单位不答复。"}});
        return served(case_, "lead_transfer", true);
    }
    http::Response send(const std::string& letter, const std::string& to, boost::json::object more = {}) {
        as_county();
        more["letter_id"] = letter;
        more["office_id"] = to;
        if (!more.contains("asks")) more["asks"] = "请依法调查处理，并书面告知结果。";
        more["basis"] = "duty";
        more["basis_words"] = "浙江省工会劳动法律监督条例第二十三条";
        more["granted_until"] = app.clock().today().plus_days(60).text();
        return app.act("/api/desk/referrals", more);
    }
    std::string sent(const std::string& letter, const std::string& to, boost::json::object more = {}) {
        const auto answer = send(letter, to, std::move(more));
        EXPECT_EQ(answer.status, 200) << answer.body;
        return said(body_of(answer), "id");
    }
    /// What the letter may be sent with, by name.
    std::vector<std::string> names_offered(const std::string& letter) {
        as_county();
        std::vector<std::string> names;
        for (const auto& one : papers_offered(letter)) names.push_back(said(one.as_object(), "name"));
        return names;
    }
    boost::json::array papers_offered(const std::string& letter) {
        return body_of(app.get("/api/desk/referral-papers?letter_id=" + letter)).at("papers").as_array();
    }
    boost::json::object opened_by(const PersonId& officer, const std::string& referral) {
        app.as(officer);
        return body_of(app.act("/api/mailbox/" + referral + "/open", {}));
    }
    void says(const PersonId& officer, const std::string& referral, boost::json::object words) {
        app.as(officer);
        const auto answer = app.act("/api/mailbox/" + referral + "/answer", {{"said", std::move(words)}});
        EXPECT_EQ(answer.status, 200) << answer.body;
    }
    std::size_t in_mailbox_of(const PersonId& officer) {
        app.as(officer);
        return body_of(app.get("/api/mailbox")).at("items").as_array().size();
    }
    /// "note_result ordered: words" of the last step.
    std::string last_step() {
        as_county();
        const auto seen = view(case_);
        const auto step = seen.at("steps").as_array().back().as_object();
        return said(step, "step") + " " + said(step, "choice") + ": " + said(step, "text");
    }

    PersonId inspector_, procurator_;
    std::string inspection_, procuratorate_, case_, opinion_, proposal_;
};
INSTANTIATE_TEST_SUITE_P(Databases, SupervisionReferral, sql::both_databases, sql::name_of_engine);

TEST_P(SupervisionReferral, WhatTheInspectionSaysStandsInTheCaseAndTheCaseStaysWithTheUnion) {
    const auto id = sent(proposal_, inspection_);
    const auto before = said(view(case_), "state");
    says(inspector_, id, {{"kind", "received"}});
    EXPECT_EQ(last_step().substr(0, 14), "serve_proposal");  // that it lies there says nothing of the case
    says(inspector_, id, {{"kind", "accepted"}});
    EXPECT_EQ(last_step(), "note_acceptance by_inspection: 清河县劳动保障监察大队");
    EXPECT_NE(due_of(case_, "inspection.decide"), "none");
    says(inspector_, id,
         {{"kind", "result"}, {"result", "ordered"}, {"words", "责令限期支付。"}, {"document", "清人社监〔2026〕8号"}});
    EXPECT_EQ(last_step(), "note_result ordered: 清河县劳动保障监察大队：责令限期支付。\n文号：清人社监〔2026〕8号");
    EXPECT_EQ(due_of(case_, "inspection.decide"), "none");
    EXPECT_EQ(state_of(case_), before);  // an office moves no case: what follows is the union's to say
}

TEST_P(SupervisionReferral, WhatHasNoWordInTheCaseIsAnotherResultWithItsWords) {
    const auto id = sent(proposal_, inspection_);
    says(inspector_, id, {{"kind", "accepted"}});
    says(inspector_, id, {{"kind", "result"}, {"result", "other"}, {"words", "转行业主管部门处理。"}});
    EXPECT_EQ(last_step(), "note_result other: 清河县劳动保障监察大队：转行业主管部门处理。");
}

TEST_P(SupervisionReferral, TheProcuratoratesSuggestionStartsTheTwoMonthsForItsAnswer) {
    const auto id = sent(transferred(), procuratorate_);
    says(procurator_, id, {{"kind", "accepted"}});
    EXPECT_EQ(last_step(), "note_procuratorate accepted: 清河县人民检察院");
    EXPECT_EQ(due_of(case_, "procuratorate.suggestion_answer"), "none");
    says(procurator_, id, {{"kind", "result"}, {"result", "proposal"}, {"words", "向单位发出检察建议。"}});
    EXPECT_EQ(last_step(), "note_procuratorate suggestion: 清河县人民检察院：向单位发出检察建议。");
    EXPECT_EQ(due_of(case_, "procuratorate.suggestion_answer"), "2026-08-25");  // two months after 25 June, a Tuesday
}

TEST_P(SupervisionReferral, AReplyThatComesWhenTheCaseIsOverStandsInTheReferralAlone) {
    const auto id = sent(proposal_, inspection_);
    as_county();
    does(case_, "close_handled", words("单位已经全部支付，职工已经告知。"));
    says(inspector_, id, {{"kind", "accepted"}});
    EXPECT_EQ(last_step().substr(0, 13), "close_handled");
    EXPECT_EQ(said(body_of(app.get("/api/desk/referrals/" + id)), "state"), "accepted");
}

TEST_P(SupervisionReferral, WhatIsOutMayGoAlongAndNeverATalkOrWhatTheHouseWritesForItself) {
    issued(case_, "talk_record");
    const auto opinion =
        "工会劳动法律监督意见书（" + said(body_of(app.get("/api/desk/letters/" + opinion_)), "number") + "）.pdf";
    EXPECT_EQ(names_offered(proposal_), std::vector{opinion});  // the proposal itself goes anyway
    const auto papers = papers_offered(proposal_);
    const auto id = sent(proposal_, inspection_, {{"papers", boost::json::array{papers[0].at("id")}}});
    const auto files = opened_by(inspector_, id).at("files").as_array();
    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(said(files[1].as_object(), "name"), opinion);
    const auto taken = app.post("/api/mailbox/" + id + "/files/" + said(files[1].as_object(), "id") + "/original", {});
    as_county();
    EXPECT_EQ(crypto::sha256_hex(taken.body),
              crypto::sha256_hex(app.get("/api/desk/letters/" + opinion_ + "/letter.pdf").body));
}

TEST_P(SupervisionReferral, WordsBesideTheLetterAreLookedThroughForWhoSpoke) {
    EXPECT_EQ(fault_of(send(proposal_, inspection_, {{"asks", "请联系反映的职工 13800001111。"}})),
              "letter.identity_found");
}

TEST_P(SupervisionReferral, AnOfficeSeesWhatWasSentToItAndNothingElse) {
    const auto proposed = sent(proposal_, inspection_);
    const auto moved = sent(transferred(), procuratorate_);
    EXPECT_EQ(in_mailbox_of(inspector_), 1u);
    EXPECT_EQ(in_mailbox_of(procurator_), 1u);
    EXPECT_EQ(fault_of(app.act("/api/mailbox/" + proposed + "/open", {})), "access.not_found");
    EXPECT_EQ(fault_of(app.act("/api/mailbox/" + proposed + "/answer", {{"said", {{"kind", "accepted"}}}})),
              "access.not_found");
    app.as(inspector_);
    EXPECT_EQ(fault_of(app.act("/api/mailbox/" + moved + "/open", {})), "access.not_found");
    for (const auto& path : {"supervisions/" + case_, "letters/" + proposal_, "referrals/" + proposed})
        EXPECT_EQ(app.get("/api/desk/" + path).status, 403) << path;
}

TEST_P(SupervisionReferral, IsSentByTheUnionWhoseLetterItIs) {
    as_county();
    const auto may_be_sent = [&] {
        std::string letters;
        const auto seen = view(case_);
        for (const auto& letter : seen.at("letters").as_array())
            if (letter.at("may_be_referred").as_bool()) letters += said(letter.as_object(), "kind") + " ";
        return letters;
    };
    EXPECT_EQ(may_be_sent(), "proposal ");
    as_desk();
    EXPECT_EQ(may_be_sent(), "");  // the county's letter
    as_pair();
    EXPECT_EQ(may_be_sent(), "");
    EXPECT_EQ(app.get("/api/desk/referral-papers?letter_id=" + proposal_).status, 403);
}

TEST_P(SupervisionReferral, TheEmployersPeopleSeeNothingOfIt) {
    const auto id = sent(proposal_, inspection_);
    says(inspector_, id, {{"kind", "accepted"}});
    const auto employer =
        app.house().database().read([](sql::Reader& reader) { return Employers{reader}.named(firm)->id; });
    app.as(Role::employer_hr, township(), employer, "陈人事");
    const auto inbox = app.get("/api/employer/letters").body;
    EXPECT_NE(inbox.find(opinion_), std::string::npos);
    EXPECT_EQ(inbox.find(proposal_), std::string::npos);
    EXPECT_EQ(app.get("/api/employer/letters/" + proposal_).status, 404);
    const auto told = inbox + app.get("/api/employer/letters/" + opinion_).body + app.get("/api/notices").body;
    for (const auto* word : {"劳动保障监察", "建议书", "孙监察"}) EXPECT_EQ(told.find(word), std::string::npos) << word;
    for (const auto& path :
         {"/api/desk/referrals/" + id, "/api/desk/supervisions/" + case_, std::string{"/api/mailbox"}})
        EXPECT_EQ(app.get(path).status, 403) << path;
    app.as(Role::partner, UnitId::trusted(inspection_), employer,
           "企业的亲戚");  // behind the wall in the office as well
    EXPECT_EQ(body_of(app.get("/api/mailbox")).at("items").as_array().size(), 0u);
    EXPECT_EQ(fault_of(app.act("/api/mailbox/" + id + "/open", {})), "access.not_found");
}

}  // namespace
}  // namespace gongyou::app
