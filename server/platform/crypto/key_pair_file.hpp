#pragma once

#include "platform/crypto/guarded_file.hpp"
#include "platform/crypto/key_pair.hpp"

namespace gongyou::crypto {

/// Where the public half of a pair goes whose private half stands in `private_file`: beside it, with .pub.
std::filesystem::path public_file_of(const std::filesystem::path& private_file);

/// Writes both halves into new files. Faults, each with {file}: key.file_exists, key.file_not_written; then none is
/// left.
Result<Done> write_new_key_pair(const std::filesystem::path& private_file, const OpeningKey& key);

/// Faults, each with {file}: those of read_private_file(); key.file_damaged; key.wrong_half when it is the public one.
Result<OpeningKey> read_opening_key(const std::filesystem::path& private_file);

/// Faults, each with {file}: those of read_public_file(); key.file_damaged; key.wrong_half when it is the private one.
Result<SealingKey> read_sealing_key(const std::filesystem::path& public_file);

}  // namespace gongyou::crypto
