#include "app/commands/backup_command.hpp"

#include <algorithm>

#include "app/commands/backup_house.hpp"
#include "app/commands/restore_command.hpp"
#include "platform/crypto/base64.hpp"
#include "platform/crypto/key_pair_file.hpp"

namespace gongyou::app {
namespace {

/// The program, as typed at a console, over a house whose key file lies beside its data.
class BackupAtTheConsole : public testing::Test {
protected:
    BackupAtTheConsole() {
        EXPECT_TRUE(crypto::Keyring::create(folder_ / "data.key", crypto::Profile::intl, random_));
        fs::create_directory(folder_ / "data");
        EXPECT_TRUE(sql::migrate(*sql::open_session(config::database_url({.data = path("data")}), false),
                                 sql::product_migrations(), clock_.now()));
    }
    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    /// What it printed; its exit code is kept.
    std::string run(std::vector<std::string> words) {
        CommandParts parts{clock_, random_};
        CLI::App program{"", "gongyou"};
        add_backup(program, parts);
        add_restore(program, parts);
        std::ranges::reverse(words);  // as CLI11 wants them
        testing::internal::CaptureStdout();
        testing::internal::CaptureStderr();
        try {
            program.parse(words);
            exit_code_ = parts.exit_code;
        } catch (const CLI::ParseError& error) {
            exit_code_ = error.get_exit_code();
        }
        return testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr();
    }
    /// The only folder that backups made.
    std::string backup() const {
        return fs::directory_iterator { folder_ / "backups" } -> path().string();
    }

    crypto::TestFolder folder_;
    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    int exit_code_ = 0;
};

TEST_F(BackupAtTheConsole, MakesAPairAndPrintsNothingOfItsPrivateHalf) {
    const auto printed = run({"backup", "keygen", "--private", path("private")});
    EXPECT_EQ(exit_code_, 0) << printed;
    const auto key = crypto::read_opening_key(path("private")).value();
    EXPECT_NE(printed.find(key.sealing_key().fingerprint()), std::string::npos);
    EXPECT_NE(printed.find(path("private.pub")), std::string::npos);
    EXPECT_EQ(printed.find(crypto::base64url(key.bytes.disclose()).substr(0, 20)), std::string::npos);

    EXPECT_NE(run({"backup", "keygen", "--private", path("private")}).find("key.file_exists"), std::string::npos);
    EXPECT_EQ(exit_code_, 1);
    EXPECT_EQ(crypto::read_opening_key(path("private")).value().bytes.disclose(), key.bytes.disclose());

    run({"backup", "keygen", "--private", path("national"), "--profile", "guomi"});
    EXPECT_EQ(crypto::read_sealing_key(path("national.pub")).value().profile, crypto::Profile::guomi);
}

TEST_F(BackupAtTheConsole, BacksUpToThePairAndRestoresWithItsPrivateHalf) {
    run({"backup", "keygen", "--private", path("private")});
    run({"backup", "--data", path("data"), "--to", path("backups"), "--backup-key-file", path("private.pub")});
    ASSERT_EQ(exit_code_, 0);
    const std::vector<std::string> restore{"restore",        "--from",     backup(),        "--data",
                                           path("restored"), "--key-file", path("data.key")};
    EXPECT_NE(run(restore).find("restore.needs_backup_key"), std::string::npos);
    EXPECT_EQ(exit_code_, 1);

    auto with_key = restore;
    with_key.insert(with_key.end(), {"--backup-key", path("private.pub")});
    EXPECT_NE(run(with_key).find("key.wrong_half"), std::string::npos);
    EXPECT_FALSE(fs::exists(path("restored")));
    with_key.back() = path("private");
    const auto printed = run(with_key);
    EXPECT_EQ(exit_code_, 0) << printed;
    EXPECT_NE(printed.find("digest right, whole"), std::string::npos);
}

TEST_F(BackupAtTheConsole, WantsAPlaceToPutABackup) {
    run({"backup", "--data", path("data")});
    EXPECT_NE(exit_code_, 0);
}

}  // namespace
}  // namespace gongyou::app
