#include <gtest/gtest.h>

#include <fstream>
#include <thread>

#include "app/commands/backup_house.hpp"
#include "app/commands/checks.hpp"
#include "kernel/whole_file.hpp"

namespace gongyou::app {
namespace {

using BackupTest = BackupHouse;

void flip_last_byte(const fs::path& file) {
    std::fstream bytes{file, std::ios::in | std::ios::out | std::ios::binary};
    bytes.seekg(-1, std::ios::end);
    const char last = static_cast<char>(bytes.get() ^ 1);
    bytes.seekp(-1, std::ios::end);
    bytes.put(last);
}

TEST_F(BackupTest, ComesBackWholeInAnEmptyPlace) {
    const auto address = attach("one");
    attach("two");
    for (int i = 0; i < 3; ++i) act();
    const auto taken = take();
    act();  // after the backup: not in it

    const auto other = elsewhere();
    const auto report = restore_backup(taken.folder, other, keyring_);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->whole());
    EXPECT_EQ(report->audit.entries, 3);
    EXPECT_EQ(report->manifest.files.size(), 2u);
    files::FolderStore store{fs::path{other.data} / "files", random_};
    EXPECT_EQ(store.get(address).value(), "one");
    // The attachment is as old as it was, to the day: who sees the copy learns no more than from the original.
    const auto original = fs::path{config_.data} / "files" / address.substr(0, 2) / address.substr(2);
    const auto copy = fs::path{other.data} / "files" / address.substr(0, 2) / address.substr(2);
    EXPECT_EQ(fs::last_write_time(original), fs::last_write_time(copy));
}

TEST_F(BackupTest, IsConsistentUnderWriteLoadEveryTime) {
    // A hundred acts meet each backup. Without a bound a slow machine would write faster than it can verify.
    constexpr int acts_of_a_backup = 100;
    std::atomic<int> allowed = 0;
    std::atomic<bool> stop = false;
    std::thread writer{[&] {
        for (int i = 0; !stop; ++i) {
            for (int now = allowed; i >= now && !stop; now = allowed) allowed.wait(now);
            if (stop) break;
            act();
            if (i % 5 == 0) attach(std::to_string(i));
        }
    }};
    for (int i = 0; i < 20; ++i) {
        allowed += acts_of_a_backup;
        allowed.notify_one();
        // Made by hand: the clock does not stand for several threads.
        const auto place = folder_ / ("b" + std::to_string(i));
        const auto taken = take_backup(config_, place, keyring_, clock_, random_);
        EXPECT_TRUE(taken);
        if (!taken) break;
        const auto report = restore_backup(taken->folder, elsewhere(), keyring_);
        EXPECT_TRUE(report);
        EXPECT_TRUE(report && report->whole()) << i;
    }
    stop = true;
    allowed += 1;
    allowed.notify_one();
    writer.join();
}

TEST_F(BackupTest, DoesNotOverwriteAStore) {
    act();
    const auto taken = take();
    const auto refused = restore_backup(taken.folder, config_, keyring_);
    EXPECT_EQ(refused.error().code, "restore.not_empty");
    EXPECT_EQ(audit::verify(*sql::open_session(config::database_url(config_), true), keyring_).entries, 1);
}

TEST_F(BackupTest, ThatWasTamperedWithIsRefusedAndLeavesNothing) {
    attach("one");
    act();
    for (const std::string part : {manifest_name, manifest_mac_name, database_part_name, "files"}) {
        const auto taken = take();
        auto victim = taken.folder / part;
        if (part == "files")
            for (const auto& entry : fs::recursive_directory_iterator{taken.folder / "files"})
                if (entry.is_regular_file()) victim = entry.path();
        flip_last_byte(victim);
        const auto other = elsewhere();
        const auto refused = restore_backup(taken.folder, other, keyring_);
        ASSERT_FALSE(refused) << part;
        EXPECT_TRUE(refused.error().code == "backup.damaged" || refused.error().code == "seal.broken") << part;
        EXPECT_TRUE(!fs::exists(other.data) || fs::is_empty(other.data)) << part;
    }
}

TEST_F(BackupTest, CutShortIsRefused) {
    act();
    const auto taken = take();
    const auto sealed = taken.folder / database_part_name;
    fs::resize_file(sealed, fs::file_size(sealed) - 10);
    EXPECT_FALSE(restore_backup(taken.folder, elsewhere(), keyring_));
    fs::resize_file(sealed, 0);
    EXPECT_EQ(restore_backup(taken.folder, elsewhere(), keyring_).error().code, "backup.damaged");
    fs::remove(taken.folder / manifest_name);
    EXPECT_EQ(restore_backup(taken.folder, elsewhere(), keyring_).error().code, "backup.not_a_backup");
}

TEST_F(BackupTest, DoesNotOpenWithOtherKeysAndShowsNothingInClear) {
    const auto address = attach("one");
    act();
    const auto taken = take();
    EXPECT_EQ(restore_backup(taken.folder, elsewhere(), crypto::test_keyring()).error().code, "backup.damaged");
    const auto bytes = whole_file(taken.folder / database_part_name).value();
    EXPECT_EQ(bytes.find("test.done"), std::string::npos);
    EXPECT_EQ(bytes.find("SQLite format"), std::string::npos);
    for (const auto& left : fs::directory_iterator{config_.data})
        EXPECT_FALSE(left.path().filename().string().starts_with(".backup-")) << "a plain copy was left behind";
}

TEST_F(BackupTest, RemovesThePlainCopyOfOneThatACrashEnded) {
    const auto left = fs::path{config_.data} / (".backup-" + new_uuid_v4(random_));
    std::ofstream{left} << "rows in clear";
    take();
    EXPECT_FALSE(fs::exists(left));
}

TEST_F(BackupTest, IsSeenByTheDoctor) {
    const auto backups = (folder_ / "backups").string();
    const auto backup_of = [&] { return health_checks(config_, backups, clock_).back(); };
    EXPECT_FALSE(backup_of().ok);
    take();
    EXPECT_EQ(newest_backup(backups), "2026-02-06T04:00:01Z");  // noon in Shanghai, and the second that take() waits
    EXPECT_TRUE(backup_of().ok);
    clock_.pass(std::chrono::hours{49});
    EXPECT_FALSE(backup_of().ok);
}

TEST(BackupOfPostgres, ComesBackWholeInAnEmptyDatabase) {
    const sql::TestDatabase from{sql::Dialect::postgres};
    const sql::TestDatabase to{sql::Dialect::postgres};
    const crypto::TestFolder folder;
    const auto keyring = crypto::test_keyring();
    SetClock clock{date("2026-02-06")};
    SystemRandom random;
    config::Config config{.data = (folder / "data").string()};
    config.database = from.url();
    fs::create_directory(config.data);
    ASSERT_TRUE(sql::migrate(*from.open(), sql::product_migrations(), clock.now()));
    {
        sql::Database database{{.url = from.url()}, clock, random, [](std::string_view) {}};
        audit::AuditTrail audit{keyring};
        ASSERT_TRUE(database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            audit.record(tx, {.tree = "t1", .actor = "system", .role = "", .act = "test.done"});
            return Done{};
        }));
    }
    const auto taken = take_backup(config, folder / "backups", keyring, clock, random);
    ASSERT_TRUE(taken);
    config::Config other{.data = (folder / "other").string()};
    other.database = to.url();
    const auto report = restore_backup(taken->folder, other, keyring);
    ASSERT_TRUE(report) << report.error().code;
    EXPECT_TRUE(report->whole());
    EXPECT_EQ(report->audit.entries, 1);
    EXPECT_EQ(restore_backup(taken->folder, other, keyring).error().code, "restore.not_empty");
}

}  // namespace
}  // namespace gongyou::app
