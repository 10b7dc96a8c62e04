#pragma once

#include <filesystem>
#include <vector>

#include "app/commands/sealed_file.hpp"

namespace gongyou::app {

/// One attachment in a backup. Its bytes are sealed already where they lie.
struct BackupFile {
    std::string address;
    std::int64_t size = 0;
    std::string digest;
    bool operator==(const BackupFile&) const = default;
};
BOOST_DESCRIBE_STRUCT(BackupFile, (), (address, size, digest))

/// What is in a backup; written last, with a mac, so that a backup that broke off has none.
struct BackupManifest {
    std::string id;
    std::string made_at;  ///< UTC
    std::string version;  ///< of the program
    std::string engine;   ///< sqlite, postgres
    std::int64_t schema = 0;
    std::string sealed_to;  ///< fingerprint of the pair whose private half opens it; empty: the root key does
    std::string sealed_key;
    std::int64_t database_size = 0;
    std::string database_digest;
    std::vector<BackupFile> files;
    bool operator==(const BackupManifest&) const = default;
};
BOOST_DESCRIBE_STRUCT(BackupManifest, (),
                      (id, made_at, version, engine, schema, sealed_to, sealed_key, database_size, database_digest,
                       files))

inline constexpr const char* manifest_name = "manifest.json";
inline constexpr const char* manifest_mac_name = "manifest.mac";
inline constexpr const char* database_part_name = "database.sealed";

/// Faults: backup.not_written.
Result<Done> write_manifest(const std::filesystem::path& folder, const BackupManifest& manifest,
                            const crypto::Keyring& keyring);
/// Faults: backup.not_a_backup, backup.damaged (altered, or made under other keys).
Result<BackupManifest> read_manifest(const std::filesystem::path& folder, const crypto::Keyring& keyring);

/// The key of a backup, sealed into its manifest: to the public half of a pair, or under the root key if there is none.
/// Faults: backup.other_profile {expected, found} for a pair that is not of the keyring's profile; seal.no_key.
Result<Done> seal_backup_key(BackupManifest& manifest, const crypto::Keyring& keyring, const crypto::RecordKey& key,
                             const std::optional<crypto::SealingKey>& to);
/// And out of it. Faults: restore.needs_backup_key {expected}; restore.other_backup_key {expected, found};
/// seal.broken.
Result<crypto::RecordKey> unseal_backup_key(const BackupManifest& manifest, const crypto::Keyring& keyring,
                                            const std::optional<crypto::OpeningKey>& private_half);

/// Where the key of a backup is sealed to.
crypto::SealPlace key_place(const BackupManifest& manifest);

}  // namespace gongyou::app
