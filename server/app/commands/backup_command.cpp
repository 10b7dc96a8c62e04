#include "app/commands/backup_command.hpp"

#include <fmt/format.h>

#include "app/commands/take_backup.hpp"

namespace gongyou::app {

void add_backup(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("backup", "copies store and attachments while the server runs (备份)");
    const auto to = std::make_shared<std::string>();
    command->add_option("--to", *to, "folder for the backup; a new one is made in it")->required();
    const auto flags = ConfigFlags::add_to(*command, {"data", "database", "key_file"});
    command->callback([flags, to, &parts] {
        const auto taken = flags->config().and_then([&](const config::Config& config) {
            return crypto::Keyring::open(config::key_file_of(config)).and_then([&](const crypto::Keyring& keyring) {
                return take_backup(config, *to, keyring, parts.clock, parts.random);
            });
        });
        if (!taken) {
            parts.exit_code = tell(taken.error());
            return;
        }
        fmt::print("backup: {}\n  schema {}, database {} bytes, {} attachments\n", taken->folder.string(),
                   taken->manifest.schema, taken->manifest.database_size, taken->manifest.files.size());
        if (taken->gone_meanwhile > 0) fmt::print("  {} unclaimed uploads went meanwhile\n", taken->gone_meanwhile);
        fmt::print("  It opens with the key file only: keep that one elsewhere (密钥文件须另行保存).\n");
    });
}

}  // namespace gongyou::app
