#include "app/commands/migrate_command.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "platform/sql/database.hpp"
#include "platform/sql/migrations.hpp"

namespace gongyou::app {

namespace {

Result<sql::MigrationReport> migrate_store(const config::Config& config, Instant now) {
    if (config.database.empty()) std::filesystem::create_directories(config.data);
    const auto session = sql::open_session(config::database_url(config), false);
    return sql::migrate(*session, sql::product_migrations(), now);
}

}  // namespace

void add_migrate(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("migrate", "brings the store up to this program (升级数据库结构)");
    const auto flags = ConfigFlags::add_to(*command, {"data", "database", "key_file"});
    command->callback([flags, &parts] {
        const auto report = flags->config().and_then(
            [&](const config::Config& config) { return migrate_store(config, parts.clock.now()); });
        if (!report) {
            parts.exit_code = tell(report.error());
        } else {
            fmt::print("schema {}: {} steps applied\n", report->newest, report->applied);
        }
    });
}

}  // namespace gongyou::app
