#include "core/letters/letter_file.hpp"

#include "core/letters/letter_examples.hpp"
#include "core/letters/letter_paper.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/json/write.hpp"
#include "platform/paper/pdf.hpp"
#include "platform/paper/read_back.hpp"

namespace gongyou::letters {
namespace {

std::string set_pdf() {
    static const std::string pdf = [] {
        const Shipped shipped;
        const auto& made = *shipped.templates.find("opinion");
        return paper::pdf(letter_paper(made, shipped.text("opinion", filled_in(made)).value(),
                                       {.issuer = "云溪镇总工会",
                                        .number = "云溪工监意〔2026〕1号",
                                        .code = "K7QF2M9XHT4BC3WD",
                                        .address = "https://gongyou.example/#/verify",
                                        .on = date("2026-03-02"),
                                        .copy_to = "县总工会"}));
    }();
    return pdf;
}

class LetterFiles : public testing::TestWithParam<crypto::Profile> {
protected:
    std::string signed_file() {
        const auto pdf = set_pdf();
        const auto statement = json::write_json(LetterStatement{
            1, StatedWords::trusted("K7QF2M9XHT4BC3WD"), StatedWords::trusted("云溪工监意〔2026〕1号"),
            StatedWords::trusted("工会劳动法律监督意见书"), StatedWords::trusted("云溪镇总工会"), date("2026-03-02"),
            StatedDigest::trusted(crypto::sha256_hex("content")), StatedDigest::trusted(crypto::sha256_hex(pdf))});
        return with_statement(pdf, statement, keys_.sign(letter_signing, statement));
    }
    /// With the public key alone.
    FileVerdict checked(const std::string& file, const std::string& key) {
        return check_file(file, [&](std::string_view bytes,
                                    std::string_view signature) { return crypto::signed_by(key, bytes, signature); })
            .verdict;
    }

    crypto::Keyring keys_ = crypto::test_keyring(GetParam());
    std::string key_ = keys_.public_key(letter_signing);
};

TEST_P(LetterFiles, AreGenuineAsTheyLeftTheHouseAndStillAPdf) {
    const auto file = signed_file();
    EXPECT_EQ(checked(file, key_), FileVerdict::genuine);
    const auto text = paper::read_back_bytes(file).text;
    EXPECT_NE(text.find("云溪工监意〔2026〕1号"), std::string::npos) << text;
    EXPECT_NE(text.find("K7QF-2M9X-HT4B-C3WD"), std::string::npos) << text;
}

TEST_P(LetterFiles, AreAlteredByAnyBitAndByAnythingBehind) {
    const auto file = signed_file();
    for (const std::size_t at : {std::size_t{9}, file.size() / 2, file.size() - 40}) {
        auto altered = file;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        EXPECT_NE(checked(altered, key_), FileVerdict::genuine) << at;
    }
    EXPECT_EQ(checked(file + "%", key_), FileVerdict::altered);
    EXPECT_EQ(checked(set_pdf(), key_), FileVerdict::no_letter);
}

TEST_P(LetterFiles, OfAnotherHouseAreNotOurs) {
    const auto other = crypto::test_keyring(GetParam());
    EXPECT_EQ(checked(signed_file(), other.public_key(letter_signing)), FileVerdict::altered);
    EXPECT_EQ(checked(signed_file(), keys_.public_key("backup")), FileVerdict::altered);
}

INSTANTIATE_TEST_SUITE_P(Profiles, LetterFiles, crypto::both_profiles, crypto::name_of_profile);

}  // namespace
}  // namespace gongyou::letters
