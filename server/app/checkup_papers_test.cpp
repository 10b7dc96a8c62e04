#include "app/legal_checkup_road.hpp"
#include "programmes/legal_checkup/checkup_paper.hpp"
#include "programmes/legal_checkup/item_of_rule.hpp"

// A paper comes in, the machine marks it, the lawyer of the team decides on each place.
namespace gongyou::app {
namespace {

constexpr auto contract =
    "第一条 乙方入职时须交纳押金五百元，离职时退还。\n"
    "第二条 乙方同意加班工资已包含在月工资内，公司不再另行支付加班费。\n"
    "第三条 乙方自愿放弃社会保险。";

struct CheckupPapers : LegalCheckupRoad {
    CheckupPapers() : LegalCheckupRoad{"2026-03-16"} {}

    static std::string desk_path(const std::string& id) { return "/api/desk/legal-checkups/" + id + "/papers"; }

    http::Response sent(const PersonId& person, const std::string& id, std::string_view text = contract) {
        app.as(person);
        return app.act((person == hr_ ? "/api/employer/legal-checkups/" : "/api/desk/legal-checkups/") + id + "/papers",
                       {{"title", "劳动合同（缝制车间）"},
                        {"text", text},
                        {"pages", 1},
                        {"sureness", 0.8},
                        {"unsure", boost::json::array{{{"start", 4}, {"end", 6}}}}});
    }
    boost::json::object paper(const PersonId& person, const std::string& id) {
        app.as(person);
        return body_of(app.get(desk_path(id) + "/1"));
    }
    /// The finding of that rule on the paper.
    boost::json::object finding(const std::string& id, std::string_view code) {
        const auto seen = paper(lawyer_, id);
        for (const auto& one : seen.at("findings").as_array())
            if (one.at("code").as_string() == code) return one.as_object();
        return {};
    }
    http::Response decided(const PersonId& person, const std::string& id, std::string_view code,
                           std::string_view review, std::string_view advice = {}) {
        boost::json::object act{{"revision", revision_of(id)},
                                {"number", 1},
                                {"code", code},
                                {"begins", finding(id, code).at("start")},
                                {"review", review}};
        if (!advice.empty()) act["advice"] = advice;
        app.as(person);
        return app.act("/api/desk/legal-checkups/" + id + "/paper-review", std::move(act));
    }
    std::string in_review() {
        const auto id = applied();
        does(desk_, id, "schedule", a_team());
        EXPECT_EQ(sent(hr_, id).status, 200);
        does(leader_, id, "receive_papers");
        return id;
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, CheckupPapers, sql::both_databases, sql::name_of_engine);

TEST_P(CheckupPapers, AreMarkedAtTheVeryWordsForTheTeamAlone) {
    const auto id = in_review();
    const auto seen = paper(leader_, id);
    EXPECT_EQ(said(seen, "title"), "劳动合同（缝制车间）");
    EXPECT_EQ(said(seen, "text"), contract);
    EXPECT_FALSE(seen.at("read_well").as_bool());  // 0.8 of the picture was read for sure; 0.9 is well
    EXPECT_EQ(seen.at("unsure").as_array().size(), 1U);
    const auto deposit = finding(id, "DEP-01");
    // "第一条 " is four characters; the place lies in the sentence behind it, which has 20 to its full stop.
    EXPECT_GE(deposit.at("start").as_int64(), 4);
    EXPECT_LE(deposit.at("end").as_int64(), 25);
    EXPECT_EQ(deposit.at("item").as_int64(), 8);
    EXPECT_FALSE(deposit.contains("review"));
    app.as(desk_);
    EXPECT_EQ(app.get(desk_path(id) + "/1").status, 403);
    EXPECT_TRUE(view(id).at("papers").as_array().empty());
    EXPECT_EQ(own(id).at("papers").as_array().size(), 1U);
    EXPECT_EQ(boost::json::serialize(own(id)).find("押金"), std::string::npos);
}

TEST_P(CheckupPapers, StandInTheReportAsTheLawyerDecided) {
    const auto id = in_review();
    EXPECT_EQ(fault_of(decided(leader_, id, "DEP-01", "accepted")), "legal_checkup.lawyer_reviews");
    EXPECT_EQ(decided(lawyer_, id, "DEP-01", "accepted").status, 200);
    EXPECT_EQ(decided(lawyer_, id, "SI-01", "rejected").status, 200);
    EXPECT_EQ(fault_of(decided(lawyer_, id, "OT-01", "reworded")), "value.missing");
    EXPECT_EQ(decided(lawyer_, id, "OT-01", "reworded", "写明加班工资另行计算。").status, 200);
    EXPECT_EQ(said(finding(id, "OT-01"), "review"), "reworded");
    EXPECT_EQ(said(finding(id, "OT-01"), "own_advice"), "写明加班工资另行计算。");

    const auto deposit = item(id, "CK08");
    EXPECT_EQ(said(deposit, "result"), "risk");
    EXPECT_EQ(said(deposit, "severity"), "high");
    EXPECT_EQ(said(deposit, "found_by"), "machine");
    EXPECT_NE(said(deposit, "quote").find("押金"), std::string::npos);
    EXPECT_EQ(said(item(id, "CK11"), "advice"), "写明加班工资另行计算。");
    EXPECT_TRUE(item(id, "CK22").empty());

    EXPECT_EQ(decided(lawyer_, id, "DEP-01", "rejected").status, 200);  // on second thoughts
    EXPECT_EQ(said(item(id, "CK08"), "review"), "rejected");
}

TEST_P(CheckupPapers, LeaveWhatTheTeamItselfFoundOfTheItem) {
    const auto id = in_review();
    EXPECT_EQ(found(id, {}).status, 200);
    app.as(leader_);
    const auto kept = app.act(
        "/api/desk/legal-checkups/" + id + "/findings",
        {{"revision", revision_of(id)},
         {"items", boost::json::array{
                       {{"item", 8}, {"result", "risk"}, {"quote", "门卫室收着三张身份证"}, {"advice", "当场发还"}}}}});
    EXPECT_EQ(kept.status, 200) << kept.body;
    EXPECT_EQ(decided(lawyer_, id, "DEP-01", "accepted").status, 200);
    const auto seen = item(id, "CK08");
    EXPECT_EQ(said(seen, "found_by"), "person");
    EXPECT_EQ(said(seen, "quote").find("门卫室收着三张身份证\n"), 0U);
    EXPECT_NE(said(seen, "quote").find("押金"), std::string::npos);
}

TEST_P(CheckupPapers, ComeOnlyWhileTheyAreLookedThrough) {
    const auto id = applied();
    EXPECT_EQ(fault_of(sent(hr_, id)), "legal_checkup.no_papers_now");  // nobody is there to read it
    does(desk_, id, "schedule", a_team());
    EXPECT_EQ(sent(supervisor_, id).status, 200);  // brought to the union
    come_to_the_visit(id, {});
    EXPECT_EQ(sent(hr_, id).status, 200);
    does(leader_, id, "record_visit", {{"on", "2026-03-16"}, {"text", "现场记录双方签字。"}});
    EXPECT_EQ(fault_of(sent(hr_, id)), "legal_checkup.no_papers_now");
}

TEST_P(CheckupPapers, AreSealedInTheStore) {
    const auto id = in_review();
    const auto stored = app.house().database().read(
        [&](sql::Reader& reader) { return legal_checkup::PaperStore{reader}.find(MatterId::trusted(id), 1); });
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->words.find("押金"), std::string::npos);
    EXPECT_EQ(stored->title.find("缝制"), std::string::npos);
}

TEST_P(CheckupPapers, OfALastCheckupLeaveWhatIsStillOpenToTheNext) {
    const auto id = in_review();
    EXPECT_EQ(found(id, {12, 19}).status, 200);
    for (const int item : {12, 19}) EXPECT_EQ(reviewed(lawyer_, id, item, "accepted").status, 200);
    does(leader_, id, "finish_review");
    does(leader_, id, "record_visit", {{"on", "2026-03-16"}, {"text", "现场记录双方签字。"}});
    does(lawyer_, id, "send_draft");
    does(hr_, id, "comment", words());
    does(desk_, id, "issue_report");
    does(hr_, id, "put_right", {{"item", 19}, {"text", "手册已经补充。"}, {"owner", "陈人事"}});
    EXPECT_EQ(said(item(id, "CK19"), "owner"), "陈人事");
    EXPECT_EQ(said(item(id, "CK12"), "owner"), "");
    does(leader_, id, "begin_recheck");
    does(leader_, id, "recheck_item", {{"item", 12}, {"recheck", "partly"}});
    does(leader_, id, "recheck_item", {{"item", 19}, {"recheck", "done"}});
    does(desk_, id, "close", words());

    const auto next = applied();
    const auto open = item(next, "CK12");  // 19 was put right
    EXPECT_EQ(said(open, "quote"), "加班按公司规定执行");
    EXPECT_EQ(said(open, "review"), "pending");
    EXPECT_TRUE(item(next, "CK19").empty());
}

TEST(ItemOfRule, IsNamedForEveryGroupOfRules) {
    EXPECT_EQ(legal_checkup::item_of("OT-01"), 11);
    EXPECT_EQ(legal_checkup::item_of("OT-07"), 16);
    EXPECT_EQ(legal_checkup::item_of("DEP-02"), 8);
    EXPECT_EQ(legal_checkup::item_of("WOM-12"), 33);
    EXPECT_EQ(legal_checkup::item_of("FORM-07"), 3);  // no line of its own: contents of contracts
    EXPECT_EQ(legal_checkup::severity_of_rule("unlawful"), legal_checkup::Severity::high);
    EXPECT_EQ(legal_checkup::severity_of_rule("missing"), legal_checkup::Severity::medium);
    EXPECT_EQ(legal_checkup::severity_of_rule("advice"), legal_checkup::Severity::low);
}

}  // namespace
}  // namespace gongyou::app
