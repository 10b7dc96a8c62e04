#include "app/commands/restore_command.hpp"

#include <fmt/format.h>

#include "app/commands/restore_backup.hpp"
#include "platform/crypto/key_pair_file.hpp"

namespace gongyou::app {

namespace {

void print(const RestoreReport& report) {
    const auto& manifest = report.manifest;
    fmt::print("restored: backup of {} (program {}, schema {})\n", manifest.made_at, manifest.version, manifest.schema);
    fmt::print("  database     {} bytes, digest right, {}\n", manifest.database_size,
               report.damage.empty() ? "whole" : "DAMAGED");
    for (const auto& line : report.damage) fmt::print("    {}\n", line);
    fmt::print("  attachments  {} copied, {} missing\n", manifest.files.size(), report.missing_files.size());
    for (const auto& address : report.missing_files) fmt::print("    {}\n", address);
    fmt::print("  audit        {} entries, {}\n", report.audit.entries, report.audit.whole ? "whole" : "BROKEN");
    if (!report.audit.whole) fmt::print("    first at {}: {}\n", report.audit.first_bad, report.audit.why);
}

Result<RestoreReport> restored(const std::string& from, const config::Config& config, const crypto::Keyring& keyring,
                               const std::string& private_half) {
    if (private_half.empty()) return restore_backup(from, config, keyring);
    auto key = crypto::read_opening_key(private_half);
    if (!key) return fail(key.error());
    return restore_backup(from, config, keyring, *std::move(key));
}

}  // namespace

void add_restore(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("restore", "brings a backup back into an empty place (恢复)");
    const auto from = std::make_shared<std::string>();
    command->add_option("--from", *from, "folder of the backup")->required();
    const auto private_half = std::make_shared<std::string>();
    command->add_option("--backup-key", *private_half,
                        "file of the private half, for a backup that was sealed to a pair (备份私钥文件)");
    const auto flags = ConfigFlags::add_to(*command, {"data", "database", "key_file"});
    command->callback([flags, from, private_half, &parts] {
        const auto report = flags->config().and_then([&](const config::Config& config) {
            return crypto::Keyring::open(config::key_file_of(config)).and_then([&](const crypto::Keyring& keyring) {
                return restored(*from, config, keyring, *private_half);
            });
        });
        if (!report) {
            parts.exit_code = tell(report.error());
        } else {
            print(*report);
            parts.exit_code = report->whole() ? 0 : 2;
        }
    });
}

}  // namespace gongyou::app
