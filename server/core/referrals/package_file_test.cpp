#include "core/referrals/package_file.hpp"

#include <gtest/gtest.h>

#include "core/referrals/package_page.hpp"
#include "kernel/time_of_day.hpp"
#include "platform/crypto/base64.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/crypto/test_keyring.hpp"

namespace gongyou::referrals {
namespace {

constexpr std::string_view signing = "letter";
constexpr std::string_view nasty = "\"><script>alert(1)</script><!-- '&-->";

PackageContent content_named(std::string_view name) {
    const std::string pdf = "%PDF-1.7 some bytes";
    PackageContent content{.statement = {.format = Line<1, 40>::trusted(std::string{package_format}),
                                         .version = 1,
                                         .referral_id = ReferralId::trusted("0198c1d2-0000-7000-8000-000000000001"),
                                         .made_at = moment_of(date("2026-03-02")),
                                         .unit = Line<1, 200>::trusted("清河县总工会"),
                                         .unit_phone = Line<0, 80>::trusted("0571-12351"),
                                         .office = Line<1, 200>::trusted(std::string{name}),
                                         .letter_title = Line<1, 200>::trusted("线索移送函"),
                                         .letter_number = Line<0, 200>::trusted("清总工移〔2026〕1号"),
                                         .letter_code = Line<0, 40>::trusted("K7QF2M9XHT4BC3WD"),
                                         .asks = Paragraphs<1, 1000>::trusted(std::string{name}),
                                         .basis = Basis::duty,
                                         .basis_words = Line<1, 200>::trusted(std::string{name}),
                                         .sent_on = date("2026-03-02"),
                                         .granted_until = date("2026-05-31"),
                                         .answer_by = {},
                                         .return_code = Line<1, 40>::trusted("A2B3C4D5E6F7G8H9"),
                                         .verify_at = Line<0, 200>::trusted("https://gongyou.example/#/verify"),
                                         .papers = {}},
                           .letter = {{letters::BlockKind::body, 0, std::string{name}}},
                           .papers = {pdf}};
    content.statement.papers.push_back({files::FileName::trusted(std::string{name}), files::FileKind::pdf,
                                        static_cast<std::int64_t>(pdf.size()),
                                        Line<64, 64>::trusted(crypto::sha256_hex(pdf))});
    return content;
}

class Packages : public testing::TestWithParam<crypto::Profile> {
protected:
    std::string package(std::string_view name = "清河县人民检察院") {
        return with_signature(package_page(content_named(name)),
                              [&](std::string_view bytes) { return keys_.sign(signing, bytes); });
    }
    /// With the public key alone.
    PackageCheck checked(const std::string& file, const std::string& key) {
        return check_package(file, [&](std::string_view bytes, std::string_view signature) {
            return crypto::signed_by(key, bytes, signature);
        });
    }

    crypto::Keyring keys_ = crypto::test_keyring(GetParam());
    std::string key_ = keys_.public_key(signing);
};

TEST_P(Packages, AreGenuineAsTheyLeftTheHouseAndSayWhatTheySaid) {
    const auto check = checked(package(), key_);
    ASSERT_EQ(check.verdict, PackageVerdict::genuine);
    EXPECT_EQ(check.says->office.text(), "清河县人民检察院");
    EXPECT_EQ(check.says->return_code.text(), "A2B3C4D5E6F7G8H9");
    ASSERT_EQ(check.says->papers.size(), 1u);
    EXPECT_EQ(check.says->papers[0].sha256.text(), crypto::sha256_hex("%PDF-1.7 some bytes"));
}

TEST_P(Packages, AreAlteredByAnyByteAndByAnythingBehind) {
    const auto file = package();
    for (std::size_t at = 0; at < file.size(); at += 211) {
        auto altered = file;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        EXPECT_NE(checked(altered, key_).verdict, PackageVerdict::genuine) << at;
    }
    EXPECT_EQ(checked(file + " ", key_).verdict, PackageVerdict::altered);
    EXPECT_EQ(checked(file.substr(1), key_).verdict, PackageVerdict::altered);
    EXPECT_EQ(checked(package_page(content_named("某院")), key_).verdict, PackageVerdict::no_package);
    EXPECT_EQ(checked("", key_).verdict, PackageVerdict::no_package);
}

TEST_P(Packages, OfAnotherHouseAreNotOurs) {
    const auto other = crypto::test_keyring(GetParam());
    EXPECT_EQ(checked(package(), other.public_key(signing)).verdict, PackageVerdict::altered);
    EXPECT_EQ(checked(package(), keys_.public_key("backup")).verdict, PackageVerdict::altered);
}

INSTANTIATE_TEST_SUITE_P(Profiles, Packages, crypto::both_profiles, crypto::name_of_profile);

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

TEST(PackagePage, ShowsWhatSomebodyWroteAsTextWhereverItStands) {
    const auto page = package_page(content_named(nasty));
    const auto calm = package_page(content_named("平常的名称"));
    EXPECT_EQ(page.find("<script>alert"), std::string::npos);
    EXPECT_NE(page.find("&lt;script&gt;alert(1)&lt;/script&gt;"), std::string::npos);
    EXPECT_NE(page.find("\\u003cscript\\u003ealert(1)"), std::string::npos);  // in the JSON
    for (const auto* part : {"<script", "</script", "<!--", "<a ", "</a>", "<p", "href=", "<style"})
        EXPECT_EQ(count_of(page, part), count_of(calm, part)) << part;
}

TEST(PackagePage, NamesItsOwnStyleAndScriptByTheirDigestsAndNothingFromElsewhere) {
    const auto page = package_page(content_named("某院"));
    const auto begin = page.find("content=\"default-src 'none'");
    ASSERT_NE(begin, std::string::npos);
    const auto policy = page.substr(begin, page.find("\">", begin) - begin);
    const auto inside = [&](std::string_view open, std::string_view close) {
        const auto from = page.find(open) + open.size();
        return page.substr(from, page.find(close, from) - from);
    };
    for (const auto& part : {inside("<style>", "</style>"), inside("<script>", "</script>")})
        EXPECT_NE(policy.find("'sha256-" + crypto::base64(crypto::sha256(part)) + "'"), std::string::npos);
    EXPECT_EQ(policy.find("unsafe"), std::string::npos);
    EXPECT_EQ(policy.find("http"), std::string::npos);
    for (const auto* part : {"src=", "url(", "@import", "<link", "<iframe", "<img", "<object", "fetch(", "XMLHttp"})
        EXPECT_EQ(page.find(part), std::string::npos) << part;
    EXPECT_EQ(count_of(page, "http"), count_of(page, "https://gongyou.example") + 1);  // and http-equiv
}

TEST(PackagePage, HoldsEachPaperBehindAPlainLinkThatNeedsNoScript) {
    const auto page = package_page(content_named("某院"));
    EXPECT_NE(page.find("<a download=\"某院\" href=\"data:application/pdf;base64," +
                        crypto::base64("%PDF-1.7 some bytes") + "\">"),
              std::string::npos);
    EXPECT_NE(page.find("A2B3-C4D5-E6F7-G8H9"), std::string::npos);  // on the form that is filled in by hand
    EXPECT_NE(page.find("2026年5月31日"), std::string::npos);
    EXPECT_NE(page.find("仅供某院办案使用"), std::string::npos);
}

}  // namespace
}  // namespace gongyou::referrals
