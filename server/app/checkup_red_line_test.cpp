#include "app/supervision_road.hpp"

// H21 of the labour-rights dossier: a visit meets a child at work and identity cards in the safe.
namespace gongyou::app {
namespace {

struct CheckupRedLine : SupervisionRoad {
    CheckupRedLine() : SupervisionRoad{"2026-07-13"} {}

    static boost::json::object found(std::string_view category, std::string_view subject, std::string_view facts) {
        return {{"origin", "checkup"},
                {"employer_name", firm},
                {"category", category},
                {"subject", subject},
                {"facts", facts}};
    }
    std::string inspection() {
        as_county();
        return said(body_of(app.act("/api/desk/offices", {{"kind", "inspection"},
                                                          {"name", "清河县劳动保障监察大队"},
                                                          {"address", "清河路 1 号"},
                                                          {"phone", "12333"}})),
                    "id");
    }
    /// Written, checked, signed and numbered at the township, all on one day.
    std::string notice(const std::string& id) {
        as_desk();
        const auto field = [](std::string_view name, std::string_view value) {
            return boost::json::object{{"name", name}, {"value", value}};
        };
        const auto drafted = app.act("/api/desk/letters",
                                     {{"kind", "inspection_notice"},
                                      {"matter_id", id},
                                      {"fields", boost::json::array{field("authority", "清河县劳动保障监察大队"),
                                                                    field("employer_data", "统一社会信用代码见登记"),
                                                                    field("breach", "禁止使用童工规定"),
                                                                    field("done", "已经要求停止作业，联系监护人。")}}});
        EXPECT_EQ(drafted.status, 200) << drafted.body;
        const auto letter = said(body_of(drafted), "id");
        as_desk();
        auto shown = body_of(app.get("/api/desk/letters/" + letter));
        for (const auto& name : shown.at("missing").as_array()) ADD_FAILURE() << name;
        app.as(checker_);
        moves(letter, "check");
        app.as(signer_);
        moves(letter, "approve");
        app.as(checker_);
        moves(letter, "issue");
        app.run_jobs();
        return letter;
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, CheckupRedLine, sql::both_databases, sql::name_of_engine);

TEST_P(CheckupRedLine, H21TheChildGoesToTheInspectionAtOnceWithoutAReminderFirstAndTheCardsAreACase) {
    const auto office = inspection();
    const auto inspector = app.as(Role::partner, UnitId::trusted(office), {}, "孙监察");
    const auto child =
        registered(found("M01", "使用未满十六周岁的人", "检查包装车间时，看到一名未满十六周岁的人在作业。"));
    const auto cards = registered(found("C04", "扣押职工身份证", "保险柜内有三张职工身份证，已经当场退还。"));
    ASSERT_NE(child, cards);

    const auto letter = notice(child);
    EXPECT_EQ(state_of(child), "examining");  // nobody waited for the case to go its way
    as_desk();
    const auto seen = view(child);
    const auto& line = seen.at("letters").at(0).as_object();
    EXPECT_EQ(said(line, "kind"), "inspection_notice");
    EXPECT_TRUE(line.at("may_be_referred").as_bool());
    const auto sent = app.act("/api/desk/referrals", {{"letter_id", letter},
                                                      {"office_id", office},
                                                      {"asks", "请即时到现场处理。"},
                                                      {"basis", "duty"},
                                                      {"basis_words", "禁止使用童工规定"},
                                                      {"granted_until", "2026-09-11"},
                                                      {"answer_by", "2026-07-20"}});
    ASSERT_EQ(sent.status, 200) << sent.body;
    const auto referral = said(body_of(sent), "id");
    EXPECT_EQ(said(body_of(app.get("/api/desk/referrals/" + referral)), "sent_on"), "2026-07-13");  // the same day
    EXPECT_EQ(due_of(child, "referral.answer"), "2026-07-20");

    app.as(inspector);
    EXPECT_EQ(body_of(app.get("/api/mailbox")).at("items").as_array().size(), 1U);
    const auto said_so =
        app.act("/api/mailbox/" + referral + "/answer", {{"said", {{"kind", "accepted"}, {"words", "已经立案。"}}}});
    EXPECT_EQ(said_so.status, 200) << said_so.body;
    EXPECT_EQ(app.get("/api/desk/supervisions/" + cards).status, 403);  // the rest stays with the union

    come_to_the_pair(cards);  // the other case goes its own way
    EXPECT_EQ(state_of(cards), "hearing");
}

TEST_P(CheckupRedLine, H21WhoeverSpeaksForTheCompanyReadsNothingOfIt) {
    const auto child =
        registered(found("M01", "使用未满十六周岁的人", "检查包装车间时，看到一名未满十六周岁的人在作业。"));
    const auto letter = notice(child);
    const auto employer =
        app.house().database().read([](sql::Reader& reader) { return Employers{reader}.named(firm)->id; });
    app.as(Role::employer_hr, {}, employer, "企业人事");
    EXPECT_EQ(app.get("/api/desk/supervisions/" + child).status, 403);
    EXPECT_EQ(app.get("/api/employer/letters/" + letter).status, 404);
    app.as(Role::desk, township(), employer, "企业的人");
    EXPECT_EQ(app.get("/api/desk/supervisions/" + child).status, 404);
    EXPECT_EQ(app.get("/api/desk/letters/" + letter).status, 404);
}

}  // namespace
}  // namespace gongyou::app
