#include "platform/crypto/key_pair.hpp"

#include <sys/stat.h>

#include <concepts>
#include <fstream>
#include <ostream>
#include <sstream>

#include "platform/crypto/key_pair_file.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/crypto/streams.hpp"
#include "platform/crypto/test_keyring.hpp"

namespace gongyou::crypto {
namespace {

constexpr std::string_view place = "backup 7";

std::string text_in(const std::filesystem::path& file) {
    std::ostringstream text;
    text << std::ifstream{file, std::ios::binary}.rdbuf();
    return text.str();
}

class KeyPairIn : public testing::TestWithParam<Profile> {
protected:
    std::string sealed(std::string_view plain) { return sealed_to(key.sealing_key(), place, Secret{plain}).value(); }

    SystemRandom random;
    OpeningKey key = new_opening_key(GetParam(), random);
    TestFolder folder;
    std::filesystem::path file = folder / "backup.private";
};

TEST_P(KeyPairIn, OpensWithItsPrivateHalfWhatWasSealedToItsPublicHalf) {
    for (const std::string plain : {"", "k", "48 bytes, as long as the key of the national kind"}) {
        const auto opened = opened_with(key, place, sealed(plain));
        ASSERT_TRUE(opened);
        EXPECT_EQ(opened->disclose(), plain);
    }
    EXPECT_NE(sealed("k"), sealed("k"));  // under a key of its own each time
}

TEST_P(KeyPairIn, DoesNotOpenWithAnotherPairOrAtAnotherPlace) {
    const auto text = sealed("k");
    EXPECT_FALSE(opened_with(new_opening_key(Profile::intl, random), place, text));
    EXPECT_FALSE(opened_with(new_opening_key(Profile::guomi, random), place, text));
    EXPECT_FALSE(opened_with(key, "backup 8", text));
}

TEST_P(KeyPairIn, DoesNotOpenWhatIsAlteredOrCutShort) {
    const auto text = sealed("k");
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto altered = text;
        altered[i] = static_cast<char>(altered[i] ^ 1);
        EXPECT_FALSE(opened_with(key, place, altered)) << "byte " << i;
        EXPECT_FALSE(opened_with(key, place, text.substr(0, i))) << "cut at " << i;
    }
}

TEST_P(KeyPairIn, SealsNothingToWhatIsNoKey) {
    const auto size = key.sealing_key().bytes.size();
    EXPECT_FALSE(sealed_to({GetParam(), ""}, place, Secret{"k"}));
    EXPECT_FALSE(sealed_to({GetParam(), std::string(size - 1, '\1')}, place, Secret{"k"}));
    EXPECT_FALSE(sealed_to({GetParam(), std::string(size, '\0')}, place, Secret{"k"}));  // everybody's secret
}

TEST_P(KeyPairIn, GivesTheKeyOfARecordToNobodyWhoHasTheHousesKeysOnly) {
    const auto keyring = test_keyring(GetParam());
    const SealPlace of_7{"backup", "key", "7", "house"};
    const auto record = keyring.new_record_key();
    const auto text = Keyring::seal_key_to(key.sealing_key(), of_7, record).value();
    EXPECT_EQ(text.substr(0, 3), GetParam() == Profile::intl ? "ip." : "gp.");
    EXPECT_EQ(profile_of(text), GetParam());
    EXPECT_EQ(keyring.unseal_key(of_7, text).error().code, "seal.broken");
    EXPECT_EQ(Keyring::unseal_key_by(new_opening_key(GetParam(), random), of_7, text).error().code, "seal.broken");
    EXPECT_FALSE(Keyring::unseal_key_by(key, {"backup", "key", "8", "house"}, text));

    const auto opened = Keyring::unseal_key_by(key, of_7, text);
    ASSERT_TRUE(opened);
    EXPECT_EQ(keyring.unseal_with(*opened, of_7, keyring.seal_with(record, of_7, "plain")).value(), "plain");
}

TEST_P(KeyPairIn, FilesReadBackAndAreNeverWrittenOver) {
    ASSERT_TRUE(write_new_key_pair(file, key));
    struct stat about {};
    ASSERT_EQ(stat(file.c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 07777, 0600u);
    const auto opening = read_opening_key(file);
    const auto sealing = read_sealing_key(public_file_of(file));
    ASSERT_TRUE(opening && sealing);
    EXPECT_EQ(opening->bytes.disclose(), key.bytes.disclose());
    EXPECT_EQ(sealing->bytes, key.sealing_key().bytes);
    EXPECT_EQ(sealing->fingerprint(), key.sealing_key().fingerprint());

    const auto before = text_in(file);
    EXPECT_EQ(write_new_key_pair(file, new_opening_key(GetParam(), random)).error().code, "key.file_exists");
    std::filesystem::remove(file);  // the public half alone keeps its place too
    EXPECT_EQ(write_new_key_pair(file, key).error().code, "key.file_exists");
    EXPECT_FALSE(std::filesystem::exists(file));
    std::filesystem::remove(public_file_of(file));
    std::ofstream{file} << before;  // and the private one
    EXPECT_EQ(write_new_key_pair(file, new_opening_key(GetParam(), random)).error().code, "key.file_exists");
    EXPECT_EQ(text_in(file), before);
    EXPECT_FALSE(std::filesystem::exists(public_file_of(file)));
}

TEST_P(KeyPairIn, FilesThatAreDamagedOrCutShortAreTold) {
    ASSERT_TRUE(write_new_key_pair(file, key));
    for (const auto& half : {file, public_file_of(file)}) {
        const auto text = text_in(half);
        const auto fault_of_reading = [&] {
            if (half != file) return std::string{read_sealing_key(half).error().code};
            return std::string{read_opening_key(half).error().code};
        };
        for (std::size_t i = 0; i < text.size(); ++i) {
            auto altered = text;
            altered[i] = static_cast<char>(altered[i] ^ 1);
            std::ofstream{half} << altered;
            EXPECT_EQ(fault_of_reading(), "key.file_damaged") << "byte " << i;
            std::ofstream{half} << text.substr(0, i);
            EXPECT_EQ(fault_of_reading(), "key.file_damaged") << "cut at " << i;
        }
    }
}

TEST_P(KeyPairIn, FilesAreNotTakenForEachOther) {
    ASSERT_TRUE(write_new_key_pair(file, key));
    const auto public_half = public_file_of(file);
    EXPECT_EQ(read_opening_key(public_half).error().code, "key.wrong_half");
    std::filesystem::permissions(public_half, std::filesystem::perms::owner_read);
    EXPECT_EQ(read_opening_key(public_half).error().code, "key.wrong_half");
    EXPECT_EQ(read_sealing_key(file).error().code, "key.wrong_half");
    EXPECT_EQ(read_sealing_key(folder / "nowhere").error().code, "key.file_missing");
    EXPECT_EQ(read_opening_key(folder / "nowhere").error().code, "key.file_missing");
}

TEST_P(KeyPairIn, FilesThatOthersMayReadOrChangeAreRefused) {
    ASSERT_TRUE(write_new_key_pair(file, key));
    for (const mode_t mode : {0640, 0604, 0660}) {
        chmod(file.c_str(), mode);
        EXPECT_EQ(read_opening_key(file).error().code, "key.file_mode") << std::oct << mode;
    }
    for (const mode_t mode : {0664, 0646}) {
        chmod(public_file_of(file).c_str(), mode);
        EXPECT_EQ(read_sealing_key(public_file_of(file)).error().code, "key.file_changeable") << std::oct << mode;
    }
}

INSTANTIATE_TEST_SUITE_P(Profiles, KeyPairIn, both_profiles, name_of_profile);

static_assert(!Streams<OpeningKey> && !std::is_copy_constructible_v<OpeningKey>);

}  // namespace
}  // namespace gongyou::crypto
