#include "app/referral_road.hpp"
#include "core/letters/letter_file.hpp"
#include "core/referrals/package_file.hpp"
#include "core/referrals/referral_store.hpp"
#include "platform/crypto/sha256.hpp"

namespace gongyou::app {
namespace {

/// What came back of a package.
class ReferralReturns : public ReferralRoad {
protected:
    referrals::PackageCheck checked(const std::string& file) {
        const auto& keys = app.house().keys();
        return referrals::check_package(file, [&](std::string_view bytes, std::string_view signature) {
            return crypto::signed_by(keys.public_key(letters::letter_signing), bytes, signature);
        });
    }
    /// As the form in the package makes it.
    static std::string form(const std::string& id, const std::string& code, boost::json::object said,
                            const std::string& return_id = "00112233445566778899aabbccddeeff") {
        return boost::json::serialize(boost::json::object{{"format", "gongyou-referral-return"},
                                                          {"version", 1},
                                                          {"referral_id", id},
                                                          {"code", code},
                                                          {"return_id", return_id},
                                                          {"said", std::move(said)}});
    }
    boost::json::object looked_at(const std::string& text) {
        return body_of(app.post("/api/desk/referral-returns/look", {{"text", text}}));
    }
    std::string taken(const std::string& text) {
        const auto seen = looked_at(text);
        if (!seen.contains("revision")) return told_of(seen);
        return told_of(
            body_of(app.act("/api/desk/referral-returns", {{"text", text}, {"revision", seen.at("revision")}})));
    }
};

TEST_P(ReferralReturns, ThePackageHoldsTheLetterByteByByteAndIsSignedAsAWhole) {
    const auto id = sent();
    app.as(writer);
    const auto letter_bytes = app.get("/api/desk/letters/" + letter + "/letter.pdf").body;
    const auto file = package_of(id);
    const auto check = checked(file);
    ASSERT_EQ(check.verdict, referrals::PackageVerdict::genuine);
    ASSERT_EQ(check.says->papers.size(), 1u);
    EXPECT_EQ(check.says->papers[0].sha256.text(), crypto::sha256_hex(letter_bytes));
    EXPECT_EQ(check.says->office.text(), "清河县人民检察院");
    auto altered = file;
    altered[file.size() / 2] = static_cast<char>(altered[file.size() / 2] ^ 1);
    EXPECT_EQ(checked(altered).verdict, referrals::PackageVerdict::altered);

    app.as(writer);
    const auto known = body_of(app.get("/api/desk/referral-package?file=" + crypto::sha256_hex(file)));
    EXPECT_EQ(text_in(known, "referral_id"), id);
    EXPECT_EQ(told_of(body_of(app.get("/api/desk/referral-package?file=" + crypto::sha256_hex(altered)))),
              "referral.package_unknown");
    app.as(Role::desk, app.unit("石塘镇总工会"));
    EXPECT_EQ(told_of(body_of(app.get("/api/desk/referral-package?file=" + crypto::sha256_hex(file)))),
              "referral.package_unknown");
}

TEST_P(ReferralReturns, AReturnFileIsShownThenTakenOverOnceThenNotAgain) {
    const auto id = sent();
    const auto code = checked(package_of(id)).says->return_code.text();
    const auto text = form(id, code, {{"kind", "accepted"}, {"signed_by", "赵检察"}});
    const auto seen = looked_at(text);
    EXPECT_EQ(text_in(seen, "office_name"), "清河县人民检察院");
    EXPECT_TRUE(seen.at("possible").as_bool());
    EXPECT_FALSE(seen.at("taken").as_bool());
    EXPECT_EQ(text_in(referral(id), "state"), "sent");  // looking changes nothing
    EXPECT_EQ(taken(text), "accepted");
    EXPECT_EQ(taken(text), "referral.return_taken");
    EXPECT_TRUE(looked_at(text).at("taken").as_bool());
    EXPECT_EQ(taken(form(id, code, a_result(), "ffeeddccbbaa99887766554433221100")), "answered");
    const auto event = referral(id).at("events").as_array().back().as_object();
    EXPECT_EQ(text_in(event, "way"), "package");
}

TEST_P(ReferralReturns, EveryPackageHasACodeOfItsOwnAndOnlyItsDigestIsKept) {
    const auto id = sent();
    const auto one = checked(package_of(id)).says->return_code.text();
    const auto two = checked(package_of(id)).says->return_code.text();
    EXPECT_NE(one, two);
    for (const auto& package : app.house().database().read([&](sql::Reader& reader) {
             return referrals::ReferralStore{reader}.packages_of(referrals::ReferralId::trusted(id));
         })) {
        EXPECT_EQ(package.code_digest.find(one), std::string::npos);
        EXPECT_EQ(package.code_digest.find(two), std::string::npos);
    }
    EXPECT_EQ(taken(form(id, one, {{"kind", "received"}})), "received");
}

TEST_P(ReferralReturns, WithAWrongCodeOrOfAnotherReferralOrBentIsRefused) {
    const auto id = sent();
    const auto code = checked(package_of(id)).says->return_code.text();
    const auto second = sent();
    app.as(writer);
    const boost::json::object said{{"kind", "accepted"}};
    EXPECT_EQ(taken(form(id, "A2B3C4D5E6F7G8H9", said)), "referral.return_unmatched");
    EXPECT_EQ(taken(form(second, code, said)), "referral.return_unmatched");
    EXPECT_EQ(taken(form("0198c1d2-0000-7000-8000-000000000001", code, said)), "referral.return_unmatched");
    EXPECT_EQ(taken("{}"), "referral.return_unreadable");
    EXPECT_EQ(taken("not json"), "referral.return_unreadable");
    auto more = form(id, code, said);
    more.insert(more.size() - 1, R"(,"more":1)");
    EXPECT_EQ(taken(more), "referral.return_unreadable");
    auto twice = form(id, code, said);
    twice.insert(twice.size() - 1, R"(,"version":1)");
    EXPECT_EQ(taken(twice), "referral.return_unreadable");
    EXPECT_EQ(taken(form(id, code, {{"kind", "result"}})), "value.missing");
    app.as(Role::desk, app.unit("石塘镇总工会"));
    EXPECT_EQ(taken(form(id, code, said)), "referral.return_unmatched");
    app.as(writer);
    EXPECT_EQ(text_in(referral(id), "state"), "sent");
}

INSTANTIATE_TEST_SUITE_P(Databases, ReferralReturns, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
