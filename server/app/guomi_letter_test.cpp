#include "app/letter_road_house.hpp"
#include "core/letters/letter_file.hpp"
#include "platform/crypto/sha256.hpp"

// Letters of a house that was founded with the national algorithms (guomi): signed with SM2 over SM3.
namespace gongyou::app {
namespace {

struct GuomiLetters : LetterRoad {
    GuomiLetters() : LetterRoad{"guomi"} {}

    letters::FileVerdict verdict_on(const std::string& pdf) {
        const auto key = app.house().keys().public_key(letters::letter_signing);
        EXPECT_TRUE(key.starts_with("g")) << key;  // its profile
        return letters::check_file(pdf,
                                   [&](std::string_view said, std::string_view signature) {
                                       EXPECT_TRUE(signature.starts_with("g")) << signature;
                                       return crypto::signed_by(key, said, signature);
                                   })
            .verdict;
    }
};
INSTANTIATE_TEST_SUITE_P(Databases, GuomiLetters, sql::both_databases, sql::name_of_engine);

TEST_P(GuomiLetters, AreSignedWithSm2AndProveThemselvesByTheFileAndTheCode) {
    const auto id = issued();
    const auto code = text_in(view(id), "code");
    auto pdf = app.get("/api/desk/letters/" + id + "/letter.pdf").body;
    EXPECT_EQ(verdict_on(pdf), letters::FileVerdict::genuine);
    const auto seen = verified("code=" + code + "&file=" + crypto::sha256_hex(pdf));
    EXPECT_EQ(text_in(seen, "standing"), "genuine");
    EXPECT_TRUE(seen.at("file_matches").as_bool());

    auto page = pdf;
    page[200] = static_cast<char>(page[200] ^ 1);  // a letter's paper
    EXPECT_EQ(verdict_on(page), letters::FileVerdict::altered);
    auto statement = pdf;
    const auto at = statement.find("%gongyou-letter ") + 40;  // and what is signed
    statement[at] = statement[at] == 'A' ? 'B' : 'A';
    EXPECT_EQ(verdict_on(statement), letters::FileVerdict::altered);
}

TEST_P(GuomiLetters, OfAnotherHouseAreNotOurs) {
    const auto pdf = app.get("/api/desk/letters/" + issued() + "/letter.pdf").body;
    const crypto::TestFolder folder;
    SystemRandom random;
    ASSERT_TRUE(crypto::Keyring::create(folder / "other.key", crypto::Profile::guomi, random));
    const auto other = crypto::Keyring::open(folder / "other.key")->public_key(letters::letter_signing);
    const auto check = letters::check_file(pdf, [&](std::string_view said, std::string_view signature) {
        return crypto::signed_by(other, said, signature);
    });
    EXPECT_EQ(check.verdict, letters::FileVerdict::altered);
}

}  // namespace
}  // namespace gongyou::app
