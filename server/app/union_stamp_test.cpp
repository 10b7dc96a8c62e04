#include "app/audited.hpp"
#include "app/letter_road_house.hpp"
#include "core/letters/letter_file.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/paper/measured_page.hpp"
#include "platform/paper/stamp.hpp"

// A union's own seal on what it issues: who brings it, who lets it be used, where it stands.
namespace gongyou::app {
namespace {

struct UnionStampRoad : LetterRoad {
    http::Response brought(const std::string& png = paper::example_stamp(), const std::string& diameter = "42") {
        return app.ask(http::Method::put, "/api/desk/stamps?diameter=" + diameter, png,
                       {{"content-type", "image/png"}});
    }
    boost::json::object stamps() { return body_of(app.get("/api/desk/stamps")); }
    boost::json::object newest() { return stamps().at("items").at(0).as_object(); }
    std::string decided(bool use) {
        const auto seen = newest();
        return told_of(
            body_of(app.act("/api/desk/stamps/" + text_in(seen, "id") + "/decide",
                            {{"revision", seen.at("revision")}, {"digest", seen.at("digest")}, {"use", use}})));
    }
    std::string withdrawn() {
        const auto seen = newest();
        return told_of(body_of(
            app.act("/api/desk/stamps/" + text_in(seen, "id") + "/withdraw", {{"revision", seen.at("revision")}})));
    }
    void take_into_use() {
        app.as(writer);
        ASSERT_EQ(brought().status, 200);
        app.as(signer);
        ASSERT_EQ(decided(true), "in_use");
    }
    /// All that is red on the last page between its head and its foot.
    std::optional<paper::InkBox> seal_on(const std::string& path) {
        const auto paper = app.get(path);
        EXPECT_EQ(paper.status, 200) << paper.body;
        const auto last = paper::read_back_bytes(paper.body).pages;
        return paper::MeasuredPage{paper.body, last}.red({0, last == 1 ? 70.0 : 30.0, 210, 270});
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, UnionStampRoad, sql::both_databases, sql::name_of_engine);

TEST_P(UnionStampRoad, IsPrintedOnWhatIsIssuedOnceTwoPeopleWantedItAndNeverOnADraft) {
    take_into_use();
    const auto draft = drafted();
    EXPECT_FALSE(seal_on("/api/desk/letters/" + draft + "/draft.pdf"));
    const auto id = issued();
    const auto seal = seal_on("/api/desk/letters/" + id + "/letter.pdf");
    ASSERT_TRUE(seal);
    EXPECT_NEAR(seal->right - seal->left, 42, 0.4);
    EXPECT_NEAR(seal->height(), 42, 0.4);
    EXPECT_TRUE(view(id).at("stamped").as_bool());
    for (const auto* act : {"letter.stamp_asked", "letter.stamp_in_use"}) EXPECT_EQ(audited(app, act), 1) << act;
}

TEST_P(UnionStampRoad, WithoutOneThePlaceIsLeft) {
    EXPECT_FALSE(seal_on("/api/desk/letters/" + issued() + "/letter.pdf"));
    app.as(writer);
    ASSERT_EQ(brought().status, 200);  // nobody has let it be used
    EXPECT_FALSE(seal_on("/api/desk/letters/" + issued() + "/letter.pdf"));
    app.as(signer);
    ASSERT_EQ(decided(false), "refused");
    EXPECT_FALSE(seal_on("/api/desk/letters/" + issued() + "/letter.pdf"));
}

TEST_P(UnionStampRoad, OnceWithdrawnItStandsOnNothingNewAndOldPapersStayAsTheyAre) {
    take_into_use();
    const auto old = issued();
    app.as(signer);
    EXPECT_EQ(withdrawn(), "withdrawn");
    EXPECT_EQ(withdrawn(), "stamp.not_in_use");
    EXPECT_FALSE(seal_on("/api/desk/letters/" + issued() + "/letter.pdf"));
    EXPECT_TRUE(seal_on("/api/desk/letters/" + old + "/letter.pdf"));
}

TEST_P(UnionStampRoad, APaperWithASealProvesItselfAndOneWhoseSealWasTouchedDoesNot) {
    take_into_use();
    const auto id = issued();
    auto pdf = app.get("/api/desk/letters/" + id + "/letter.pdf").body;
    const auto fits = [this](std::string_view bytes, std::string_view signature) {
        return crypto::signed_by(app.house().keys().public_key(letters::letter_signing), bytes, signature);
    };
    EXPECT_EQ(letters::check_file(pdf, fits).verdict, letters::FileVerdict::genuine);
    EXPECT_EQ(text_in(verified("file=" + crypto::sha256_hex(pdf)), "standing"), "genuine");
    const auto picture = pdf.find("/SMask");  // the seal's own picture
    ASSERT_NE(picture, std::string::npos);
    pdf[pdf.find("stream\n", picture) + 40] ^= 1;
    EXPECT_EQ(letters::check_file(pdf, fits).verdict, letters::FileVerdict::altered);
    EXPECT_EQ(text_in(verified("file=" + crypto::sha256_hex(pdf)), "code"), "letter.file_unknown");
}

TEST_P(UnionStampRoad, NobodyLetsTheirOwnBeUsedNorUnderAnotherAccount) {
    app.as(writer);
    ASSERT_EQ(brought().status, 200);
    EXPECT_EQ(told_of(body_of(brought())), "stamp.asked_already");
    EXPECT_EQ(decided(true), "access.not_allowed");  // no office signs
    app.as(Role::signer, town(), {}, "孙经办");
    EXPECT_EQ(decided(true), "stamp.same_person");
    app.as(signer);
    EXPECT_EQ(brought().status, 403);  // and no signer brings
    const auto seen = newest();
    EXPECT_EQ(told_of(body_of(app.act("/api/desk/stamps/" + text_in(seen, "id") + "/decide",
                                      {{"revision", 1}, {"digest", std::string(64, '0')}, {"use", true}}))),
              "stamp.changed_meanwhile");
    EXPECT_EQ(decided(true), "in_use");
    EXPECT_EQ(decided(true), "stamp.not_waiting");
}

TEST_P(UnionStampRoad, ANewOneTakesThePlaceOfTheOld) {
    take_into_use();
    app.clock().pass(std::chrono::seconds{1});
    take_into_use();
    app.as(signer);
    const auto all = stamps();
    ASSERT_EQ(all.at("items").as_array().size(), 2u);
    EXPECT_EQ(text_in(all.at("items").at(0).as_object(), "state"), "in_use");
    EXPECT_EQ(text_in(all.at("items").at(1).as_object(), "state"), "withdrawn");
}

TEST_P(UnionStampRoad, IsASealAndNothingElse) {
    app.as(writer);
    EXPECT_EQ(told_of(body_of(brought("%PDF-1.4 no picture"))), "file.kind_refused");
    EXPECT_EQ(told_of(body_of(brought(paper::example_stamp().substr(0, 900)))), "file.damaged");
    EXPECT_EQ(told_of(body_of(brought(paper::example_stamp(), "80"))), "choice.unknown");
    EXPECT_EQ(stamps().at("items").as_array().size(), 0u);
}

TEST_P(UnionStampRoad, OfAnotherUnionIsNotThere) {
    take_into_use();
    app.as(writer);
    const auto path = "/api/desk/stamps/" + text_in(newest(), "id") + "/stamp.png";
    const auto picture = app.get(path);
    EXPECT_EQ(picture.status, 200);
    EXPECT_TRUE(picture.body.starts_with("\x89PNG"));
    EXPECT_EQ(boost::json::serialize(stamps()).find("iVBOR"), std::string::npos);  // no picture in the list
    app.as(Role::desk, app.unit("石塘镇总工会"), {}, "钱经办");
    EXPECT_EQ(app.get(path).status, 404);
    EXPECT_EQ(stamps().at("items").as_array().size(), 0u);
    for (const auto role : {Role::supervisor, Role::mediator, Role::custodian}) {
        app.as(role, town());
        EXPECT_EQ(app.get(path).status, 403);
    }
}

}  // namespace
}  // namespace gongyou::app
