#include <gtest/gtest.h>

#include "app/consultation_road.hpp"
#include "platform/files/file_examples.hpp"

// Through the whole house: what goes with a question and with an answer.
namespace gongyou::app {
namespace {

struct ConsultationAnswer : ConsultationRoad {
    std::string uploaded(const std::string& path, const std::string& name) {
        const auto answer = app.ask(http::Method::put, path + "?name=" + name, files::examples::jpeg(),
                                    {{"content-type", "image/jpeg"}});
        EXPECT_EQ(answer.status, 201) << answer.body;
        return text_at(body_of(answer), "upload_id");
    }
    std::string from_the_asker() {
        app.as_nobody();
        return uploaded("/api/uploads", "zhangsan.jpg");
    }
    static boost::json::object answer_with(boost::json::object more) {
        more["text"] = "晚发就是拖欠。";
        more["basis"] = boost::json::array{};
        return more;
    }
    http::Response file_behind(const std::string& receipt, const std::string& id) {
        app.as_nobody();
        return app.post("/api/consultations/file", {{"receipt", receipt}, {"file_id", id}});
    }
    /// Takes the one of this title; its id.
    std::string taken(std::string_view title = the_question) {
        std::string id;
        const auto items = list("?state=asked");
        for (const auto& one : items)
            if (one.at("title").as_string() == title) id = one.at("id").as_string();
        EXPECT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
        return id;
    }
    static std::string file_of(const boost::json::object& holder, std::string_view member = "id") {
        return text_at(holder.at("files").as_array().at(0).as_object(), member);
    }
};

TEST_P(ConsultationAnswer, FilesOfBothSidesAreReadByThoseWhoReadTheWordsAndByNobodyElse) {
    for (const bool anonymous : {true, false}) {
        auto question = anonymous ? a_question() : with_number(a_question());
        question["question"] = anonymous ? "没有留号：晚发工资合法吗？" : "留了号：晚发工资合法吗？";
        question["uploads"] = boost::json::array{from_the_asker()};
        const auto receipt = asked(question);
        const auto desk = app.as(Role::desk, app.county());
        const auto id = taken(text_at(question, "question"));
        const auto seen = view(id);
        EXPECT_EQ(file_of(seen, "name"), "1.jpg");  // not what the asker's phone called it
        const auto path = "/api/desk/consultations/" + id + "/files/";
        const auto picture = app.get(path + file_of(seen));
        EXPECT_EQ(picture.status, 200);
        EXPECT_EQ(picture.type, "image/jpeg");
        const auto form = uploaded("/api/desk/uploads", "template.jpg");
        ASSERT_EQ(step(id, "answer", 2, answer_with({{"uploads", boost::json::array{form}}})).status, 200);
        EXPECT_EQ(view(id).at("files").as_array().size(), 1U);  // that of the answer stands with the answer
        const auto sent = file_of(view(id).at("answers").at(0).as_object());

        const auto told = looked_up(receipt).at("consultation").as_object();
        EXPECT_EQ(file_of(told.at("talk").at(0).as_object(), "name"), "template.jpg");
        EXPECT_EQ(file_behind(receipt, sent).status, 200);
        EXPECT_EQ(file_behind(receipt, file_of(told)).body, picture.body);
        EXPECT_EQ(file_behind("1234 5678 9012 3456 7890", sent).status, 404);
        EXPECT_EQ(file_behind(asked(a_question()), sent).status, 404);  // another's receipt
        EXPECT_EQ(by_receipt("ask-again", receipt,
                             {{"text", "看不懂这份表。"}, {"uploads", boost::json::array{from_the_asker()}}})
                      .status,
                  200);
        app.as(desk);
        EXPECT_EQ(view(id).at("files").as_array().size(), 2U);
        for (const Role role : {Role::lawyer, Role::counsellor}) {
            app.as(role, app.county());  // it was given to the desk
            EXPECT_EQ(app.get(path + sent).status, 404) << name_of(role);
        }
        app.as(Role::desk, other_township());
        EXPECT_EQ(app.get(path + sent).status, 404);
        app.as(desk);
        ASSERT_EQ(
            app.act("/api/desk/consultations/" + id + "/hand-back", {{"revision", 4}, {"text", "请另派。"}}).status,
            200);
        app.as_nobody();
        EXPECT_EQ(app.act("/api/consultations/withdraw", {{"receipt", receipt}}).status, 200);
        app.clock().pass(std::chrono::hours{1});
    }
}

TEST_P(ConsultationAnswer, CountsTheLastDayByItsRuleAndShowsHow) {
    const auto receipt = asked(a_question());
    app.as(Role::desk, app.county());
    const auto id = taken();
    const auto path = "/api/desk/consultations/" + id;
    const auto limits = body_of(app.get(path + "/limits")).at("items").as_array();
    EXPECT_EQ(limits.size(), 9U);
    // Left on Saturday 28 February 2025: one year later is Saturday 28 February 2026, and it does not move on.
    const auto counted = body_of(app.get(path + "/limit?limit=arrears&event_on=2025-02-28"));
    EXPECT_EQ(text_at(counted, "safe_day"), "2026-02-28");
    EXPECT_EQ(counted.at("days_left").as_int64(), 16);  // from Thursday the 12th
    EXPECT_FALSE(counted.at("aid_at_once").as_bool());
    EXPECT_EQ(text_at(counted, "source"), "劳动争议调解仲裁法 第二十七条第四款");
    // Fifteen days after an award received on 2 February end on the 17th: five days are left, fewer than seven.
    const auto award = body_of(app.get(path + "/limit?limit=award_suit&event_on=2026-02-02"));
    EXPECT_EQ(text_at(award, "safe_day"), "2026-02-17");  // inside the Spring Festival, and it stays there
    EXPECT_EQ(award.at("days_left").as_int64(), 5);
    EXPECT_TRUE(award.at("aid_at_once").as_bool());
    std::set<std::string> kinds;
    for (const auto& step : award.at("counted").as_array()) kinds.emplace(step.at("kind").as_string());
    EXPECT_TRUE(kinds.contains("not_moved"));

    const boost::json::object from{{"limit", "arrears"}, {"event_on", "2025-02-28"}};
    auto twice = answer_with({{"counted", from}});
    twice["limitation_on"] = "2026-02-20";
    EXPECT_EQ(body_of(step(id, "answer", 2, twice)).at("errors").at(0).at("code").as_string(),
              "consultation.limit_twice");
    ASSERT_EQ(step(id, "answer", 2, answer_with({{"counted", from}})).status, 200);
    const auto talk = looked_up(receipt).at("consultation").at("talk").at(0).as_object();
    EXPECT_EQ(text_at(talk, "limitation_on"), "2026-02-28");
    EXPECT_EQ(text_at(talk.at("counted").as_object(), "event_on"), "2025-02-28");
    EXPECT_FALSE(talk.at("counted").at("counted").as_array().empty());
    const auto kept = app.house().database().read([](sql::Reader& reader) {
        std::string counted_from;
        reader.session().connection() << "SELECT counted FROM consultation_answer", soci::into(counted_from);
        return counted_from;
    });
    EXPECT_EQ(kept.find("arrears"), std::string::npos);  // sealed: nobody knows who asked
}

TEST_P(ConsultationAnswer, OffersWhatToKeepByTopicWithTheLawOfWhatTheEmployerMustShow) {
    app.as(Role::lawyer, app.county());
    const auto tips = body_of(app.get("/api/desk/evidence-tips")).at("items").as_array();
    EXPECT_EQ(tips.size(), 7U);  // relation, wages, site, overtime, dismissal, injury, women
    for (const auto& tip : tips)
        EXPECT_EQ(tip.at("keep").as_array().size(), tip.at("keep_en").as_array().size()) << tip.at("code");
}

TEST_P(ConsultationAnswer, PutsAnApplicationForLegalAidOnPaperAndKeepsNothingOfIt) {
    const auto receipt = asked(with_number(a_question()));
    app.as(Role::desk, app.county());
    const auto id = taken();
    const boost::json::object filled{{"name", "某某某"},
                                     {"id_number", "11010519491231002X"},
                                     {"phone", "13800001111"},
                                     {"request", "请求支付工资。"},
                                     {"is_migrant_for_wages", true},
                                     {"counted", {{"limit", "award_suit"}, {"event_on", "2026-02-02"}}}};
    const auto paper = app.post("/api/desk/consultations/" + id + "/legal-aid.pdf", filled);
    ASSERT_EQ(paper.status, 200) << paper.body;
    EXPECT_EQ(paper.body.substr(0, 5), "%PDF-");
    app.as_nobody();
    auto own = filled;
    own["receipt"] = receipt;
    EXPECT_EQ(app.post("/api/consultations/legal-aid.pdf", own).status, 200);
    own["receipt"] = "1234 5678 9012 3456 7890";
    EXPECT_EQ(app.post("/api/consultations/legal-aid.pdf", own).status, 404);
    const auto events = app.house().database().read(
        [&](sql::Reader& reader) { return matters::MatterStore{reader}.events_of(MatterId::trusted(id)).size(); });
    EXPECT_EQ(events, 2U);  // asked, taken
}

TEST_P(ConsultationAnswer, GoesOnAsAReportWithTheFilesTheCategoryAndAllThatWasAsked) {
    for (const bool anonymous : {true, false}) {
        auto question = anonymous ? a_question() : with_number(a_question());
        question["uploads"] = boost::json::array{from_the_asker()};
        const auto receipt = asked(question);
        app.as(Role::desk, app.county());
        const auto id = std::string{list("?state=asked").at(0).at("id").as_string()};
        ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
        const auto sent = uploaded("/api/desk/uploads", "template.jpg");
        ASSERT_EQ(step(id, "answer", 2, answer_with({{"uploads", boost::json::array{sent}}})).status, 200);
        ASSERT_EQ(by_receipt("ask-again", receipt, {{"text", "上个月的也没有发。"}}).status, 200);
        app.as(Role::desk, app.county());
        boost::json::object into{
            {"employer_name", "云溪晨光针织有限公司"}, {"place", "云溪镇人民路 8 号"}, {"category", "Z99"}};
        EXPECT_EQ(step(id, "convert", 4, into).status, 422);
        into["category"] = "W01";
        const auto converted = step(id, "convert", 4, into);
        ASSERT_EQ(converted.status, 200) << converted.body;

        const auto report_id = text_at(view(id).at("links").at(0).as_object(), "id");
        const auto report = body_of(app.get("/api/desk/reports/" + report_id));
        EXPECT_EQ(text_at(report, "facts"), std::string{the_question} + "\n上个月的也没有发。");
        ASSERT_EQ(report.at("files").as_array().size(), 1U);
        EXPECT_EQ(app.get("/api/desk/reports/" + report_id + "/files/" + file_of(report)).status, 200);
        EXPECT_TRUE(view(id).at("files").as_array().empty());
        EXPECT_EQ(view(id).at("answers").at(0).at("files").as_array().size(), 1U);  // the desk's own stays
        const auto insight = body_of(app.get("/api/desk/reports/" + report_id + "/insight"));
        EXPECT_EQ(text_at(insight.at("complaint").as_object(), "category"), "W01");
    }
}

TEST_P(ConsultationAnswer, IsHandedBackToTheCoordinatorWhoSeesWhoIsOnDuty) {
    asked(with_number(a_question()));
    const auto lawyer = app.as(Role::lawyer, township());
    const auto id = first_id();
    ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
    ASSERT_EQ(step(id, "hand-back", 2, {{"text", "这几天开庭。"}}).status, 200);
    EXPECT_EQ(text_at(view(id), "state"), "asked");
    EXPECT_EQ(due_of(view(id), "consultation.assign"), "2026-02-13");
    EXPECT_EQ(due_of(view(id), "consultation.answer_simple"), "none");
    app.clock().pass(std::chrono::hours{24 * 12});
    app.as(Role::desk, township());  // Tuesday the 24th: a lawyer sits at YX001 from nine
    const auto advisers = body_of(app.get("/api/desk/consultations/" + id + "/advisers"));
    ASSERT_EQ(advisers.at("on_duty").as_array().size(), 1U);
    EXPECT_EQ(text_at(advisers.at("on_duty").at(0).as_object(), "called"), "陈律师");
    EXPECT_FALSE(view(id).contains("assigned_to"));
    // given to a colleague also while it waits for the asker
    ASSERT_EQ(step(id, "assign", 3, {{"person_id", lawyer.text()}, {"difficulty", "simple"}}).status, 200);
    app.as(lawyer);
    ASSERT_EQ(step(id, "answer", 4, answer_with({})).status, 200);
    const auto other = app.as(Role::lawyer, app.county());
    app.as(Role::desk, township());
    ASSERT_EQ(step(id, "assign", 5, {{"person_id", other.text()}}).status, 200);
    app.as(other);
    EXPECT_EQ(text_at(view(id), "state"), "answered");
}

TEST_P(ConsultationAnswer, DoesNotRemindOfDaysThatAreTheAgencysButOnce) {
    asked(with_number(a_question()));
    const auto desk = app.as(Role::desk, app.county());
    const auto id = first_id();
    ASSERT_EQ(step(id, "take", 1, {{"difficulty", "simple"}}).status, 200);
    ASSERT_EQ(step(id, "ask-aid", 2, {{"text", "申请已交县法律援助中心。"}}).status, 200);
    for (int day = 0; day < 20; ++day) {  // past the agency's last day, the 24th
        app.clock().pass(std::chrono::hours{24});
        turn_the_clocks();
    }
    app.as(desk);
    const auto notices = body_of(app.get("/api/notices")).at("items").as_array();
    int of_clocks = 0;
    for (const auto& notice : notices) of_clocks += notice.at("kind").as_string().starts_with("clock.") ? 1 : 0;
    EXPECT_EQ(of_clocks, 1);  // "clock.last_day": ask after it
}

INSTANTIATE_TEST_SUITE_P(Databases, ConsultationAnswer, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
