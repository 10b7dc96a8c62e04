#include "app/commands/migrate_command.hpp"

#include <fmt/format.h>

#include "app/migrate_store.hpp"

namespace gongyou::app {

void add_migrate(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("migrate", "brings the store up to this program (升级数据库结构)");
    const auto no_backup = std::make_shared<bool>(false);
    command->add_flag(
        "--no-backup", *no_backup,
        "takes no backup before the store is changed: only where another one was just taken, for instance "
        "a snapshot of the disk, or of a store too large to copy twice (仅在已另行备份时使用)");
    const auto flags =
        ConfigFlags::add_to(*command, {"data", "database", "key_file", "backup_key_file", "migration_backups"});
    command->callback([flags, no_backup, &parts] {
        const auto migrated = flags->config().and_then([&](const config::Config& config) {
            return migrate_store(config, parts.clock, parts.random, *no_backup ? BackupFirst::no : BackupFirst::yes);
        });
        if (!migrated) {
            parts.exit_code = tell(migrated.error());
            return;
        }
        if (migrated->backup) fmt::print("backup: {}\n", migrated->backup->string());
        fmt::print("schema {}: {} steps applied\n", migrated->report.newest, migrated->report.applied);
    });
}

}  // namespace gongyou::app
