#pragma once

#include "app/commands/backup_manifest.hpp"
#include "kernel/clock.hpp"
#include "platform/config/config.hpp"

namespace gongyou::app {

struct TakenBackup {
    std::filesystem::path folder;
    BackupManifest manifest;
    int gone_meanwhile = 0;  ///< attachments whose rows went while the backup was taken
};

/// Puts a backup of store and attachments into a new folder under `to`, while the server runs. Rows first, then the
/// files that rows name: those never change. A folder without a manifest is a backup that broke off. With
/// `backup_key_file` it opens with the private half of that pair only. Faults: those of crypto::read_sealing_key,
/// backup.other_profile, backup.place_taken, backup.not_written, and of copying the store.
Result<TakenBackup> take_backup(const config::Config& config, const std::filesystem::path& to,
                                const crypto::Keyring& keyring, const Clock& clock, Random& random);

}  // namespace gongyou::app
