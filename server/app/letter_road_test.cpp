#include "app/letter_road_house.hpp"
#include "core/letters/letter_file.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/paper/read_back.hpp"

namespace gongyou::app {
namespace {

TEST_P(LetterRoad, GoesFromDraftToServedWithNumberCodeAndPaper) {
    const auto id = issued();
    const auto shown = view(id);
    EXPECT_EQ(text_in(shown, "number"), "云溪工监提〔2026〕1号");
    EXPECT_TRUE(shown.at("has_paper").as_bool());
    const auto paper = app.get("/api/desk/letters/" + id + "/letter.pdf");
    ASSERT_EQ(paper.status, 200) << paper.body;
    EXPECT_NE(paper::read_back_bytes(paper.body).text.find("云溪工监提〔2026〕1号"), std::string::npos);
    EXPECT_EQ(
        step(id, "serve", {{"proof", {{"way", "direct"}, {"happened_on", "2026-03-02"}, {"received_by", "前台王某"}}}}),
        "served");
    EXPECT_EQ(text_in(view(id).at("services").at(0).as_object(), "counted_on"), "2026-03-02");
    EXPECT_EQ(step(id, "close"), "closed");
}

TEST_P(LetterRoad, NobodyChecksOrSignsTheirOwnNotEvenUnderAnotherAccount) {
    const auto id = drafted();
    EXPECT_EQ(step(id, "check"), "letter.own_draft");
    app.as(Role::desk, town(), {}, "孙经办");
    EXPECT_EQ(step(id, "check"), "letter.same_person");
    app.as(checker);
    ASSERT_EQ(step(id, "check"), "checked");
    app.as(Role::signer, town(), {}, "孙经办");
    EXPECT_EQ(step(id, "approve"), "letter.same_person");
    app.as(writer);
    EXPECT_EQ(step(id, "issue"), "matter.step_not_possible");
}

TEST_P(LetterRoad, AnEditAfterTheApprovalVoidsIt) {
    const auto id = drafted();
    app.as(checker);
    ASSERT_EQ(step(id, "check"), "checked");
    app.as(signer);
    const auto seen = view(id).at("digest");
    ASSERT_EQ(step(id, "approve"), "approved");
    app.as(writer);
    ASSERT_EQ(step(id, "change", {{"fields", reminder("请三日内付清。")}}), "draft");
    EXPECT_EQ(step(id, "issue"), "matter.step_not_possible");
    app.as(checker);
    ASSERT_EQ(step(id, "check"), "checked");
    app.as(signer);
    EXPECT_EQ(step(id, "approve", {{"digest", seen}}), "letter.changed_meanwhile");  // an old approval used again
    EXPECT_EQ(step(id, "approve"), "approved");
}

TEST_P(LetterRoad, WhatWasChangedBehindTheApprovalIsNotIssuedAndDrawsNoNumber) {
    const auto id = drafted();
    app.as(checker);
    step(id, "check");
    app.as(signer);
    ASSERT_EQ(step(id, "approve"), "approved");
    app.write([](sql::Tx& tx) -> Result<Done> {
        tx.session().execute("UPDATE letter SET employer_id = NULL");  // another recipient, by hand
        return Done{};
    });
    app.as(checker);
    EXPECT_EQ(step(id, "issue"), "letter.approval_void");
    EXPECT_EQ(text_in(view(issued()), "number"), "云溪工监提〔2026〕1号");
}

TEST_P(LetterRoad, IsNotCheckedBeforeItIsComplete) {
    const auto id =
        drafted({{"fields", boost::json::array{{{"name", "employer"}, {"value", "云溪晨光针织有限公司"}}}}});
    app.as(checker);
    EXPECT_EQ(step(id, "check"), "value.missing");
    EXPECT_EQ(view(id).at("missing").as_array().size(), 4u);  // cause, points, asks, contact
}

TEST_P(LetterRoad, AVoidNumberStaysAndTheNextGoesOn) {
    const auto first = issued();
    app.as(signer);
    EXPECT_EQ(step(first, "annul"), "value.missing");
    EXPECT_EQ(step(first, "annul", {{"words", "主送单位写错。"}}), "voided");
    EXPECT_EQ(text_in(view(first), "number"), "云溪工监提〔2026〕1号");
    EXPECT_EQ(text_in(view(issued()), "number"), "云溪工监提〔2026〕2号");
    const auto seen = verified("code=" + text_in((app.as(writer), view(first)), "code"));
    EXPECT_EQ(text_in(seen, "standing"), "voided");
}

TEST_P(LetterRoad, AReplacedLetterNamesTheOneInItsPlace) {
    const auto first = issued();
    const auto second = issued({{"replaces", first}, {"fields", reminder("更正后的事项。")}});
    const auto code = text_in((app.as(writer), view(first)), "code");
    EXPECT_EQ(text_in(view(first), "state"), "replaced");
    const auto seen = verified("code=" + code);
    EXPECT_EQ(text_in(seen, "standing"), "replaced");
    EXPECT_EQ(text_in(seen, "replaced_by"), "云溪工监提〔2026〕2号");
}

TEST_P(LetterRoad, AnybodyChecksItByCodeAndByFileAndLearnsNothingElse) {
    const auto id = issued();
    const auto code = text_in(view(id), "code");
    const auto bytes = app.get("/api/desk/letters/" + id + "/letter.pdf").body;
    const auto digest = crypto::sha256_hex(bytes);
    auto seen = verified("code=" + code + "&file=" + digest);
    EXPECT_EQ(text_in(seen, "standing"), "genuine");
    EXPECT_TRUE(seen.at("file_matches").as_bool());
    EXPECT_EQ(boost::json::serialize(seen).find("云溪晨光"), std::string::npos);
    EXPECT_EQ(text_in(verified("file=" + digest), "number"), "云溪工监提〔2026〕1号");
    seen = verified("code=" + code + "&file=" + std::string(64, '0'));
    EXPECT_FALSE(seen.at("file_matches").as_bool());
    EXPECT_EQ(told_of(verified("code=K7QF-2M9X-HT4B-C3WD")), "letter.code_unknown");
    EXPECT_EQ(told_of(verified("")), "letter.ask_for_something");

    const auto& keys = app.house().keys();
    const auto check = letters::check_file(bytes, [&](std::string_view said, std::string_view signature) {
        return crypto::signed_by(keys.public_key(letters::letter_signing), said, signature);
    });
    EXPECT_EQ(check.verdict, letters::FileVerdict::genuine);
}

TEST_P(LetterRoad, OfAnotherTownOrBehindTheWallIsNotThere) {
    const auto id = drafted();
    app.as(Role::desk, app.unit("石塘镇总工会"));
    EXPECT_EQ(app.get("/api/desk/letters/" + id).status, 404);
    EXPECT_EQ(step(id, "check"), "access.not_found");
    const auto employer = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    app.as(Role::desk, town(), employer, "企业的人");
    EXPECT_EQ(app.get("/api/desk/letters/" + id).status, 404);
    EXPECT_EQ(body_of(app.get("/api/desk/letters")).at("items").as_array().size(), 0u);
}

TEST_P(LetterRoad, ATownshipIssuesNoProposal) {
    EXPECT_EQ(told_of(draft({{"kind", "reminder_letter"}, {"unit_id", app.county().text()}})), "access.not_found");
    app.as(writer);
    EXPECT_EQ(told_of(body_of(app.act("/api/desk/letters", {{"kind", "proposal"}, {"fields", boost::json::array{}}}))),
              "letter.not_for_this_union");
}

TEST_P(LetterRoad, TheRegisterShowsWhatHasANumberAndTheQueueWhatWaits) {
    issued();
    app.clock().pass(std::chrono::seconds{1});
    drafted();
    app.as(checker);
    const auto registered = body_of(app.get("/api/desk/letters?registered=true&year=2026&words=%E7%9B%91%E6%8F%90"));
    ASSERT_EQ(registered.at("items").as_array().size(), 1u);
    const auto waiting = body_of(app.get("/api/desk/letters?waiting=true"));
    ASSERT_EQ(waiting.at("items").as_array().size(), 2u);
    EXPECT_EQ(waiting.at("items").at(0).at("next_act").as_string(), "check");
    EXPECT_EQ(waiting.at("items").at(1).at("next_act").as_string(), "serve");
}

TEST_P(LetterRoad, EveryStepIsInTheAuditTrail) {
    issued();
    app.as(Role::audit_admin);
    const auto trail = app.get("/api/admin/audit").body;
    for (const auto* act : {"letter.draft", "letter.check", "letter.approve", "letter.issue"})
        EXPECT_NE(trail.find(act), std::string::npos) << act;
    EXPECT_EQ(trail.find("云溪晨光"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Databases, LetterRoad, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
