#include "app/commands/backup_command.hpp"

#include <fmt/format.h>

#include "app/commands/take_backup.hpp"
#include "platform/crypto/key_pair_file.hpp"

namespace gongyou::app {

namespace {

void print(const TakenBackup& taken) {
    fmt::print("backup: {}\n  schema {}, database {} bytes, {} attachments\n", taken.folder.string(),
               taken.manifest.schema, taken.manifest.database_size, taken.manifest.files.size());
    if (taken.gone_meanwhile > 0) fmt::print("  {} unclaimed uploads went meanwhile\n", taken.gone_meanwhile);
    if (taken.manifest.sealed_to.empty()) {
        fmt::print("  It opens with the key file only: keep that one elsewhere (密钥文件须另行保存).\n");
    } else {
        fmt::print("  It opens with the key file and the private half of {} only (须有密钥文件和离线私钥).\n",
                   taken.manifest.sealed_to);
    }
}

/// `gongyou backup keygen --private FILE`.
CLI::App* add_keygen(CLI::App& backup, CommandParts& parts) {
    auto* command =
        backup.add_subcommand("keygen", "makes the pair of keys that backups are sealed to (生成备份密钥对)");
    const auto file = std::make_shared<std::string>();
    command
        ->add_option("--private", *file, "new file for the private half, which goes offline; FILE.pub gets the public")
        ->required();
    const auto flags = ConfigFlags::add_to(*command, {"profile"});
    command->callback([file, flags, &parts] {
        const auto written = flags->config().and_then([&](const config::Config& config) {
            const auto key = crypto::new_opening_key(enum_named<crypto::Profile>(config.profile).value(), parts.random);
            return crypto::write_new_key_pair(*file, key).map([&](Done) { return key.sealing_key().fingerprint(); });
        });
        if (!written) {
            parts.exit_code = tell(written.error());
            return;
        }
        fmt::print("pair {}\n  private half: {}\n  public half:  {}\n", *written, *file,
                   crypto::public_file_of(*file).string());
        fmt::print(
            "Set backup_key_file to the public half. Take the private one off this machine, twice, and keep both "
            "apart:\nwithout it no backup opens (私钥须离线存放两份；丢失后备份无法打开).\n");
    });
    return command;
}

}  // namespace

void add_backup(CLI::App& program, CommandParts& parts) {
    auto* command = program.add_subcommand("backup", "copies store and attachments while the server runs (备份)");
    const auto to = std::make_shared<std::string>();
    command->add_option("--to", *to, "folder for the backup; a new one is made in it");
    const auto flags = ConfigFlags::add_to(*command, {"data", "database", "key_file", "backup_key_file"});
    auto* keygen = add_keygen(*command, parts);
    command->callback([flags, to, keygen, &parts] {
        if (keygen->parsed()) return;
        if (to->empty()) throw CLI::RequiredError{"--to"};
        const auto taken = flags->config().and_then([&](const config::Config& config) {
            return crypto::Keyring::open(config::key_file_of(config)).and_then([&](const crypto::Keyring& keyring) {
                return take_backup(config, *to, keyring, parts.clock, parts.random);
            });
        });
        if (taken) {
            print(*taken);
        } else {
            parts.exit_code = tell(taken.error());
        }
    });
}

}  // namespace gongyou::app
