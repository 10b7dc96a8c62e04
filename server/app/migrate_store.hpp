#pragma once

#include <filesystem>
#include <optional>

#include "kernel/clock.hpp"
#include "kernel/random.hpp"
#include "platform/config/config.hpp"
#include "platform/sql/migrations.hpp"

namespace gongyou::app {

enum class BackupFirst { yes, no };

struct MigratedStore {
    sql::MigrationReport report;
    std::optional<std::filesystem::path> backup;  ///< taken before; none if nothing in use was to change
};

/// Brings the store up to `steps`. A store in use that is to change is backed up first, into a new folder under
/// `migration_backups`; if that fails, nothing is changed (security.md UP-1). Before the server opens the store, or in
/// a process of its own. Faults: migration.backup_failed {why}; those of sql::migrate.
Result<MigratedStore> migrate_store(const config::Config& config, const Clock& clock, Random& random,
                                    BackupFirst backup_first = BackupFirst::yes,
                                    std::span<const sql::Migration> steps = sql::product_migrations());

}  // namespace gongyou::app
