#include "app/report_form_example.hpp"
#include "app/report_life_house.hpp"
#include "platform/paper/read_back.hpp"

// The ticket on paper: who may have it, what stands on it, and what the audit keeps of it.
namespace gongyou::app {
namespace {

class TicketPapers : public ReportLife {
protected:
    std::string by_name() {
        auto report = a_report();
        report["point"] = "YX001";
        report["phone"] = "13800001111";
        report["named"] = a_named_person();
        report["complaint"] = a_whole_complaint();
        app.as_nobody();
        const auto answer = app.act("/api/reports", report);
        EXPECT_EQ(answer.status, 201) << answer.body;
        desk_ = app.as(Role::desk, township());
        return new_id();
    }
    http::Response print(const std::string& id, boost::json::object more = {}) {
        more["purpose"] = "交调解员核对";
        for (const auto* choice : {"with_identity", "with_notes"})
            if (!more.contains(choice)) more[choice] = false;
        return app.post("/api/desk/reports/" + id + "/ticket.pdf", more);
    }
    std::string printed(const std::string& id, boost::json::object more = {}) {
        const auto answer = print(id, std::move(more));
        EXPECT_EQ(answer.status, 200) << answer.body;
        EXPECT_EQ(answer.type, "application/pdf");
        auto text = paper::read_back_bytes(answer.body).text;
        std::erase_if(text, [](char c) { return c == '\n' || c == ' '; });
        return text;
    }
    std::string audited(std::string_view act) {
        const auto session = app.database().open(true);
        std::string count;
        session->connection() << "SELECT CAST(COUNT(*) AS TEXT) FROM audit_entry WHERE act = '" + std::string{act} +
                                     "'",
            soci::into(count);
        return count;
    }
    PersonId desk_;
};

TEST_P(TicketPapers, HoldWhatTheDeskSeesMaskedAndNameWhoPrintedThem) {
    const auto id = by_name();
    EXPECT_EQ(step(id, "triage", {{"urgency", "yellow"}}), "triaged");
    EXPECT_EQ(step(id, "answer", {{"text", "已联系单位。"}}), "triaged");
    EXPECT_EQ(step(id, "note", {{"text", "单位回款有困难。"}}), "triaged");
    const auto text = printed(id);
    for (const auto* words : {"诉求单", "云溪晨光针织有限公司", "周*", "已联系单位", "缝纫工", "9600.00元",
                              "打印：林小云", "用途：交调解员核对", "本单位自定的目标，不是法律规定"})
        EXPECT_NE(text.find(words), std::string::npos) << words << " in " << text;
    for (const auto* words : {"周晓禾", "330199198507120029", "13800001111", "单位回款有困难"})
        EXPECT_EQ(text.find(words), std::string::npos) << words;
    EXPECT_NE(printed(id, {{"with_notes", true}}).find("单位回款有困难"), std::string::npos);
    EXPECT_EQ(audited("ticket.printed"), "2");
    EXPECT_EQ(audited("ticket.printed_with_identity"), "0");
}

TEST_P(TicketPapers, HoldTheIdentityOnlyOfWhomASecondPersonGrantedIt) {
    const auto id = by_name();
    EXPECT_EQ(told(print(id, {{"with_identity", true}})), "unseal.not_granted");
    const auto asked = app.act("/api/desk/reports/" + id + "/unseal", {{"purpose", "申请调解，核对当事人"}});
    const auto request = std::string{body_of(asked).at("request_id").as_string()};
    app.as(Role::custodian, app.county());
    EXPECT_EQ(app.act("/api/desk/unseal-requests/" + request + "/decide", {{"grant", true}}).status, 200);
    app.as(Role::desk, township());
    EXPECT_EQ(told(print(id, {{"with_identity", true}})), "unseal.not_granted");  // a colleague was not granted it
    app.as(desk_);
    const auto text = printed(id, {{"with_identity", true}});
    for (const auto* words : {"周晓禾", "330199198507120029", "13800001111", "含身份信息"})
        EXPECT_NE(text.find(words), std::string::npos) << words;
    EXPECT_EQ(audited("ticket.printed_with_identity"), "1");
    app.clock().pass(std::chrono::hours{24});
    app.as(desk_);
    EXPECT_EQ(told(print(id, {{"with_identity", true}})), "unseal.not_granted");
}

TEST_P(TicketPapers, OfAnAnonymousReportLeaveOutWhatMaySayWhoWroteIt) {
    auto report = a_report();
    report["facts"] = "3月5日晚上9点半，班长打13800001111叫我走，开浙A12345的车。";
    app.as_nobody();
    ASSERT_EQ(app.act("/api/reports", report).status, 201);
    app.as(Role::desk, app.county());
    const auto id = new_id();
    const auto text = printed(id);
    EXPECT_NE(text.find("3月〔日〕晚上〔时刻〕，班长打〔号码〕叫我走，开〔车牌〕的车"), std::string::npos) << text;
    for (const auto* words : {"9点半", "13800001111", "浙A12345"}) EXPECT_EQ(text.find(words), std::string::npos);
    EXPECT_EQ(told(print(id, {{"with_identity", true}})), "unseal.not_granted");
}

TEST_P(TicketPapers, NeedAFreshFactorAndAReasonAndAreNotThereForOthers) {
    const auto id = by_name();
    EXPECT_EQ(
        told(app.post("/api/desk/reports/" + id + "/ticket.pdf", {{"with_identity", false}, {"with_notes", false}})),
        "value.missing");
    app.clock().pass(std::chrono::minutes{6});
    EXPECT_EQ(told(print(id)), "access.step_up_needed");
    app.as(Role::desk, other_township());
    EXPECT_EQ(print(id).status, 404);
    EXPECT_EQ(audited("ticket.printed"), "0");
}

INSTANTIATE_TEST_SUITE_P(Databases, TicketPapers, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
