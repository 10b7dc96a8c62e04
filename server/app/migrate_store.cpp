#include "app/migrate_store.hpp"

#include "app/commands/backup_store.hpp"
#include "app/commands/take_backup.hpp"
#include "platform/sql/database.hpp"

namespace gongyou::app {

namespace {

namespace fs = std::filesystem;

Result<fs::path> backup_before(const config::Config& config, const Clock& clock, Random& random) {
    auto taken = crypto::Keyring::open(config::key_file_of(config)).and_then([&](const crypto::Keyring& keyring) {
        return take_backup(config, config::migration_backups_of(config), keyring, clock, random);
    });
    if (!taken)
        return fail({FaultKind::unavailable, "migration.backup_failed", {{"why", std::string{taken.error().code}}}});
    return std::move(taken->folder);
}

}  // namespace

Result<MigratedStore> migrate_store(const config::Config& config, const Clock& clock, Random& random,
                                    BackupFirst backup_first, std::span<const sql::Migration> steps) {
    const auto url = config::database_url(config);
    if (config.database.empty()) fs::create_directories(config.data);
    MigratedStore migrated;
    auto session = sql::open_session(url, false);
    sql::take_turn_at_migrating(*session);  // or two servers would each take a backup, the second of half a migration
    const auto plan = sql::migration_plan(*session, steps);
    const bool is_refused = plan.newest > steps.back().number;  // by sql::migrate(), to an older program
    if (backup_first == BackupFirst::yes && plan.pending > 0 && !is_refused && is_founded(*session)) {
        auto backup = backup_before(config, clock, random);
        if (!backup) return fail(backup.error());
        migrated.backup = *std::move(backup);
    }
    auto report = sql::migrate(*session, steps, clock.now());
    if (!report) return fail(report.error());
    migrated.report = *report;
    return migrated;
}

}  // namespace gongyou::app
