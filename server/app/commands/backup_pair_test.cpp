#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json.hpp>
#include <fstream>

#include "app/commands/backup_house.hpp"
#include "app/commands/checks.hpp"
#include "kernel/whole_file.hpp"
#include "platform/crypto/key_pair_file.hpp"

namespace gongyou::app {
namespace {

/// A house whose backups are sealed to a pair. The private half is offline: a variable of the test.
class BackupToAPair : public BackupHouse, public testing::WithParamInterface<crypto::Profile> {
protected:
    BackupToAPair() : BackupHouse{GetParam()} {
        EXPECT_TRUE(crypto::write_new_key_pair(folder_ / "private", private_half_));
        config_.backup_key_file = crypto::public_file_of(folder_ / "private").string();
    }
    crypto::OpeningKey another(crypto::Profile profile) { return crypto::new_opening_key(profile, random_); }
    /// The fault of restoring into an empty place, which is as empty after it.
    std::string fault_of_restoring(const TakenBackup& taken, const std::optional<crypto::OpeningKey>& key) {
        const auto other = elsewhere();
        const auto refused = restore_backup(taken.folder, other, keyring_, key);
        EXPECT_TRUE(!fs::exists(other.data) || fs::is_empty(other.data));
        return refused ? "" : std::string{refused.error().code};
    }

    crypto::OpeningKey private_half_ = crypto::new_opening_key(GetParam(), random_);
};

TEST_P(BackupToAPair, ComesBackWithThePrivateHalf) {
    attach("one");
    act();
    const auto taken = take();
    EXPECT_EQ(taken.manifest.sealed_to, private_half_.sealing_key().fingerprint());
    const auto report = restore_backup(taken.folder, elsewhere(), keyring_, std::move(private_half_));
    ASSERT_TRUE(report) << report.error().code;
    EXPECT_TRUE(report->whole());
    EXPECT_EQ(report->audit.entries, 1);
    EXPECT_EQ(report->manifest, taken.manifest);
}

TEST_P(BackupToAPair, DoesNotOpenWithTheKeysOfTheServerThatTookIt) {
    attach("one");
    act();
    const auto taken = take();
    EXPECT_EQ(fault_of_restoring(taken, {}), "restore.needs_backup_key");
    // Nor by hand, with every key that the server has.
    const auto manifest = read_manifest(taken.folder, keyring_).value();
    EXPECT_EQ(keyring_.unseal_key(key_place(manifest), manifest.sealed_key).error().code, "seal.broken");
}

TEST_P(BackupToAPair, DoesNotOpenWithAnotherPairWhicheverItsProfile) {
    attach("one");
    act();
    const auto taken = take();
    for (const auto profile : {crypto::Profile::intl, crypto::Profile::guomi})
        EXPECT_EQ(fault_of_restoring(taken, another(profile)), "restore.other_backup_key");
    auto forged = taken.manifest;  // even where the manifest says that it does
    const auto other = another(GetParam());
    forged.sealed_to = other.sealing_key().fingerprint();
    EXPECT_EQ(unseal_backup_key(forged, keyring_, another(GetParam())).error().code, "restore.other_backup_key");
    EXPECT_EQ(crypto::Keyring::unseal_key_by(other, key_place(forged), forged.sealed_key).error().code, "seal.broken");
}

TEST_P(BackupToAPair, IsNotTakenWithoutTheConfiguredKey) {
    const auto fault = [&] {
        const auto refused = take_backup(config_, folder_ / "backups", keyring_, clock_, random_);
        EXPECT_FALSE(fs::exists(folder_ / "backups"));
        return refused ? "" : std::string{refused.error().code};
    };
    const auto right = config_.backup_key_file;
    config_.backup_key_file = (folder_ / "private").string();
    EXPECT_EQ(fault(), "key.wrong_half");
    config_.backup_key_file = (folder_ / "nowhere").string();
    EXPECT_EQ(fault(), "key.file_missing");
    const auto other = GetParam() == crypto::Profile::intl ? crypto::Profile::guomi : crypto::Profile::intl;
    EXPECT_TRUE(crypto::write_new_key_pair(folder_ / "other", another(other)));
    config_.backup_key_file = (folder_ / "other.pub").string();
    EXPECT_EQ(fault(), "backup.other_profile");
    fs::resize_file(right, fs::file_size(right) - 1);
    config_.backup_key_file = right;
    EXPECT_EQ(fault(), "key.file_damaged");
}

TEST_P(BackupToAPair, TamperedWithIsRefusedAndLeavesNothing) {
    attach("one");
    act();
    const auto taken = take();
    const auto sealed = taken.folder / database_part_name;
    fs::resize_file(sealed, fs::file_size(sealed) - 10);
    EXPECT_EQ(fault_of_restoring(taken, std::move(private_half_)), "backup.damaged");
}

TEST_P(BackupToAPair, HoldsNoPrivateHalf) {
    act();
    const auto taken = take();
    const auto secret = std::string{private_half_.bytes.disclose()};
    for (const auto& entry : fs::recursive_directory_iterator{taken.folder}) {
        if (!entry.is_regular_file()) continue;
        EXPECT_EQ(whole_file(entry.path()).value().find(secret), std::string::npos) << entry.path();
    }
}

TEST_P(BackupToAPair, WhosePrivateHalfStillLiesBesideItIsNotAllRightToTheDoctor) {
    const auto key_check = [&] {
        const auto checks = health_checks(config_, "", clock_);
        return *std::ranges::find(checks, "backup key", &HealthCheck::name);
    };
    EXPECT_FALSE(key_check().ok);
    fs::remove(folder_ / "private");
    EXPECT_TRUE(key_check().ok);
    EXPECT_EQ(key_check().text, "sealed to " + private_half_.sealing_key().fingerprint());
    fs::remove(config_.backup_key_file);
    EXPECT_EQ(key_check().text, "key.file_missing");
    config_.backup_key_file.clear();
    EXPECT_TRUE(key_check().ok);
}

INSTANTIATE_TEST_SUITE_P(Profiles, BackupToAPair, crypto::both_profiles, crypto::name_of_profile);

class BackupUnderTheRootKey : public BackupHouse {};

TEST_F(BackupUnderTheRootKey, OpensWithoutAPairAndDoesNotMindOne) {
    act();
    const auto taken = take();
    EXPECT_EQ(taken.manifest.sealed_to, "");
    EXPECT_TRUE(restore_backup(taken.folder, elsewhere(), keyring_));
    auto some_pair = crypto::new_opening_key(crypto::Profile::intl, random_);
    EXPECT_TRUE(restore_backup(taken.folder, elsewhere(), keyring_, std::move(some_pair)));
}

TEST_F(BackupUnderTheRootKey, OfBeforeThereWerePairsStillOpens) {
    act();
    const auto taken = take();
    auto json = boost::json::value_from(taken.manifest).as_object();
    json.erase("sealed_to");
    const auto text = boost::json::serialize(json);
    std::ofstream{taken.folder / manifest_name} << text;
    std::ofstream{taken.folder / manifest_mac_name} << keyring_.mac("backup", text);
    const auto report = restore_backup(taken.folder, elsewhere(), keyring_);
    ASSERT_TRUE(report) << report.error().code;
    EXPECT_TRUE(report->whole());
}

}  // namespace
}  // namespace gongyou::app
