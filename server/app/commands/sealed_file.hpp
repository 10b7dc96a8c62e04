#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "platform/crypto/keyring.hpp"

namespace gongyou::app {

/// How long a file was, and a digest of it: SHA-256 over the SHA-256 of each MiB.
struct FileMark {
    std::int64_t size = 0;
    std::string digest;
    bool operator==(const FileMark&) const = default;
};

/// Writes `from` into `to`, sealed piece by piece under `key` and bound to the backup `id` and each piece's place. The
/// mark is that of `from`. Faults: backup.not_written.
Result<FileMark> seal_file(const crypto::Keyring& keyring, const crypto::RecordKey& key, const std::string& id,
                           const std::filesystem::path& from, const std::filesystem::path& to);

/// The other way. Faults: seal.broken, backup.damaged, backup.not_written.
Result<FileMark> unseal_file(const crypto::Keyring& keyring, const crypto::RecordKey& key, const std::string& id,
                             const std::filesystem::path& from, const std::filesystem::path& to);

/// Copies a file and marks it. Faults: backup.not_written, backup.file_missing {file}.
Result<FileMark> copied_file(const std::filesystem::path& from, const std::filesystem::path& to);

/// Makes sure that what was written to the file, or the folder's names, are on disk. Faults: backup.not_written.
Result<Done> sync_to_disk(const std::filesystem::path& path);

}  // namespace gongyou::app
