#include "app/enterprise_road_house.hpp"
#include "platform/paper/read_back.hpp"

// The letters of a legal check-up (法律体检): scenarios H20 and H21 of the labour-rights dossier, as far as they are
// letters.
namespace gongyou::app {
namespace {

struct CheckupLetters : EnterpriseRoad {
    static boost::json::object field(std::string_view name, std::string_view value) {
        return {{"name", name}, {"value", value}};
    }
    std::string handed_over(std::string_view kind, boost::json::array fields) {
        const auto id = issued({{"kind", kind}, {"fields", std::move(fields)}});
        EXPECT_EQ(
            step(id, "serve", {{"proof", {{"way", "direct"}, {"happened_on", today()}, {"received_by", "陈人事"}}}}),
            "served");
        return id;
    }
    static boost::json::array a_report(std::string_view grade, std::string_view plan) {
        return {field("employer", firm),
                field("team", "孙经办（工会）、何律师（律师）"),
                field("days", "2026年4月7日书面审查，4月8日现场体检"),
                field("scope", "看了合同范本、五份合同、规章制度和工资表。"),
                field("profile", "制造业，一百二十人，有工会。"),
                field("grade", grade),
                field("top", "加班条款不明确"),
                field("findings", "加班条款|合同写“工资已含加班费”|补差和赔偿|劳动法第四十四条|高"),
                field("advice", "写明加班工资的基数和倍数"),
                field("plan", plan),
                field("offer", "合同文本"),
                field("contact", "孙经办 0000-88010000")};
    }
    void pass_to(std::string_view day) {
        const auto days = date(day).days_since_1970() - app.clock().today().days_since_1970();
        app.clock().pass(std::chrono::hours{24 * days});
        app.as(writer);
    }
    boost::json::object received(const std::string& letter) {
        return body_of(app.get("/api/employer/letters/" + letter));
    }
};

INSTANTIATE_TEST_SUITE_P(Databases, CheckupLetters, sql::both_databases, sql::name_of_engine);

TEST_P(CheckupLetters, H20TheReportNamesADayForEachFindingAndTheNewClauseIsProved) {
    pass_to("2026-04-22");  // the report's last day: ten working days after the visit of 8 April
    // 100 - 8 for CK11 (high) - 4 for CK19 (medium) = 88: B. 15 days after 22 April: 7 May; 30 days after it: 22 May.
    const auto letter = handed_over("checkup_report", a_report("B（88分），高风险1项，中风险1项",
                                                               "改写加班条款|陈人事|2026-05-07|新的合同文本\n"
                                                               "写明在家突发疾病怎么办｜陈人事｜2026-05-22｜规章制度"));
    speaks_for(employer_called(firm));
    const auto row = inbox().at("items").at(0).as_object();
    EXPECT_EQ(text_in(row, "number"), "云溪工法检〔2026〕1号");
    EXPECT_FALSE(row.contains("answer_due"));  // it is help: nobody has to answer
    const auto items = received(letter).at("back").at("items").as_array();
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(text_in(items.at(0).as_object(), "text"), "改写加班条款");
    EXPECT_EQ(text_in(items.at(0).as_object(), "due_on"), "2026-05-07");
    EXPECT_EQ(text_in(items.at(1).as_object(), "due_on"), "2026-05-22");
    pass_to("2026-05-06");
    speaks_for(employer_called(firm));
    const boost::json::object proof{{"item", 1}, {"words", "新的加班条款。"}, {"uploads", {a_photo()}}};
    EXPECT_EQ(app.act("/api/employer/letters/" + letter + "/proof", proof).status, 200);
    EXPECT_EQ(inbox().at("items").at(0).at("open_items").as_int64(), 1);
    const auto paper = app.post("/api/employer/letters/" + letter + "/letter.pdf", {});
    const auto words = paper::read_back_bytes(paper.body).text;
    for (const auto* part : {"88分", "2026-05-07", "仅供企业内部整改使用"})
        EXPECT_NE(words.find(part), std::string::npos) << part;
}

TEST_P(CheckupLetters, H21RedLinesWereToldBeforeAndTheCaseThatFollowsStaysUnseen) {
    const auto promise = handed_over("secrecy_promise",
                                     {field("employer", firm), field("team", "孙经办、何律师"),
                                      field("material_until", "2026-06-30"), field("contact", "周主席 0000-88010001")});
    speaks_for(employer_called(firm));
    const auto told = app.post("/api/employer/letters/" + promise + "/letter.pdf", {});
    const auto words = paper::read_back_bytes(told.body).text;
    for (const auto* line : {"使用童工", "扣押身份证件", "不告诉企业是谁说的"})
        EXPECT_NE(words.find(line), std::string::npos) << line;

    pass_to("2026-04-22");
    handed_over("checkup_report", a_report("有红线事项，不评等级", "退还身份证|陈人事|2026-04-22|领取记录"));
    speaks_for(employer_called(firm));
    const auto before = app.get("/api/employer/letters").body;
    app.as(writer);
    const auto lead =
        app.act("/api/desk/supervisions", {{"origin", "checkup"},
                                           {"employer_name", firm},
                                           {"category", "C04"},
                                           {"subject", "扣押职工身份证件"},
                                           {"facts", "体检时发现保险柜里有三张职工的身份证，当场退还。"}});
    ASSERT_EQ(lead.status, 200) << lead.body;
    speaks_for(employer_called(firm));
    EXPECT_EQ(app.get("/api/employer/letters").body, before);  // byte for byte
    EXPECT_EQ(app.get("/api/desk/supervisions").status, 403);
    EXPECT_EQ(app.get("/api/desk/supervisions/" + text_in(body_of(lead), "id")).status, 403);
}

}  // namespace
}  // namespace gongyou::app
