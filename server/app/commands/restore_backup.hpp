#pragma once

#include "app/commands/backup_manifest.hpp"
#include "core/audit/audit_verify.hpp"
#include "platform/config/config.hpp"

namespace gongyou::app {

/// What looking at a restored store told.
struct RestoreReport {
    BackupManifest manifest;
    std::vector<std::string> damage;         ///< found by the database
    std::vector<std::string> missing_files;  ///< named by rows, not there
    audit::AuditReport audit;
    bool whole() const { return damage.empty() && missing_files.empty() && audit.whole; }
};

/// Brings a backup back into an empty place: the data folder must not exist or hold nothing; on PostgreSQL the database
/// must be empty. A backup sealed to a pair needs its private half too. Everything is checked against the manifest
/// while it is copied, and then looked at as a whole; what fails leaves nothing. Faults: restore.not_empty,
/// backup.not_a_backup, backup.damaged, restore.other_engine, restore.needs_backup_key, restore.other_backup_key,
/// seal.broken.
Result<RestoreReport> restore_backup(const std::filesystem::path& from, const config::Config& config,
                                     const crypto::Keyring& keyring,
                                     const std::optional<crypto::OpeningKey>& private_half = {});

}  // namespace gongyou::app
