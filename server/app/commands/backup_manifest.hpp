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
    std::string sealed_key;
    std::int64_t database_size = 0;
    std::string database_digest;
    std::vector<BackupFile> files;
    bool operator==(const BackupManifest&) const = default;
};
BOOST_DESCRIBE_STRUCT(BackupManifest, (),
                      (id, made_at, version, engine, schema, sealed_key, database_size, database_digest, files))

inline constexpr const char* manifest_name = "manifest.json";
inline constexpr const char* manifest_mac_name = "manifest.mac";
inline constexpr const char* database_part_name = "database.sealed";

/// Faults: backup.not_written.
Result<Done> write_manifest(const std::filesystem::path& folder, const BackupManifest& manifest,
                            const crypto::Keyring& keyring);
/// Faults: backup.not_a_backup, backup.damaged (altered, or made under other keys).
Result<BackupManifest> read_manifest(const std::filesystem::path& folder, const crypto::Keyring& keyring);

/// Where the key of a backup is sealed to.
crypto::SealPlace key_place(const BackupManifest& manifest);

}  // namespace gongyou::app
