#include "app/mediation_road.hpp"
#include "programmes/mediation/advice.hpp"

// The scenarios of the labour-rights dossier (part H) as far as they are mediation, with the days worked out by hand.
namespace gongyou::app {
namespace {

struct MediationScenario : MediationRoad {
    MediationScenario() : MediationRoad{"2026-01-20"} {}

    /// Keeps the list of claims anew; the code of the first field that is wrong, or nothing.
    std::string keep_claims(const std::string& id, const boost::json::array& claims, std::int64_t revision) {
        const auto answer =
            app.act("/api/desk/mediations/" + id + "/claims", {{"revision", revision}, {"claims", claims}});
        return answer.status == 200 ? "" : answer.body;
    }
    /// What is wrong with a form, by the first field's code.
    std::string wrong_in(const http::Response& answer) {
        EXPECT_EQ(answer.status, 422) << answer.body;
        return std::string{body_of(answer).at("errors").at(0).at("code").as_string()};
    }
    std::string fault_of(const http::Response& answer) { return said(body_of(answer), "code"); }
};
INSTANTIATE_TEST_SUITE_P(Databases, MediationScenario, sql::both_databases, sql::name_of_engine);

TEST_P(MediationScenario, H01TheCooksWagesArePaidAndLastBecauseBothApplyInTime) {
    pass_to("2026-03-04");
    const auto id = opened();
    EXPECT_EQ(due_of(id, "mediation.accept"), "2026-03-09");  // three working days: Thursday 5, Friday 6, Monday 9
    EXPECT_EQ(due_of(id, "mediation.finish"), "2026-03-19");  // 4 + 15 days, a Thursday
    come_to_the_table(id);
    pass_to("2026-03-12");
    agree(id, one_payment(960'000, "2026-03-31"));
    EXPECT_EQ(state_of(id), "in_force");
    EXPECT_EQ(due_of(id, "agreement.arbitration_review"), "2026-03-27");     // 12 + 15 days, a Friday
    EXPECT_EQ(due_of(id, "agreement.judicial_confirmation"), "2026-04-13");  // 11 April is a Saturday
    pass_to("2026-03-13");
    does(id, "file-confirmation", {{"route", "judicial_confirmation"}, {"body", "共享法庭"}, {"both", true}});
    does(id, "note-confirmed", {{"number", "（2026）浙01民特1号"}});
    EXPECT_EQ(state_of(id), "confirmed");
    does(id, "begin-performance");
    pass_to("2026-03-30");
    does(id, "record-payment",
         {{"item", 1}, {"amount_fen", 960'000}, {"paid_on", "2026-03-30"}, {"proof", "银行回单"}});
    as_mediator();
    does(id, "fulfil", {{"text", "款已到账，双方没有别的请求。"}});
    EXPECT_EQ(said(view(id), "outcome"), "paid");
    // Left on 28 February 2026: one year, whatever came since.
    EXPECT_EQ(said(view(id).at("advice").at("safe_days").at(0).as_object(), "safe_day"), "2027-02-28");
    as_desk();
    does(id, "archive", {{"text", "申请书、笔录、协议书、回单"}});
    EXPECT_EQ(state_of(id), "archived");
}

/// The mediation between the thirty, the labour subcontractor and the general contractor. That the inspection hears of
/// it and that the warning turns red is theirs who supervise.
TEST_P(MediationScenario, H04ThirtyWorkersSpeakThroughFiveAndEachOneSaysYesToHisOwn) {
    auto application = an_application();
    application.erase("left_on");
    application["subject"] = "三十名工人十一月、十二月的工资";
    application["facts"] = "劳务公司拖欠三十名工人十一月和十二月的工资，合计 64.2 万元。";
    auto& parties = application["parties"].as_array();
    parties.clear();
    const auto adds = [&](std::string_view side, std::string_view kind, const std::string& name) {
        parties.push_back({{"side", side}, {"kind", kind}, {"particulars", {{"name", name}}}});
    };
    for (int worker = 1; worker <= 5; ++worker) adds("applicant", "person", "工人" + std::to_string(worker));
    adds("respondent", "employer", "云溪劳务有限公司");
    adds("respondent", "employer", "云溪建设总承包有限公司");
    // Thirty times 21,400 yuan are 642,000 yuan. Eighteen of them settle at once, twelve want their hours counted
    // first.
    const auto claims_of = [](int speakers, int settled, int consented) {
        boost::json::array claims;
        for (int worker = 1; worker <= 30; ++worker) {
            boost::json::object claim{{"name", "工人" + std::to_string(worker)},
                                      {"kind", "wages"},
                                      {"amount_fen", 2'140'000},
                                      {"from", "2025-11"},
                                      {"to", "2025-12"},
                                      {"speaks", worker <= speakers}};
            if (worker <= settled) claim["settled_fen"] = 2'140'000;
            if (worker <= consented) claim["consented_on"] = "2026-01-22";
            claims.push_back(std::move(claim));
        }
        return claims;
    };
    application["claims"] = claims_of(2, 0, 0);
    const auto id = opened(application);
    EXPECT_EQ(view(id).at("claimed_fen").as_int64(), 64'200'000);
    EXPECT_EQ(due_of(id, "mediation.accept"), "2026-01-23");  // three working days: Wednesday 21 to Friday 23
    EXPECT_EQ(due_of(id, "mediation.finish"), "2026-02-04");  // 20 January + 15 days, a Wednesday
    const auto seen = view(id);
    for (const auto& one : seen.at("parties").as_array())
        if (one.at("side").as_string() == "respondent") does(id, "note-consent", {{"party_id", one.at("id")}});
    does(id, "accept");
    does(id, "appoint", {{"person_id", mediator_.text()}});
    pass_to("2026-01-22");

    // 18 times 21,400 yuan are 385,200 yuan, which the general contractor pays before its subcontractor gives it back.
    const boost::json::object terms{{"items", boost::json::array{{{"kind", "wages"},
                                                                  {"what", "先行清偿十八名工人的工资"},
                                                                  {"from", "云溪建设总承包有限公司"},
                                                                  {"to", "清单所列十八人"},
                                                                  {"amount_fen", 38'520'000},
                                                                  {"due_on", "2026-01-30"},
                                                                  {"instalments", boost::json::array{}}}}},
                                    {"not_settled", "另外十二人的工资，核对工时后再谈。"}};
    const auto drafted = [&] {
        as_mediator();
        auto answer = step(id, "draft-agreement", terms);
        as_desk();
        return answer;
    };
    as_desk();
    EXPECT_EQ(wrong_in(drafted()), "mediation.representatives_wrong");  // two speak, three to five must
    EXPECT_EQ(keep_claims(id, claims_of(5, 18, 17), 1), "");
    EXPECT_EQ(wrong_in(drafted()), "mediation.represented_not_asked");  // the eighteenth has not said yes
    EXPECT_EQ(keep_claims(id, claims_of(5, 17, 17), 2), "");
    EXPECT_EQ(wrong_in(drafted()), "mediation.settled_not_as_paid");  // 363,800 yuan settled, 385,200 paid
    EXPECT_EQ(keep_claims(id, claims_of(5, 18, 18), 3), "");
    EXPECT_EQ(drafted().status, 200);
    as_mediator();
    const auto all = view(id);
    for (const auto& one : all.at("parties").as_array())
        does(id, "take-signature", {{"party_id", one.at("id")}, {"strokes", drawn()}});
    does(id, "sign-as-mediator", {{"strokes", drawn()}});
    does(id, "seal-agreement");
    EXPECT_EQ(state_of(id), "in_force");
    EXPECT_EQ(view(id).at("settled_fen").as_int64(), 38'520'000);  // of 642,000: twelve stay open
}

/// The mediation of reinstatement. That it runs beside a supervision, and what may be done there, is supervision's.
TEST_P(MediationScenario, H07TheDismissalInPregnancyIsMediatedAndTheTermIsNoMoney) {
    pass_to("2026-07-13");
    auto application = an_application();
    application["category"] = "F01";
    application["subject"] = "孕期拒上夜班被辞退，请求恢复劳动关系";
    application["facts"] = "怀孕七个半月，拒绝上夜班，七月十日被辞退。";
    application.erase("left_on");
    application["happened_on"] = "2026-07-10";
    application["claims"] = boost::json::array{{{"name", "李师傅"}, {"kind", "other"}, {"speaks", false}}};
    const auto id = opened(application);
    EXPECT_EQ(due_of(id, "mediation.accept"), "2026-07-16");  // 14, 15, 16 July, Tuesday to Thursday
    EXPECT_EQ(due_of(id, "mediation.finish"), "2026-07-28");  // 13 + 15 days, a Tuesday
    come_to_the_table(id);
    pass_to("2026-07-24");
    agree(id, {{{"kind", "other"},
                {"what", "恢复劳动关系，安排白班"},
                {"from", "云溪晨光针织有限公司"},
                {"to", "李师傅"},
                {"amount_fen", 0},
                {"due_on", "2026-08-03"},
                {"instalments", boost::json::array{}}}});
    EXPECT_EQ(state_of(id), "in_force");
    EXPECT_EQ(due_of(id, "agreement.arbitration_review"), "2026-08-10");     // 8 August is a Saturday
    EXPECT_EQ(due_of(id, "agreement.judicial_confirmation"), "2026-08-24");  // 23 August is a Sunday
    as_desk();
    does(id, "begin-performance");
    pass_to("2026-08-04");
    as_mediator();
    does(id, "fulfil", {{"text", "已经回去上白班，补发了工资。"}});
    EXPECT_EQ(state_of(id), "closed");
}

TEST_P(MediationScenario, H08TheWorkerWhoWithdrawsIsAskedAboutPressureAndItIsNoFailure) {
    pass_to("2026-03-04");
    const auto id = opened();
    come_to_the_table(id);
    const auto before = view(id).at("advice").at("safe_days");
    does(id, "note-withdrawal", {{"text", "本人当面说不调解了。"}});
    EXPECT_EQ(state_of(id), "withdrawn");
    EXPECT_EQ(due_of(id, "mediation.finish"), "none");
    does(id, "close-withdrawal", {{"text", "本人说没有人施压。"}, {"pressure", false}});
    const auto seen = view(id);
    EXPECT_EQ(said(seen, "state"), "closed");
    EXPECT_EQ(said(seen, "outcome"), "withdrawn");
    EXPECT_EQ(said(seen.at("steps").as_array().back().as_object(), "choice"), "no_pressure");  // he was asked
    EXPECT_EQ(seen.at("advice").at("safe_days"), before);  // no interruption of the limitation is assumed
}

TEST_P(MediationScenario, H12TheEmployerRefusesAndTheWorkerIsToldInWritingInTime) {
    pass_to("2026-04-29");
    const auto id = opened();
    // Applied on Wednesday 29 April. Working days: Thursday 30 = 1; 1 to 5 May are days off; 6 = 2, 7 = 3.
    EXPECT_EQ(due_of(id, "mediation.accept"), "2026-05-07");
    // 29 + 15 days is Thursday 14 May.
    EXPECT_EQ(due_of(id, "mediation.finish"), "2026-05-14");
    pass_to("2026-04-30");
    does(id, "log-contact",
         {{"party_id", party(id, "respondent")}, {"way", "telephone"}, {"reached", true}, {"text", "人事说不调解。"}});
    does(id, "note-refusal", {{"party_id", party(id, "respondent")}, {"text", "人事明确拒绝。"}});
    EXPECT_EQ(state_of(id), "declined");
    EXPECT_EQ(due_of(id, "mediation.accept"), "2026-05-07");
    EXPECT_EQ(due_of(id, "mediation.finish"), "none");
    pass_to("2026-05-07");
    does(id, "tell-refusal", {{"text", "对方不同意调解，您可以申请仲裁。"}});
    EXPECT_EQ(state_of(id), "failed");
    EXPECT_EQ(due_of(id, "mediation.accept"), "none");
    const auto advice = view(id).at("advice").as_object();
    EXPECT_FALSE(advice.at("evidence").as_array().empty());
    does(id, "inform", {{"arbitration", "区劳动人事争议仲裁委员会，人民大道 1 号"}});
    EXPECT_EQ(said(view(id), "outcome"), "refused");  // and not "failed"
}

TEST_P(MediationScenario, H13TwelveRidersExtendOnlyWithEverySignature) {
    pass_to("2026-06-05");
    auto application = an_application("one_stop");
    application["subject"] = "平台扣罚骑手服务费";
    auto& parties = application["parties"].as_array();
    parties.clear();
    boost::json::array claims;
    // A list takes twelve parties, and the firm is one of them: eleven riders stand in it and the twelfth on the
    // claims.
    for (int rider = 1; rider <= 11; ++rider)
        parties.push_back(
            {{"side", "applicant"}, {"kind", "person"}, {"particulars", {{"name", "骑手" + std::to_string(rider)}}}});
    parties.push_back(
        {{"side", "respondent"}, {"kind", "employer"}, {"particulars", {{"name", "云溪晨光针织有限公司"}}}});
    for (int rider = 1; rider <= 12; ++rider)
        claims.push_back({{"name", "骑手" + std::to_string(rider)},
                          {"kind", "other_money"},
                          {"amount_fen", 30'000},
                          {"speaks", rider <= 3}});
    application["claims"] = claims;
    const auto id = opened(application);
    const auto everybody = [&](const std::string& act) {
        const auto seen = view(id);
        for (const auto& one : seen.at("parties").as_array())
            if (!(act == "note-consent" && one.at("side").as_string() == "applicant"))
                does(id, act, {{"party_id", one.at("id")}});
    };
    as_desk();
    everybody("note-consent");
    does(id, "accept");
    // From acceptance on Friday 5 June: 15 days are Saturday 20 June, in the Dragon-Boat days (19 to 21): Monday 22.
    EXPECT_EQ(due_of(id, "one_stop.mediation_finish"), "2026-06-22");
    does(id, "appoint", {{"person_id", mediator_.text()}});
    as_mediator();
    // At most 15 days more: from 20 June, the day on which it would have ended, to Sunday 5 July: Monday 6.
    EXPECT_EQ(step(id, "propose-extension", {{"until", "2026-07-07"}}).status, 422);
    does(id, "propose-extension", {{"until", "2026-07-06"}});
    const auto seen = view(id);
    const auto& all = seen.at("parties").as_array();
    for (std::size_t i = 0; i + 1 < all.size(); ++i) does(id, "note-extension", {{"party_id", all[i].at("id")}});
    EXPECT_EQ(fault_of(step(id, "extend")), "mediation.extension_not_agreed");  // one signature is missing
    does(id, "note-extension", {{"party_id", all.back().at("id")}});
    does(id, "extend");
    EXPECT_EQ(due_of(id, "mediation.extended"), "2026-07-06");
}

TEST_P(MediationScenario, H14TheBrokenAgreementLeadsToAnOrderForPayment) {
    pass_to("2026-05-06");
    const auto id = opened();
    come_to_the_table(id);
    agree(id, one_payment(1'800'000, "2026-05-31"));
    // From 6 May: 15 days are Thursday 21 May; 30 days are Friday 5 June.
    EXPECT_EQ(due_of(id, "agreement.arbitration_review"), "2026-05-21");
    EXPECT_EQ(due_of(id, "agreement.judicial_confirmation"), "2026-06-05");
    as_desk();
    does(id, "begin-performance");
    // 31 May 2026 is a Sunday; a day that the parties agreed on does not move.
    EXPECT_EQ(due_of(id, "agreement.performance"), "2026-05-31");
    pass_to("2026-05-31");
    EXPECT_EQ(fault_of(step(id, "note-default", {{"text", "没有付。"}})), "mediation.nothing_overdue");
    pass_to("2026-06-01");
    does(id, "note-default", {{"text", "到期没有付。"}});
    EXPECT_EQ(state_of(id), "unperformed");
    const auto seen = view(id);
    EXPECT_EQ(said(seen.at("default_ways").at(0).as_object(), "way"), "payment_order");  // wages, art. 16
    does(id, "advise", {{"text", "可以凭协议书申请支付令。"}});
    EXPECT_EQ(state_of(id), "failed");

    // The court: accepted Friday 5 June, so it issues by Saturday 20 June, a day off as are 19 and 21: Monday 22.
    // Served Tuesday 23 June, so it is paid or objected to by Wednesday 8 July.
    const auto& law = app.house().letters().law;
    const auto pack = law.pack(law::Place::read("330113").value());
    const auto issued = mediation::payment_order_issued_by(date("2026-06-05"), pack, law.calendar());
    ASSERT_TRUE(issued);
    EXPECT_EQ(issued->last.day, date("2026-06-22"));
    const auto answered = mediation::payment_order_answered_by(date("2026-06-23"), pack, law.calendar());
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->last.day, date("2026-07-08"));
}

}  // namespace
}  // namespace gongyou::app
