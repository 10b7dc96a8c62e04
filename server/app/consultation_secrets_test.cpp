#include <gtest/gtest.h>

#include "app/consultation_road.hpp"

// Through the whole house: what a consultation tells nobody.
namespace gongyou::app {
namespace {

struct ConsultationSecrets : ConsultationRoad {};

TEST_P(ConsultationSecrets, WithoutAPhoneAreKeptSealedWithoutPointAndTime) {
    auto question = a_question();
    question["point"] = "YX001";
    asked(question);
    const auto rows =
        app.house().database().read([](sql::Reader& reader) {
            std::string all;
            reader.session().connection()
                << "SELECT m.title || x.question || m.id || "
                   "(SELECT COALESCE(made_at, 0) || COALESCE(by_person, ' nobody') FROM matter_event) "
                   "FROM consultation x JOIN matter m ON m.id = x.id",
                soci::into(all);
            return all;
        });
    EXPECT_EQ(rows.find("工资"), std::string::npos);
    EXPECT_NE(rows.find("0 nobody"), std::string::npos);
    app.as(Role::desk, township());
    const auto seen = view(first_id());
    EXPECT_EQ(text_at(seen, "question"), the_question);
    EXPECT_EQ(text_at(seen, "id").at(14), '4');  // a random id, not one ordered by time
    EXPECT_FALSE(seen.at("steps").at(0).as_object().contains("at"));
}

TEST_P(ConsultationSecrets, WrittenDownAtTheCounterAreAsAnonymousAsOnTheWeb) {
    app.as(Role::desk, township());
    const boost::json::object said{{"topic", "contract"}, {"channel", "counter"}, {"question", the_question}};
    const auto written = app.act("/api/desk/consultations", said);
    ASSERT_EQ(written.status, 201) << written.body;
    EXPECT_EQ(text_at(body_of(written), "unit_name"), "云溪镇总工会");
    const auto seen = view(first_id());
    EXPECT_EQ(text_at(seen, "channel"), "counter");
    EXPECT_FALSE(seen.at("steps").at(0).as_object().contains("at"));
    EXPECT_FALSE(seen.at("steps").at(0).as_object().contains("by_name"));
    EXPECT_EQ(text_at(looked_up(text_at(body_of(written), "receipt")).at("consultation").as_object(), "state"),
              "asked");

    app.as(Role::desk, township());
    auto web = said;
    web["channel"] = "web";
    EXPECT_EQ(app.act("/api/desk/consultations", web).status, 422);
    app.as(Role::lawyer, township());
    EXPECT_EQ(app.act("/api/desk/consultations", said).status, 403);
}

TEST_P(ConsultationSecrets, KeepACounsellorsNoteForItsAuthorAlone) {
    const auto receipt = asked(with_number(a_question()));
    const auto counsellor = app.as(Role::counsellor, township());
    const auto desk = app.as(Role::desk, township());
    const auto id = first_id();
    const auto notes = "/api/desk/consultations/" + id + "/counselling-notes";
    ASSERT_EQ(step(id, "assign", 1, {{"person_id", counsellor.text()}, {"difficulty", "complex"}}).status, 200);
    app.as(counsellor);
    const boost::json::object said{{"consent", true}, {"note", "失眠两周，已建议就医。"}};
    EXPECT_EQ(step(id, "counsel", 2, {{"consent", false}, {"note", "失眠两周。"}}).status, 422);
    ASSERT_EQ(step(id, "counsel", 2, said).status, 200);
    EXPECT_EQ(text_at(body_of(app.get(notes)).at("items").at(0).as_object(), "note"), "失眠两周，已建议就医。");
    EXPECT_EQ(app.get("/api/desk/consultations/" + id).body.find("失眠"), std::string::npos);

    app.as(desk);
    EXPECT_EQ(app.get(notes).status, 403);
    const auto last = view(id).at("steps").as_array().back().as_object();
    EXPECT_EQ(text_at(last, "step"), "counsel");
    EXPECT_EQ(text_at(last, "text"), "");
    for (const Role role : {Role::lawyer, Role::custodian, Role::enterprise_union}) {
        app.as(role, township());
        EXPECT_EQ(app.get(notes).status, 403) << name_of(role);
    }
    for (const Role role : {Role::system_admin, Role::security_admin, Role::audit_admin}) {
        app.as(role);
        EXPECT_EQ(app.get(notes).status, 403) << name_of(role);
    }
    const auto other = app.as(Role::counsellor, township());  // even who gets the consultation later
    app.as(desk);
    ASSERT_EQ(step(id, "assign", 3, {{"person_id", other.text()}}).status, 200);
    app.as(other);
    EXPECT_TRUE(body_of(app.get(notes)).at("items").as_array().empty());
    app.as(counsellor);
    EXPECT_EQ(body_of(app.get(notes)).at("items").as_array().size(), 1U);
    EXPECT_EQ(looked_up(receipt).at("consultation").as_object().at("talk").as_array().size(), 0U);

    // In another's name it does not open: the author is part of the seal.
    app.write([&](sql::Tx& tx) -> Result<Done> {
        tx.session().connection() << "UPDATE counselling_note SET by_person = '" + other.text() + "'";
        return Done{};
    });
    app.as(other);
    EXPECT_GE(app.get(notes).status, 400);
    const auto kept = app.house().database().read([](sql::Reader& reader) {
        std::string note;
        reader.session().connection() << "SELECT note FROM counselling_note", soci::into(note);
        return note;
    });
    EXPECT_EQ(kept.find("失眠"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Databases, ConsultationSecrets, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
