#include "app/referral_road.hpp"
#include "app/audited.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/files/file_examples.hpp"
#include "platform/paper/pdf.hpp"

namespace gongyou::app {
namespace {

TEST_P(ReferralRoad, GoesFromTheUnionOverTheOfficeToItsResult) {
    const auto id = sent();
    app.as(procurator);
    const auto mailbox = body_of(app.get("/api/mailbox")).at("items").as_array();
    ASSERT_EQ(mailbox.size(), 1u);
    EXPECT_EQ(text_in(mailbox[0].as_object(), "letter_number"), "云溪工监提〔2026〕1号");
    const auto seen = opened(id);
    EXPECT_EQ(text_in(seen, "asks"), "请依法审查，支持起诉。");
    EXPECT_EQ(text_in(seen, "use_only"), "仅供清河县人民检察院办案使用");
    EXPECT_EQ(answered(id, {{"kind", "received"}}), "received");
    EXPECT_EQ(answered(id, {{"kind", "not_accepted"}}), "value.missing");
    EXPECT_EQ(answered(id, {{"kind", "accepted"}}), "accepted");
    EXPECT_EQ(answered(id, {{"kind", "received"}}), "matter.step_not_possible");
    EXPECT_EQ(answered(id, a_result()), "answered");
    app.as(writer);
    const auto at_desk = referral(id);
    EXPECT_EQ(text_in(at_desk.at("events").as_array().back().at("reply").as_object(), "document"),
              "清检民支〔2026〕3号");
    EXPECT_EQ(desk_step(id, "close"), "closed");
    app.as(procurator);
    EXPECT_EQ(told_of(opened(id)), "access.not_found");  // what is done with is granted no longer
    EXPECT_EQ(body_of(app.get("/api/mailbox")).at("items").as_array().size(), 0u);
}

TEST_P(ReferralRoad, IsNotThereForAnotherOfficeNorForAnotherTown) {
    const auto id = sent();
    app.as(procurator);
    const auto file = first_file(id);
    app.as(other);
    EXPECT_EQ(body_of(app.get("/api/mailbox")).at("items").as_array().size(), 0u);
    EXPECT_EQ(opened(id), opened("0198c1d2-0000-7000-8000-000000000001"));  // as what never was there
    EXPECT_EQ(answered(id, {{"kind", "received"}}), "access.not_found");
    EXPECT_EQ(app.post("/api/mailbox/" + id + "/files/" + file + "/page", {{"page", 1}}).status, 404);
    EXPECT_EQ(app.post("/api/mailbox/" + id + "/files/" + file + "/original", {}).status, 404);
    app.as(Role::desk, app.unit("石塘镇总工会"));
    EXPECT_EQ(told_of(referral(id)), "access.not_found");
    EXPECT_EQ(body_of(app.get("/api/desk/referrals")).at("items").as_array().size(), 0u);
    const auto employer = app.house().database().read(
        [](sql::Reader& reader) { return Employers{reader}.named("云溪晨光针织有限公司")->id; });
    app.as(Role::desk, town(), employer, "企业的人");
    EXPECT_EQ(told_of(referral(id)), "access.not_found");
    EXPECT_EQ(body_of(app.get("/api/desk/referrals")).at("items").as_array().size(), 0u);
    app.as(Role::partner, UnitId::trusted(office), employer, "企业的亲戚");  // behind the wall in the office as well
    EXPECT_EQ(told_of(opened(id)), "access.not_found");
    EXPECT_EQ(body_of(app.get("/api/mailbox")).at("items").as_array().size(), 0u);
}

/// Granted until 2026-03-31; the app's day changes at midnight in Shanghai. From 03-02 to 03-31 are 29 days.
TEST_P(ReferralRoad, IsReadThroughTheLastDayOfTheGrantAndNotAfterIt) {
    const auto id = sent();
    app.clock().pass(std::chrono::hours{24 * 29});
    app.as(procurator);
    EXPECT_EQ(text_in(opened(id), "granted_until"), "2026-03-31");
    const auto file = first_file(id);
    app.clock().pass(std::chrono::hours{24});
    app.as(procurator);
    EXPECT_EQ(told_of(opened(id)), "access.not_found");
    EXPECT_EQ(app.post("/api/mailbox/" + id + "/files/" + file + "/page", {{"page", 1}}).status, 404);
    EXPECT_EQ(answered(id, {{"kind", "received"}}), "access.not_found");
    EXPECT_EQ(body_of(app.get("/api/mailbox")).at("items").as_array().size(), 0u);
    app.as(writer);
    EXPECT_FALSE(referral(id).at("granted").as_bool());
    EXPECT_EQ(desk_step(id, "lengthen", {{"granted_until", "2026-06-31"}}), "date.wrong");
    // 2026-04-01 and 90 days: 29 left of April, 31 of May, 30 of June
    EXPECT_EQ(desk_step(id, "lengthen", {{"granted_until", "2026-07-01"}}), "referral.grant_wrong");
    EXPECT_EQ(desk_step(id, "lengthen", {{"granted_until", "2026-06-30"}}), "sent");
    app.as(procurator);
    EXPECT_EQ(text_in(opened(id), "granted_until"), "2026-06-30");
}

TEST_P(ReferralRoad, IsGoneForTheOfficeAtOnceWhenItIsRecalled) {
    const auto id = sent();
    app.as(procurator);
    EXPECT_EQ(answered(id, {{"kind", "received"}}), "received");
    app.as(writer);
    EXPECT_EQ(desk_step(id, "recall"), "value.missing");
    EXPECT_EQ(desk_step(id, "recall", {{"words", "移送单位写错。"}}), "recalled");
    EXPECT_EQ(app.post("/api/desk/referrals/" + id + "/package", {}).status, 404);
    app.as(procurator);
    EXPECT_EQ(told_of(opened(id)), "access.not_found");
    EXPECT_EQ(answered(id, {{"kind", "accepted"}}), "access.not_found");
}

/// Sent on 2026-03-02: at most 90 days, so until 2026-05-31 (29 left of March, 30 of April, 31 of May).
TEST_P(ReferralRoad, IsSentWithALetterThatIsOutToAnOfficeWithinReachForAtMostNinetyDays) {
    EXPECT_EQ(told_of(send({{"granted_until", "2026-06-01"}})), "referral.grant_wrong");
    EXPECT_EQ(told_of(send({{"granted_until", "2026-03-01"}})), "referral.grant_wrong");
    EXPECT_EQ(told_of(send({{"answer_by", "2026-04-01"}})), "referral.answer_day_wrong");
    EXPECT_EQ(told_of(send({{"office_id", town().text()}})), "referral.office_unknown");
    EXPECT_EQ(told_of(send({{"letter_id", drafted({{"matter_id", report}})}})), "referral.letter_not_out");
    EXPECT_EQ(told_of(send({{"letter_id", issued()}})), "referral.letter_without_matter");
    EXPECT_EQ(told_of(send({{"papers", boost::json::array{"nothing"}}})), "referral.paper_unknown");
    EXPECT_EQ(told_of(send({{"granted_until", "2026-05-31"}})), "sent");
    app.as(county_desk);
    const auto closed = body_of(app.act("/api/desk/offices/" + office, {{"kind", "procuratorate"},
                                                                        {"name", "清河县人民检察院"},
                                                                        {"address", "清河路 2 号"},
                                                                        {"phone", "0571-88001234"},
                                                                        {"closed", true}}));
    EXPECT_TRUE(closed.at("closed").as_bool());
    EXPECT_EQ(told_of(send()), "referral.office_unknown");
    app.as(writer);  // a township does not change the office of the county
    EXPECT_EQ(app.act("/api/desk/offices/" + office, {{"kind", "court"},
                                                      {"name", "某某法院"},
                                                      {"address", "清河路 2 号"},
                                                      {"phone", "0571-88001234"},
                                                      {"closed", false}})
                  .status,
              404);
}

TEST_P(ReferralRoad, ShowsMarkedPagesAndGivesTheVeryBytesOfTheLetterWithAFreshFactor) {
    app.as(writer);
    const auto bytes = app.get("/api/desk/letters/" + letter + "/letter.pdf").body;
    const auto id = sent();
    app.as(procurator);
    const auto file = first_file(id);
    const auto pages = "/api/mailbox/" + id + "/files/" + file + "/page";
    const auto page = app.post(pages, {{"page", 1}});
    ASSERT_EQ(page.status, 200) << page.body;
    EXPECT_TRUE(page.body.starts_with("\x89PNG"));
    EXPECT_NE(page.body, app.house().page_reading().pictures.render(bytes, 1)->png);
    EXPECT_EQ(app.post(pages, {{"page", 9}}).status, 404);
    const auto original = "/api/mailbox/" + id + "/files/" + file + "/original";
    EXPECT_EQ(crypto::sha256_hex(app.post(original, {}).body), crypto::sha256_hex(bytes));
    app.clock().pass(std::chrono::minutes{6});
    EXPECT_EQ(told_of(body_of(app.post(original, {}))), "access.step_up_needed");
}

TEST_P(ReferralRoad, TakesThePapersThatWereChosenAsTheyWereThatDay) {
    const auto pdf = paper::pdf({.name = "试", .blocks = {paper::Text{"工资条"}}});
    app.as_nobody();
    const auto upload = uploaded(pdf);
    app.as(signer);
    const auto with_file = filed(false, {upload});
    letter = issued({{"matter_id", with_file}});
    app.as(writer);
    const auto offered = body_of(app.get("/api/desk/referral-papers?letter_id=" + letter)).at("papers").as_array();
    ASSERT_EQ(offered.size(), 1u);
    EXPECT_EQ(text_in(offered[0].as_object(), "name"), "诉求材料1.pdf");
    const auto id = sent({{"papers", boost::json::array{offered[0].at("id")}}});
    app.as(procurator);
    const auto files = opened(id).at("files").as_array();
    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(text_in(files[1].as_object(), "name"), "诉求材料1.pdf");
    const auto taken =
        app.post("/api/mailbox/" + id + "/files/" + text_in(files[1].as_object(), "id") + "/original", {});
    EXPECT_EQ(crypto::sha256_hex(taken.body), crypto::sha256_hex(pdf));
}

TEST_P(ReferralRoad, SendsOfAnAnonymousMatterTheLetterAloneAndNoWordsThatTellWhoItIs) {
    const auto hidden_report = filed(true);
    letter = issued({{"matter_id", hidden_report}, {"confirmed", boost::json::array{"云溪晨光针织有限公司"}}});
    app.as(writer);
    const auto offered = body_of(app.get("/api/desk/referral-papers?letter_id=" + letter));
    EXPECT_TRUE(offered.at("anonymous").as_bool());
    EXPECT_EQ(offered.at("papers").as_array().size(), 0u);
    EXPECT_EQ(told_of(send({{"asks", "请联系当事人 13800001111。"}})), "letter.identity_found");
    app.as(writer);
    const auto upload = uploaded(paper::pdf({.name = "试", .blocks = {paper::Text{"签名"}}}));
    EXPECT_EQ(told_of(send({{"uploads", boost::json::array{upload}}, {"basis_words", "按监督职责移送。"}})),
              "referral.letter_only");
    EXPECT_EQ(told_of(send({{"basis", "duty"}, {"basis_words", "按监督职责移送。"}})), "sent");
}

TEST_P(ReferralRoad, TakesAReplyOnPaperWithItsProofOnly) {
    const auto id = sent();
    EXPECT_EQ(desk_step(id, "reply", {{"said", {{"kind", "accepted"}}}, {"uploads", boost::json::array{}}}),
              "referral.no_proof");
    const auto scan = uploaded(paper::pdf({.name = "试", .blocks = {paper::Text{"回执"}}}));
    EXPECT_EQ(desk_step(id, "reply",
                        {{"said", {{"kind", "accepted"}, {"happened_on", "2026-03-01"}}},
                         {"uploads", boost::json::array{scan}}}),
              "referral.day_wrong");
    EXPECT_EQ(desk_step(id, "reply", {{"said", {{"kind", "accepted"}}}, {"uploads", boost::json::array{scan}}}),
              "accepted");
    const auto event = referral(id).at("events").as_array().back().as_object();
    EXPECT_EQ(text_in(event, "way"), "paper");
    const auto proof = text_in(event.at("files").at(0).as_object(), "id");
    EXPECT_EQ(app.get("/api/desk/referrals/" + id + "/files/" + proof).status, 200);
    app.as(procurator);
    EXPECT_EQ(opened(id).at("events").as_array().back().at("files").as_array().size(), 0u);
    EXPECT_EQ(app.post("/api/mailbox/" + id + "/files/" + proof + "/original", {}).status, 404);
}

TEST_P(ReferralRoad, EntersEveryStepAndEveryReadingInTheAuditTrailWithoutASecret) {
    const auto id = sent();
    app.as(procurator);
    opened(id);
    const auto file = first_file(id);  // opens it once more
    app.post("/api/mailbox/" + id + "/files/" + file + "/page", {{"page", 1}});
    app.post("/api/mailbox/" + id + "/files/" + file + "/original", {});
    answered(id, {{"kind", "received"}});
    package_of(id);
    EXPECT_EQ(audited(app, "office.registered"), 2);
    EXPECT_EQ(audited(app, "referral.send"), 1);
    EXPECT_EQ(audited(app, "referral.read"), 2);
    EXPECT_EQ(audited(app, "referral.page_read"), 1);
    EXPECT_EQ(audited(app, "referral.original_taken"), 1);
    EXPECT_EQ(audited(app, "referral.receive"), 1);
    EXPECT_EQ(audited(app, "referral.package_made"), 1);
    app.as(Role::audit_admin);
    EXPECT_EQ(app.get("/api/admin/audit").body.find("云溪晨光"), std::string::npos);
}

TEST_P(ReferralRoad, TellsTheOfficeThatSomethingCameAndTheSenderThatItWasAnswered) {
    const auto id = sent();
    app.as(procurator);
    EXPECT_EQ(text_in(body_of(app.get("/api/notices")).at("items").at(0).as_object(), "kind"), "referral.arrived");
    answered(id, {{"kind", "accepted"}});
    app.as(writer);
    EXPECT_NE(app.get("/api/notices").body.find("\"referral.answered\""), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Databases, ReferralRoad, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
