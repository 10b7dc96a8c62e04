#include "app/enterprise_road_house.hpp"

// Letters to many employers: a public one, and a batch of one to each.
namespace gongyou::app {
namespace {

class LetterToMany : public EnterpriseRoad {
protected:
    boost::json::array ids(const std::string& question = "") {
        return body_of(app.get("/api/desk/employer-ids" + question)).at("ids").as_array();
    }
    static boost::json::array public_words() {
        auto fields = reminder();
        fields.at(0) = {{"name", "addressees"}, {"value", "各用人单位"}};
        return fields;
    }
    std::string public_draft(const boost::json::array& addressees) {
        return drafted({{"kind", "public_reminder"}, {"fields", public_words()}, {"addressees", addressees}});
    }
    boost::json::object draft(boost::json::object more) {
        app.as(writer);
        return body_of(app.act("/api/desk/letters", std::move(more)));
    }
    std::string drafted(boost::json::object more) { return text_in(draft(std::move(more)), "id"); }
    std::string out(const std::string& id) {
        app.as(checker);
        EXPECT_EQ(step(id, "check"), "checked");
        app.as(signer);
        EXPECT_EQ(step(id, "approve"), "approved");
        app.as(checker);
        return step(id, "issue");
    }
    boost::json::object batch(const std::string& id) { return body_of(app.get("/api/desk/letter-batches/" + id)); }
    /// A step with all letters of the batch as the page shows them.
    http::Response all(const std::string& id, const std::string& act) {
        boost::json::array shown;
        const auto whole = batch(id);
        for (const auto& letter : whole.at("letters").as_array())
            shown.push_back(
                {{"id", letter.at("id")}, {"revision", letter.at("revision")}, {"digest", letter.at("digest")}});
        return app.act("/api/desk/letter-batches/" + id + "/" + act, {{"letters", shown}});
    }
};

TEST_P(LetterToMany, APublicLetterIsInEachAddressedInboxFromItsIssueAndAsksNoAnswer) {
    app.as(writer);
    const auto id = public_draft(ids());
    EXPECT_EQ(view(id).at("addressees").as_int64(), 2);  // the town's two firms
    speaks_for(employer_called(firm));
    EXPECT_EQ(inbox().at("items").as_array().size(), 0u);
    ASSERT_EQ(out(id), "issued");
    for (const auto* name : {firm, other_firm}) {
        speaks_for(employer_called(name));
        ASSERT_EQ(inbox().at("items").as_array().size(), 1u) << name;
        const auto item = inbox().at("items").at(0).as_object();
        EXPECT_TRUE(item.at("is_public").as_bool());
        EXPECT_EQ(text_in(item, "state"), "no_answer");
        EXPECT_EQ(answered(id).at("code").as_string(), "letter.no_answer_asked");
    }
    speaks_for(employer_called("石塘海味食品有限公司"));
    EXPECT_EQ(inbox().at("items").as_array().size(), 0u);
    app.as(writer);
    EXPECT_EQ(body_of(app.get("/api/desk/letters?registered=true")).at("items").as_array().size(), 1u);  // counted once
    EXPECT_EQ(body_of(app.get("/api/desk/letters/" + id + "/addressees")).at("items").as_array().size(), 2u);
}

TEST_P(LetterToMany, AnApprovalHoldsForTheAddresseesAsWell) {
    app.as(writer);
    const auto one = boost::json::array{boost::json::string{employer_called(firm).text()}};
    const auto id = public_draft(one);
    app.as(checker);
    ASSERT_EQ(step(id, "check"), "checked");
    app.as(signer);
    const auto seen = view(id).at("digest");
    ASSERT_EQ(step(id, "approve"), "approved");
    app.write([&](sql::Tx& tx) -> Result<Done> {  // another addressee, by hand
        tx.session().execute(
            "UPDATE letter_addressee SET employer_id = (SELECT id FROM employer WHERE name = '石塘海味食品有限公司')");
        return Done{};
    });
    app.as(checker);
    EXPECT_EQ(step(id, "issue"), "letter.approval_void");
    app.as(writer);
    ASSERT_EQ(step(id, "change", {{"fields", public_words()}, {"addressees", ids()}}), "draft");
    EXPECT_NE(view(id).at("digest"), seen);
}

TEST_P(LetterToMany, APublicLetterWithoutAddresseesIsNotCheckedAndOneToOneTakesNone) {
    const auto id = drafted({{"kind", "public_reminder"}, {"fields", public_words()}});
    app.as(checker);
    EXPECT_EQ(step(id, "check"), "value.missing");
    app.as(writer);
    EXPECT_EQ(told_of(draft({{"kind", "reminder_letter"}, {"fields", reminder()}, {"addressees", ids()}})),
              "letter.not_a_public_letter");
}

TEST_P(LetterToMany, ABatchIsALetterEachCheckedSignedAndNumberedOneByOne) {
    app.as(Role::desk, app.county());
    const auto everybody = ids();
    ASSERT_EQ(everybody.size(), 6u);
    app.as(writer);
    const auto made = body_of(app.act("/api/desk/letter-batches",
                                      {{"kind", "reminder_letter"}, {"fields", reminder()}, {"employers", ids()}}));
    const auto id = text_in(made, "batch_id");
    ASSERT_EQ(made.at("drafted").as_int64(), 2);
    EXPECT_EQ(told_of(body_of(all(id, "check"))), "letter.own_draft");
    app.as(checker);
    ASSERT_EQ(all(id, "check").status, 200);
    app.as(signer);
    auto shown = batch(id).at("letters").as_array();
    EXPECT_NE(shown.at(0).at("digest"), shown.at(1).at("digest"));
    EXPECT_NE(shown.at(0).at("employer_name"), shown.at(1).at("employer_name"));
    auto altered = shown.at(0).at("digest").as_string();
    altered[0] = altered[0] == '0' ? '1' : '0';
    const boost::json::array wrong{
        {{"id", shown.at(0).at("id")}, {"revision", shown.at(0).at("revision")}, {"digest", altered}}};
    EXPECT_EQ(told_of(body_of(app.act("/api/desk/letter-batches/" + id + "/approve", {{"letters", wrong}}))),
              "letter.changed_meanwhile");
    ASSERT_EQ(all(id, "approve").status, 200);
    app.as(checker);
    ASSERT_EQ(all(id, "issue").status, 200);
    std::set<std::string> numbers;
    const auto whole = batch(id);
    for (const auto& letter : whole.at("letters").as_array())
        numbers.insert(std::string{letter.at("number").as_string()});
    EXPECT_EQ(numbers, (std::set<std::string>{"云溪工监提〔2026〕1号", "云溪工监提〔2026〕2号"}));
    app.as(Role::audit_admin);
    EXPECT_NE(app.get("/api/admin/audit").body.find("letter.approve"), std::string::npos);
}

TEST_P(LetterToMany, AStepOfABatchIsDoneWithAllOfItsLettersOrNone) {
    app.as(writer);
    const auto id =
        text_in(body_of(app.act("/api/desk/letter-batches",
                                {{"kind", "reminder_letter"}, {"fields", reminder()}, {"employers", ids()}})),
                "batch_id");
    app.as(checker);
    ASSERT_EQ(all(id, "check").status, 200);
    const auto shown = batch(id).at("letters").as_array();
    app.as(signer);
    ASSERT_EQ(step(std::string{shown.at(1).at("id").as_string()}, "approve"), "approved");
    EXPECT_EQ(all(id, "approve").status, 409);  // one of them is signed already
    EXPECT_EQ(batch(id).at("letters").at(0).at("state").as_string(), "checked");
}

INSTANTIATE_TEST_SUITE_P(Databases, LetterToMany, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
