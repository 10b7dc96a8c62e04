#include "app/migrate_store.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "app/commands/backup_store.hpp"
#include "app/commands/restore_backup.hpp"
#include "app/house.hpp"
#include "app/shipped_books.hpp"
#include "platform/crypto/key_pair_file.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/sql/number.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::app {
namespace {

namespace fs = std::filesystem;

constexpr sql::Migration next_step{9999, "9999_next", "CREATE TABLE next_step (id BIGINT);\n"};
constexpr sql::Migration broken_step{9999, "9999_next", "INSERT INTO nowhere (id) VALUES (1);\n"};
constexpr std::string_view count_units = "SELECT COUNT(*) FROM unit";

/// A house that was founded by this program, and the next program's steps.
class MigrateStore : public sql::OnBothDatabases {
protected:
    MigrateStore() {
        config_.data = (folder_ / "data").string();
        config_.database = GetParam() == sql::Dialect::sqlite ? "" : test_database().url();
        config_.receipt_stock = 0;
        config_.demo = true;
        steps_.assign(sql::product_migrations().begin(), sql::product_migrations().end());
        steps_.push_back(next_step);
    }
    void found() { const House house{config_, shipped_books(), clock_, random_, log_, http::no_limits}; }
    Result<MigratedStore> migrate(BackupFirst backup_first = BackupFirst::yes) {
        return migrate_store(config_, clock_, random_, backup_first, steps_);
    }
    std::int64_t newest() { return newest_step(*sql::open_session(config::database_url(config_), true)); }
    bool has_backups() const { return fs::exists(config::migration_backups_of(config_)); }

    crypto::TestFolder folder_;
    config::Config config_;
    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    log::Log log_{{.level = log::Level::error, .file = "/dev/null"}, clock_};
    std::vector<sql::Migration> steps_;
};

TEST_P(MigrateStore, BacksUpAStoreInUseAndTheBackupComesBackAsItWas) {
    found();
    const auto before = newest();
    const auto migrated = migrate();
    ASSERT_TRUE(migrated) << migrated.error().code;
    EXPECT_EQ(migrated->report.applied, 1);
    EXPECT_EQ(newest(), 9999);
    ASSERT_TRUE(migrated->backup);
    EXPECT_EQ(migrated->backup->parent_path().string(), config::migration_backups_of(config_));

    const sql::TestDatabase empty{GetParam()};
    auto other = config_;
    other.data = (folder_ / "restored").string();
    if (GetParam() == sql::Dialect::postgres) other.database = empty.url();
    const auto keyring = crypto::Keyring::open(config::key_file_of(config_)).value();
    const auto report = restore_backup(*migrated->backup, other, keyring);
    ASSERT_TRUE(report) << report.error().code;
    EXPECT_TRUE(report->whole());
    EXPECT_EQ(report->manifest.schema, before);
    const auto restored = sql::open_session(config::database_url(other), true);
    EXPECT_EQ(newest_step(*restored), before);
    EXPECT_GT(restored->find<sql::Number>(count_units)->number, 0);
}

TEST_P(MigrateStore, TakesNoBackupOfANewStoreOrWhereNothingIsToBeDone) {
    EXPECT_GT(migrate()->report.applied, 0);  // new: not even a key file is there
    const auto again = migrate();
    EXPECT_EQ(again->report.applied, 0);
    EXPECT_FALSE(again->backup);
    EXPECT_FALSE(has_backups());
}

TEST_P(MigrateStore, TakesNoBackupOfAStoreThatBrokeOffBeforeItWasFounded) {
    const auto whole = steps_;
    steps_.resize(3);
    ASSERT_TRUE(migrate());
    steps_ = whole;
    const auto goes_on = migrate();
    ASSERT_TRUE(goes_on) << goes_on.error().code;
    EXPECT_FALSE(goes_on->backup);
    EXPECT_EQ(newest(), 9999);
}

TEST_P(MigrateStore, TakesNoBackupWhereItIsToldSo) {
    found();
    const auto migrated = migrate(BackupFirst::no);
    EXPECT_EQ(migrated->report.applied, 1);
    EXPECT_FALSE(migrated->backup);
    EXPECT_FALSE(has_backups());
}

TEST_P(MigrateStore, ChangesNothingWhenTheBackupFails) {
    found();
    const auto before = newest();
    std::ofstream{config::migration_backups_of(config_)} << "a file where the folder should go";
    const auto refused = migrate();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "migration.backup_failed");
    EXPECT_EQ(refused.error().params.at("why"), "backup.not_written");
    EXPECT_EQ(newest(), before);

    config_.backup_key_file = (folder_ / "nowhere.pub").string();
    EXPECT_EQ(migrate().error().params.at("why"), "key.file_missing");
    EXPECT_EQ(newest(), before);
}

TEST_P(MigrateStore, SealsTheBackupToThePairThatIsConfigured) {
    found();
    const auto key = crypto::new_opening_key(crypto::Profile::intl, random_);
    ASSERT_TRUE(crypto::write_new_key_pair(folder_ / "private", key));
    config_.backup_key_file = crypto::public_file_of(folder_ / "private").string();
    const auto migrated = migrate();
    ASSERT_TRUE(migrated && migrated->backup);
    const auto keyring = crypto::Keyring::open(config::key_file_of(config_)).value();
    EXPECT_EQ(read_manifest(*migrated->backup, keyring)->sealed_to, key.sealing_key().fingerprint());
}

TEST_P(MigrateStore, KeepsTheBackupOfAMigrationThatBroke) {
    found();
    const auto before = newest();
    steps_.back() = broken_step;
    EXPECT_THROW((void)migrate(), sql::StorageError);
    EXPECT_EQ(newest(), before);
    EXPECT_TRUE(has_backups());
}

TEST_P(MigrateStore, OfAnOlderProgramTakesNoBackupAndIsRefused) {
    found();
    steps_.resize(3);
    EXPECT_EQ(migrate().error().code, "migration.store_is_newer");
    EXPECT_FALSE(has_backups());
}

TEST_P(MigrateStore, BacksUpWhenTheServerStarts) {
    found();
    {
        const auto session = sql::open_session(config::database_url(config_), false);
        session->run_once("DROP TABLE notice");  // as a program left it that had no notices yet
        session->run_once("DELETE FROM schema_ledger WHERE name = '0050_notice'");
    }
    found();
    EXPECT_TRUE(has_backups());
    const auto backups = std::distance(fs::directory_iterator{config::migration_backups_of(config_)}, {});
    found();
    EXPECT_EQ(std::distance(fs::directory_iterator{config::migration_backups_of(config_)}, {}), backups);
    EXPECT_EQ(backups, 1);
}

INSTANTIATE_TEST_SUITE_P(Databases, MigrateStore, sql::both_databases, sql::name_of_engine);

}  // namespace
}  // namespace gongyou::app
