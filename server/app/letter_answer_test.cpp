#include "app/enterprise_road_house.hpp"
#include "platform/paper/read_back.hpp"

// What an employer does with a letter that was served on it, and what the desk enters in its place.
namespace gongyou::app {
namespace {

class LetterAnswer : public EnterpriseRoad {};

TEST_P(LetterAnswer, OnlyWhatWasServedIsThere) {
    const auto id = employer_called(firm);
    const auto letter = issued();
    speaks_for(id);
    EXPECT_EQ(inbox().at("items").as_array().size(), 0u);  // issued, and not handed over
    EXPECT_EQ(app.get("/api/employer/letters/" + letter).status, 404);
    const auto second = served("2026-03-16");
    speaks_for(id);
    ASSERT_EQ(inbox().at("items").as_array().size(), 1u);
    const auto item = inbox().at("items").at(0).as_object();
    EXPECT_EQ(text_in(item, "id"), second);
    EXPECT_EQ(text_in(item, "number"), "云溪工监提〔2026〕2号");
    EXPECT_EQ(text_in(item, "served_on"), "2026-03-02");
    EXPECT_EQ(text_in(item, "answer_due"), "2026-03-16");
    EXPECT_EQ(text_in(item, "state"), "to_answer");
    const auto opened = app.post("/api/employer/letters/" + second + "/letter.pdf", {});
    ASSERT_EQ(opened.status, 200) << opened.body;
    EXPECT_NE(paper::read_back_bytes(opened.body).text.find("2号"), std::string::npos);
    EXPECT_TRUE(inbox().at("items").at(0).at("opened").as_bool());
    EXPECT_EQ(app.get("/api/desk/letters/" + second).status, 403);  // the desk's page is not its own
    speaks_for(employer_called(other_firm));
    EXPECT_EQ(app.get("/api/employer/letters/" + second).status, 404);
    EXPECT_EQ(answered(second).at("code").as_string(), "access.not_found");
}

TEST_P(LetterAnswer, IsKeptWithItsFileAndALaterOneAddsToIt) {
    const auto letter = served("2026-03-16");
    speaks_for(employer_called(firm));
    const auto first = answered(letter, {{"uploads", {a_photo()}}, {"plan_by", "2026-04-01"}});
    EXPECT_EQ(first.at("number").as_int64(), 1);
    EXPECT_FALSE(first.at("late").as_bool());
    EXPECT_EQ(text_in(inbox().at("items").at(0).as_object(), "state"), "answered");
    EXPECT_EQ(answered(letter).at("number").as_int64(), 2);
    const auto sheet = app.get("/api/employer/letters/" + letter + "/answers/1/sheet.pdf");
    ASSERT_EQ(sheet.status, 200) << sheet.body;
    const auto words = paper::read_back_bytes(sheet.body).text;
    for (const auto* part : {firm, "部分接受", "2026年3月2日"}) EXPECT_NE(words.find(part), std::string::npos) << part;
    app.as(writer);
    const auto back = view(letter).at("back").as_object();
    const auto answer = back.at("answers").at(0).as_object();
    EXPECT_EQ(text_in(answer, "kind"), "accepts_partly");
    EXPECT_EQ(text_in(answer, "by_name"), "陈人事");
    const auto file = std::string{answer.at("files").at(0).at("id").as_string()};
    EXPECT_EQ(app.get("/api/desk/letters/" + letter + "/files/" + file).status, 200);
}

TEST_P(LetterAnswer, ALateOneIsTakenAndShownAsLate) {
    const auto letter = served("2026-03-16");
    app.clock().pass(std::chrono::hours{24 * 15});  // the 17th
    speaks_for(employer_called(firm));
    EXPECT_EQ(text_in(inbox().at("items").at(0).as_object(), "state"), "overdue");
    EXPECT_TRUE(answered(letter).at("late").as_bool());
    EXPECT_EQ(text_in(inbox().at("items").at(0).as_object(), "state"), "answered_late");
}

TEST_P(LetterAnswer, OfPaperIsEnteredByTheDeskWithTheDayItCame) {
    const auto letter = served("2026-03-16");
    app.clock().pass(std::chrono::hours{24 * 20});
    app.as(writer);
    const auto entered = [&](std::string_view on) {
        return body_of(app.act("/api/desk/letters/" + letter + "/answer", {{"kind", "contests"},
                                                                           {"words", "本单位没有拖欠，附银行回单。"},
                                                                           {"contact", "王某 0000"},
                                                                           {"given_on", on}}));
    };
    EXPECT_EQ(told_of(entered("2026-03-01")), "answer.before_service");
    EXPECT_EQ(told_of(entered("2026-03-23")), "answer.in_the_future");
    EXPECT_FALSE(entered("2026-03-16").at("late").as_bool());  // it came in time, whenever it is entered
    EXPECT_TRUE(view(letter).at("back").at("answers").at(0).at("on_paper").as_bool());
}

TEST_P(LetterAnswer, OfAnOpinionIsDueFifteenWorkingDaysAfterItsService) {
    app.as(writer);
    const auto field = [](std::string_view name, std::string_view value) {
        return boost::json::object{{"name", name}, {"value", value}};
    };
    const auto letter =
        issued({{"kind", "opinion"},
                {"fields",
                 boost::json::array{field("employer", firm), field("employer_data", "云溪镇人民路 8 号"),
                                    field("cause", "拖欠工资。"), field("supervisors", "陈监督、林监督"),
                                    field("inquiry", "二人到场查阅。"), field("facts", "欠发一月工资。"),
                                    field("breach", "劳动法第五十条。"), field("demands", "付清欠发的工资\n公开发薪日"),
                                    field("contact", "孙经办 0000")}}});
    ASSERT_EQ(
        step(letter, "serve", {{"proof", {{"way", "direct"}, {"happened_on", "2026-03-02"}, {"received_by", "前台"}}}}),
        "served");
    speaks_for(employer_called(firm));
    // served on Monday 2 March: 3-6 are four, 9-13 nine, 16-20 fourteen, Monday 23 the fifteenth
    EXPECT_EQ(text_in(inbox().at("items").at(0).as_object(), "answer_due"), "2026-03-23");
    EXPECT_EQ(inbox().at("items").at(0).at("open_items").as_int64(), 2);
}

TEST_P(LetterAnswer, AnItemIsProvedWithWordsAndAFile) {
    const auto letter = served();
    speaks_for(employer_called(firm));
    const auto path = "/api/employer/letters/" + letter + "/proof";
    EXPECT_EQ(told_of(body_of(app.act(path, {{"item", 9}, {"words", "已经办好。"}}))), "letter.item_unknown");
    const auto proven = body_of(app.act(path, {{"item", 1}, {"words", "已经自查。"}, {"uploads", {a_photo()}}}));
    EXPECT_EQ(text_in(proven.at("item").as_object(), "state"), "proved");
    EXPECT_EQ(inbox().at("items").at(0).at("open_items").as_int64(), 0);
    app.as(writer);
    const auto back = view(letter).at("back").as_object();
    EXPECT_EQ(back.at("items").at(0).at("proof_count").as_int64(), 1);
    EXPECT_EQ(text_in(back.at("proofs").at(0).as_object(), "words"), "已经自查。");
}

TEST_P(LetterAnswer, AReceiptIsConfirmedOnceTheEmployerAgreedToElectronicService) {
    const auto letter = served();
    speaks_for(employer_called(firm));
    const auto path = "/api/employer/letters/" + letter + "/receipt";
    EXPECT_EQ(told_of(body_of(app.act(path, {}))), "letter.not_electronic");
    EXPECT_EQ(text_in(body_of(app.act("/api/employer/consent", {{"agree", true}})), "consented_on"), "2026-03-02");
    EXPECT_EQ(app.act(path, {}).status, 200);
    EXPECT_TRUE(inbox().at("items").at(0).at("received").as_bool());
    app.as(writer);
    EXPECT_TRUE(view(letter).at("back").at("received_at").is_string());
    EXPECT_EQ(text_in(file_of(employer_called(firm)), "consented_on"), "2026-03-02");
}

TEST_P(LetterAnswer, ToALetterThatIsVoidIsRefusedAndTheLetterSaysSo) {
    const auto letter = served();
    app.as(signer);
    ASSERT_EQ(step(letter, "annul", {{"words", "写错了单位。"}}), "voided");
    speaks_for(employer_called(firm));
    EXPECT_EQ(text_in(inbox().at("items").at(0).as_object(), "state"), "withdrawn");
    EXPECT_EQ(answered(letter).at("code").as_string(), "letter.void");
}

TEST_P(LetterAnswer, BothSidesHearOfIt) {
    const auto person = speaks_for(employer_called(firm));
    const auto letter = served();
    app.as(person);
    EXPECT_NE(app.get("/api/notices").body.find("letter.served_on_you"), std::string::npos);
    answered(letter);
    app.as(writer);
    EXPECT_NE(app.get("/api/notices").body.find("letter.came_back"), std::string::npos);
    app.as(checker);
    EXPECT_EQ(app.get("/api/notices").body.find("letter.came_back"), std::string::npos);  // did not write it
}

TEST_P(LetterAnswer, EveryActIsInTheAuditTrailWithoutAWordOfIt) {
    const auto letter = served();
    speaks_for(employer_called(firm));
    app.post("/api/employer/letters/" + letter + "/letter.pdf", {});
    answered(letter);
    app.as(Role::audit_admin);
    const auto trail = app.get("/api/admin/audit").body;
    for (const auto* act : {"letter.opened_by_addressee", "letter.answered"})
        EXPECT_NE(trail.find(act), std::string::npos) << act;
    EXPECT_EQ(trail.find("不同意见"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Databases, LetterAnswer, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
