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
/// must be empty. Everything is checked against the manifest while it is copied, and then looked at as a whole. Faults:
/// restore.not_empty, backup.not_a_backup, backup.damaged, restore.other_engine, seal.broken.
Result<RestoreReport> restore_backup(const std::filesystem::path& from, const config::Config& config,
                                     const crypto::Keyring& keyring);

}  // namespace gongyou::app
