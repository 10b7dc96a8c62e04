#include "platform/crypto/keyring.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <concepts>
#include <fstream>
#include <ostream>
#include <thread>
#include <unordered_set>
#include <vector>

#include "platform/crypto/base64.hpp"
#include "platform/crypto/streams.hpp"
#include "platform/crypto/test_keyring.hpp"

namespace gongyou::crypto {
namespace {

constexpr SealPlace phone_of_7{"person", "phone", "7", "county"};

class KeyringIn : public testing::TestWithParam<Profile> {
protected:
    Keyring keyring = test_keyring(GetParam());
};

TEST_P(KeyringIn, GivesBackWhatWasSealedAtItsPlace) {
    for (const std::string plain : {"", "13800000000", "拖欠工资三个月"}) {
        const auto sealed = keyring.seal(phone_of_7, plain);
        EXPECT_EQ(sealed.substr(0, 3), GetParam() == Profile::intl ? "i1." : "g1.");
        const auto opened = keyring.unseal(phone_of_7, sealed);
        ASSERT_TRUE(opened);
        EXPECT_EQ(*opened, plain);
        EXPECT_TRUE(plain.empty() || sealed.find(plain) == std::string::npos);
    }
}

TEST_P(KeyringIn, ValueMovedToAnyOtherPlaceDoesNotOpen) {
    const auto sealed = keyring.seal(phone_of_7, "13800000000");
    const SealPlace others[] = {{"person", "phone", "8", "county"},     {"person", "name", "7", "county"},
                                {"report", "phone", "7", "county"},     {"person", "phone", "7", "county2"},
                                {"personp", "hone", "7", "county"},     {"person", "phone7", "", "county"},
                                {"person", "phone", "7", "county", "2"}};
    for (const auto& other : others) {
        const auto opened = keyring.unseal(other, sealed);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, "seal.broken");
    }
}

TEST_P(KeyringIn, OlderValuePutBackDoesNotOpenWhenTheRevisionIsBound) {
    const auto first = keyring.seal({"person", "phone", "7", "county", "1"}, "old");
    EXPECT_FALSE(keyring.unseal({"person", "phone", "7", "county", "2"}, first));
}

TEST_P(KeyringIn, ValueWithAnyBitFlippedDoesNotOpen) {
    const auto sealed = keyring.seal(phone_of_7, "13800000000");
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            auto altered = sealed;
            altered[i] = static_cast<char>(altered[i] ^ (1 << bit));
            EXPECT_FALSE(keyring.unseal(phone_of_7, altered)) << "byte " << i << ", bit " << bit;
        }
        EXPECT_FALSE(keyring.unseal(phone_of_7, sealed.substr(0, i)));
    }
}

TEST_P(KeyringIn, ValueSealedWithOtherKeysDoesNotOpen) {
    EXPECT_FALSE(test_keyring(GetParam()).unseal(phone_of_7, keyring.seal(phone_of_7, "13800000000")));
}

TEST_P(KeyringIn, NoNonceComesTwice) {
    const std::size_t nonce = GetParam() == Profile::intl ? 16 : 22;  // 12 and 16 bytes as base64url digits
    std::unordered_set<std::string> seen;
    const int boxes = 100'000;
    for (int i = 0; i < boxes; ++i) seen.insert(keyring.seal(phone_of_7, "x").substr(3, nonce - 1));
    EXPECT_EQ(seen.size(), boxes);
}

TEST_P(KeyringIn, ServesManyThreadsAtOnce) {
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 200; ++i) {
                const auto tree = "tree " + std::to_string(i % 20);  // the same keys are derived at the same time
                const SealPlace place{"person", "phone", "7", tree};
                const auto plain = std::to_string(t * 1000 + i);
                wrong += keyring.unseal(place, keyring.seal(place, plain)).value_or("") == plain ? 0 : 1;
                wrong += keyring.mac_matches(tree, plain, keyring.mac(tree, plain)) ? 0 : 1;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(wrong, 0);
}

