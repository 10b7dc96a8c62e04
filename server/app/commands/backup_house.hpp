#pragma once

#include <gtest/gtest.h>

#include "app/commands/restore_backup.hpp"
#include "app/commands/take_backup.hpp"
#include "core/audit/audit_trail.hpp"
#include "platform/crypto/test_keyring.hpp"
#include "platform/files/folder_store.hpp"
#include "platform/sql/migrations.hpp"
#include "platform/sql/test_databases.hpp"

namespace gongyou::app {

namespace fs = std::filesystem;

/// A row of stored_file, as far as a backup looks at it.
struct StoredFile {
    std::string id;
    std::string address;
};
BOOST_DESCRIBE_STRUCT(StoredFile, (), (id, address))

inline constexpr std::string_view add_file = R"sql(
    INSERT INTO stored_file (id, owner_kind, owner_id, place, kind, name, size, address, sealed_key, kept_on)
    VALUES (:id, 'report', :id, 1, 'pdf', '', 3, :address, '', '2026-02-06')
)sql";

/// A house with a store, audit entries and attachments, and a place for backups.
class BackupHouse : public testing::Test {
protected:
    explicit BackupHouse(crypto::Profile profile = crypto::Profile::intl) : keyring_{crypto::test_keyring(profile)} {
        config_.data = (folder_ / "data").string();
        fs::create_directory(config_.data);
        EXPECT_TRUE(sql::migrate(*sql::open_session(config::database_url(config_), false), sql::product_migrations(),
                                 clock_.now()));
        database_ = std::make_unique<sql::Database>(sql::DatabaseSettings{.url = config::database_url(config_)}, clock_,
                                                    random_, [](std::string_view) {});
    }
    void act() {
        EXPECT_TRUE(database_->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            audit_.record(tx, {.tree = "t1", .actor = "system", .role = "", .act = "test.done"});
            return Done{};
        }));
    }
    std::string attach(std::string_view bytes) {
        files::FolderStore store{fs::path{config_.data} / "files", random_};
        const auto address = keyring_.lookup_digest("file", bytes);
        EXPECT_TRUE(store.put(address, bytes, clock_.today()));
        EXPECT_TRUE(database_->write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            tx.session().execute(add_file, StoredFile{new_uuid_v4(random_), address});
            return Done{};
        }));
        return address;
    }
    TakenBackup take() {
        clock_.pass(std::chrono::seconds{1});  // each backup has a folder of its own, named by the second
        return take_backup(config_, folder_ / "backups", keyring_, clock_, random_).value();
    }
    config::Config elsewhere() {
        config::Config other = config_;
        other.data = (folder_ / ("restored" + std::to_string(++restored_))).string();
        return other;
    }

    crypto::TestFolder folder_;
    config::Config config_;
    SetClock clock_{date("2026-02-06")};
    SystemRandom random_;
    crypto::Keyring keyring_;
    audit::AuditTrail audit_{keyring_};
    std::unique_ptr<sql::Database> database_;
    int restored_ = 0;
};

}  // namespace gongyou::app
