#include "app/enterprise_road_house.hpp"
#include "platform/paper/read_back.hpp"

// An employer's file: completed by the desk, claimed with the code on paper, and what the account may do.
namespace gongyou::app {
namespace {

TEST_P(EnterpriseRoad, AnEmployerClaimsItsFileWithThePaperCodeAndItsCreditCode) {
    const auto id = employer_called(firm);
    EXPECT_EQ(text_in(invited(id), "code"), "employer.incomplete");
    ASSERT_TRUE(completed(id, firm).contains("id"));
    const auto invitation = invited(id);
    const auto code = text_in(invitation, "code");
    EXPECT_EQ(text_in(invitation, "until"), "2026-05-01");  // 60 days: 29 of March, 30 of April, and the first of May
    EXPECT_EQ(file_of(id).at("accounts").at(0).at("state").as_string(), "invited");
    const auto begun = claim(code);
    ASSERT_EQ(begun.status, 200) << begun.body;
    ASSERT_NE(confirmed(begun), "");
    app.as(writer);
    const auto account = file_of(id).at("accounts").at(0).as_object();
    EXPECT_EQ(text_in(account, "state"), "active");
    EXPECT_EQ(text_in(account, "name"), "陈人事");
    app.as(PersonId::trusted(text_in(account, "person_id")));
    EXPECT_EQ(text_in(body_of(app.get("/api/employer/file")), "name"), firm);
    EXPECT_EQ(app.get("/api/desk/employers").status, 403);
    EXPECT_EQ(claim(code, credit_code, "another-login").status, 401);  // the code worked once
}

TEST_P(EnterpriseRoad, ThePaperCarriesTheCodeAndWhereItGoes) {
    const auto id = employer_called(firm);
    completed(id, firm);
    app.as(writer);
    const auto paper = app.post("/api/desk/employers/" + id.text() + "/invitation.pdf",
                                {{"code", "1234 5678 9012 3456 7890"}, {"until", "2026-05-01"}});
    ASSERT_EQ(paper.status, 200) << paper.body;
    const auto words = paper::read_back_bytes(paper.body).text;
    for (const auto* part : {"1234", "7890", firm, "人民路", "2026"})
        EXPECT_NE(words.find(part), std::string::npos) << part;
}

TEST_P(EnterpriseRoad, WrongCodesAndUnknownEmployersAreAnsweredAlike) {
    const auto id = employer_called(firm);
    completed(id, firm);
    const auto code = text_in(invited(id), "code");
    const auto told = [](const http::Response& answer) { return std::to_string(answer.status) + answer.body; };
    const auto refused = told(claim("0000 0000 0000 0000 0001"));
    EXPECT_NE(refused.find("employer.claim_refused"), std::string::npos);
    EXPECT_EQ(told(claim(code, "91330199MA00000A17")), refused);  // a code of nobody's
    EXPECT_EQ(told(claim(code, "91350100M000100Y44")), refused);  // no code at all
    EXPECT_EQ(told(claim("no digits", credit_code)), refused);
    EXPECT_EQ(claim(code).status, 200);
}

TEST_P(EnterpriseRoad, WhoGuessesWaitsLongerAndLonger) {
    int held = 0;
    for (int i = 0; i < 12; ++i) held += claim("0000 0000 0000 0000 0001").status == 429;
    EXPECT_GE(held, 5);  // five tries are free, then 1, 2, 4 … seconds, and the clock stands still
}

TEST_P(EnterpriseRoad, ACodeIsRenewedRevokedAndEnds) {
    const auto id = employer_called(firm);
    completed(id, firm);
    const auto first = invited(id);
    const auto person = text_in(first, "person_id");
    const auto second = invited(id, {{"person_id", person}});
    EXPECT_EQ(text_in(second, "person_id"), person);
    EXPECT_EQ(claim(text_in(first, "code")).status, 401);  // renewed
    app.clock().pass(std::chrono::hours{24 * 60});
    EXPECT_EQ(claim(text_in(second, "code")).status, 200);  // its last day
    app.clock().pass(std::chrono::hours{24});
    EXPECT_EQ(claim(text_in(second, "code")).status, 401);
    const auto third = invited(id, {{"person_id", person}});
    app.as(writer);
    EXPECT_EQ(app.act("/api/desk/employers/" + id.text() + "/end-account", {{"person_id", person}}).status, 200);
    EXPECT_EQ(claim(text_in(third, "code")).status, 401);  // revoked
}

TEST_P(EnterpriseRoad, AnEndedAccountIsOutAtOnce) {
    const auto id = employer_called(firm);
    completed(id, firm);
    const auto invitation = invited(id);
    const auto person = PersonId::trusted(text_in(invitation, "person_id"));
    ASSERT_NE(confirmed(claim(text_in(invitation, "code"))), "");
    app.as(writer);
    ASSERT_EQ(app.act("/api/desk/employers/" + id.text() + "/end-account", {{"person_id", person.text()}}).status, 200);
    EXPECT_EQ(text_in(file_of(id).at("accounts").at(0).as_object(), "state"), "disabled");
    app.as(person);
    EXPECT_EQ(app.get("/api/employer/letters").status, 401);
}

TEST_P(EnterpriseRoad, TheRegisterIsCompletedWithinScopeAndWithARightCreditCode) {
    const auto id = employer_called(firm);
    EXPECT_EQ(told_of(completed(id, firm, "91350100M000100Y44")), "credit_code.wrong");
    ASSERT_TRUE(completed(id, firm).contains("revision"));
    EXPECT_EQ(told_of(completed(employer_called(other_firm), other_firm)), "employer.code_taken");
    app.as(Role::desk, app.unit("石塘镇总工会"));
    EXPECT_EQ(app.get("/api/desk/employers/" + id.text()).status, 404);
    EXPECT_EQ(body_of(app.get("/api/desk/employers")).at("items").as_array().size(), 2u);  // those of its own town
    app.as(Role::desk, app.county());
    EXPECT_EQ(body_of(app.get("/api/desk/employers")).at("items").as_array().size(), 6u);
    EXPECT_EQ(body_of(app.get("/api/desk/employers?words=9135")).at("items").as_array().size(), 1u);
    EXPECT_EQ(body_of(app.get("/api/desk/employers?incomplete=true")).at("items").as_array().size(), 5u);
    EXPECT_EQ(body_of(app.get("/api/desk/employer-ids?trade=manufacturing")).at("ids").as_array().size(), 1u);
    app.as(Role::desk, app.county(), id);  // who is bound to it does not find it
    EXPECT_EQ(app.get("/api/desk/employers/" + id.text()).status, 404);
    EXPECT_EQ(body_of(app.get("/api/desk/employers")).at("items").as_array().size(), 5u);
}

TEST_P(EnterpriseRoad, ADeskEntersAnEmployerInItsOwnTownOnly) {
    app.as(writer);
    const auto unions = body_of(app.get("/api/desk/employer-unions"));
    EXPECT_FALSE(unions.at("items").as_array().empty());
    for (const auto& one : unions.at("items").as_array())
        EXPECT_EQ(one.at("name").as_string().find("石塘"), std::string::npos);  // offered is only what it may enter
    const auto added = [&](const UnitId& unit) {
        return app.act("/api/desk/employers", {{"employer", {{"name", "云溪新设服装厂"}, {"unit_id", unit.text()}}}});
    };
    EXPECT_EQ(added(app.unit("石塘镇总工会")).status, 404);
    const auto answer = added(town());
    ASSERT_EQ(answer.status, 200) << answer.body;
    EXPECT_FALSE(file_of(EmployerId::trusted(text_in(body_of(answer), "id"))).at("is_complete").as_bool());
}

TEST_P(EnterpriseRoad, TheDesksPageCountsOnlyWhatTheReaderMayRead) {
    app.as_nobody();
    app.act("/api/reports", {{"employer_name", firm},
                             {"place", "云溪镇人民路 8 号"},
                             {"facts", "拖欠工资三个月，老板说下个月再发。"},
                             {"phone", "13800001111"},
                             {"uploads", boost::json::array{}},
                             {"consent", true},
                             {"point", "YX001"}});
    const auto id = employer_called(firm);
    app.as(Role::desk, app.county());
    auto page = file_of(id);
    ASSERT_EQ(page.at("matters").as_array().size(), 3u);  // reports, mediations, supervision cases
    EXPECT_EQ(page.at("matters").at(0).at("count").as_int64(), 1);
    app.as(signer);  // reads letters, files and supervision cases, no report
    page = file_of(id);
    EXPECT_EQ(page.at("matters").as_array().size(), 1u);
    EXPECT_FALSE(page.at("may_keep").as_bool());
}

INSTANTIATE_TEST_SUITE_P(Databases, EnterpriseRoad, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