TEST_P(KeyringIn, RecordsKeyOpensThatRecordAndIsItselfSealed) {
    const SealPlace facts{"report", "facts", "r", "county"};
    const auto key = keyring.new_record_key();
    const auto sealed_key = keyring.seal_key({"report", "record_key", "r", "county"}, key);
    const auto sealed = keyring.seal_with(key, facts, "what happened");

    const auto key_again = keyring.unseal_key({"report", "record_key", "r", "county"}, sealed_key);
    ASSERT_TRUE(key_again);
    EXPECT_EQ(keyring.unseal_with(*key_again, facts, sealed).value(), "what happened");
    EXPECT_FALSE(keyring.unseal_key({"report", "record_key", "s", "county"}, sealed_key));
    EXPECT_FALSE(keyring.unseal_with(keyring.new_record_key(), facts, sealed));
    EXPECT_FALSE(keyring.unseal_with(key, {"report", "facts", "s", "county"}, sealed));
    EXPECT_FALSE(keyring.unseal(facts, sealed));  // the house's own keys do not open it

    const auto bytes = keyring.seal_bytes_with(key, facts, std::string{"\0\xff", 2});
    EXPECT_EQ(keyring.unseal_bytes_with(key, facts, bytes).value(), (std::string{"\0\xff", 2}));
}

TEST_P(KeyringIn, MacSpeaksForItsPurposeAndItsBytes) {
    const auto mac = keyring.mac("audit", "entry");
    EXPECT_TRUE(keyring.mac_matches("audit", "entry", mac));
    EXPECT_FALSE(keyring.mac_matches("password", "entry", mac));
    EXPECT_FALSE(keyring.mac_matches("audit", "entrx", mac));
    EXPECT_FALSE(keyring.mac_matches("audit", "entry", mac.substr(0, mac.size() - 1)));
    EXPECT_FALSE(keyring.mac_matches("audit", "entry", ""));
    EXPECT_FALSE(test_keyring(GetParam()).mac_matches("audit", "entry", mac));
}

TEST_P(KeyringIn, BlindIndexDiffersByTreeAndKindAndStaysTheSameOtherwise) {
    const auto index = keyring.blind_index("county", "phone", "13800000000");
    EXPECT_EQ(index, keyring.blind_index("county", "phone", "13800000000"));
    EXPECT_NE(index, keyring.blind_index("county2", "phone", "13800000000"));
    EXPECT_NE(index, keyring.blind_index("county", "id_card", "13800000000"));
    EXPECT_NE(index, keyring.blind_index("county", "phone", "13800000001"));
    EXPECT_EQ(index.size(), 43u);  // 256 bits in digits of six
}

TEST_P(KeyringIn, SignatureIsCheckedWithThePublicKeyAlone) {
    const auto signature = keyring.sign("backup", "manifest");
    const auto key = keyring.public_key("backup");
    EXPECT_TRUE(signed_by(key, "manifest", signature));
    EXPECT_TRUE(keyring.signature_matches("backup", "manifest", signature));
    EXPECT_FALSE(signed_by(key, "manifesT", signature));
    EXPECT_FALSE(signed_by(keyring.public_key("letter"), "manifest", signature));
    EXPECT_FALSE(signed_by(test_keyring(GetParam()).public_key("backup"), "manifest", signature));
    EXPECT_FALSE(keyring.signature_matches("letter", "manifest", signature));
    for (std::size_t i = 0; i < signature.size(); ++i) {
        auto altered = signature;
        altered[i] = static_cast<char>(altered[i] ^ 1);
        EXPECT_FALSE(signed_by(key, "manifest", altered)) << i;
        EXPECT_FALSE(signed_by(key, "manifest", signature.substr(0, i)));
    }
    for (const auto* nothing : {"", ".", "i1.", "g1.", "g1.AAAA"})
        EXPECT_FALSE(signed_by(nothing, "manifest", signature));
}

INSTANTIATE_TEST_SUITE_P(Profiles, KeyringIn, both_profiles, name_of_profile);

struct KeyFile : testing::Test {
    TestFolder folder;
    std::filesystem::path path = folder / "keys";
    SystemRandom random;

    std::string_view fault_of_opening() {
        const auto opened = Keyring::open(path);
        return opened ? "" : opened.error().code;
    }
};

TEST_F(KeyFile, IsRefusedWhenAnybodyElseCouldReadIt) {
    ASSERT_TRUE(Keyring::create(path, Profile::intl, random));
    for (const mode_t mode : {0644, 0640, 0604, 0660, 0700, 01600}) {
        chmod(path.c_str(), mode);
        EXPECT_EQ(fault_of_opening(), "key.file_mode") << std::oct << mode;
    }
    for (const mode_t mode : {0600, 0400}) {
        chmod(path.c_str(), mode);
        EXPECT_EQ(fault_of_opening(), "") << std::oct << mode;
    }
}

TEST_F(KeyFile, IsRefusedWhenItBelongsToAnotherAccount) {
    ASSERT_TRUE(Keyring::create(path, Profile::intl, random));
    if (chown(path.c_str(), 65534, 65534) != 0) GTEST_SKIP() << "only root can give a file away";
    EXPECT_EQ(fault_of_opening(), "key.file_mode");
}

TEST_F(KeyFile, IsRefusedBehindALink) {
    ASSERT_TRUE(Keyring::create(folder / "real", Profile::intl, random));
    std::filesystem::create_symlink(folder / "real", path);
    EXPECT_EQ(fault_of_opening(), "key.file_mode");
}

TEST_F(KeyFile, MissingOrDamagedIsToldApart) {
    EXPECT_EQ(fault_of_opening(), "key.file_missing");
    ASSERT_TRUE(Keyring::create(path, Profile::intl, random));
    std::string text(std::filesystem::file_size(path), '\0');
    std::ifstream{path}.read(text.data(), static_cast<std::streamsize>(text.size()));
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto altered = text;
        altered[i] = static_cast<char>(altered[i] ^ 1);
        std::ofstream{path} << altered;
        EXPECT_EQ(fault_of_opening(), "key.file_damaged") << "byte " << i;
        std::ofstream{path} << text.substr(0, i);
        EXPECT_EQ(fault_of_opening(), "key.file_damaged") << "cut at " << i;
    }
    std::ofstream{path} << text;
    EXPECT_EQ(fault_of_opening(), "");
}

TEST_F(KeyFile, IsNeverWrittenOver) {
    ASSERT_TRUE(Keyring::create(path, Profile::intl, random));
    const auto again = Keyring::create(path, Profile::guomi, random);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "key.file_exists");
    EXPECT_EQ(Keyring::open(path).value().profile(), Profile::intl);
}

TEST_F(KeyFile, WithANewRootStillOpensWhatTheOldOneSealedInTheOtherProfile) {
    ASSERT_TRUE(Keyring::create(path, Profile::intl, random));
    const auto old_keyring = std::move(Keyring::open(path).value());
    const auto sealed = old_keyring.seal(phone_of_7, "13800000000");
    const auto mac = old_keyring.mac("audit", "entry");

    ASSERT_TRUE(Keyring::add_root(path, Profile::guomi, random));
    const auto keyring = std::move(Keyring::open(path).value());
    EXPECT_EQ(keyring.version(), 2);
    EXPECT_EQ(keyring.unseal(phone_of_7, sealed).value(), "13800000000");
    EXPECT_TRUE(keyring.is_outdated(sealed));
    EXPECT_TRUE(keyring.mac_matches("audit", "entry", mac));
    const auto sealed_anew = keyring.seal(phone_of_7, "13800000000");
    EXPECT_TRUE(sealed_anew.starts_with("g2."));
    EXPECT_FALSE(keyring.is_outdated(sealed_anew));
    EXPECT_FALSE(old_keyring.unseal(phone_of_7, sealed_anew));
    // found by the same index as before
    EXPECT_EQ(keyring.blind_index("county", "phone", "1"), old_keyring.blind_index("county", "phone", "1"));
}

static_assert(!Streams<Secret> && !Streams<RecordKey> && !Streams<Keyring>);
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_convertible_v<Secret, std::string_view>);

}  // namespace
}  // namespace gongyou::crypto
