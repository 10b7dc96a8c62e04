#pragma once

#include <filesystem>

#include "kernel/result.hpp"
#include "platform/crypto/secret.hpp"

/// Files of keys, whose mode is looked at before anything they say is believed. Every fault names the {file}.
namespace gongyou::crypto {

/// What stands in a file of this account alone. Faults: key.file_missing; key.file_mode when anyone but this account
/// could read it, when it belongs to another account or is not a plain file; key.file_damaged when it is too large.
Result<Secret> read_private_file(const std::filesystem::path& path);
/// Writes a new file that only this account can read. Faults: key.file_exists, as it never writes over one;
/// key.file_not_written.
Result<Done> write_new_private_file(const std::filesystem::path& path, const Secret& text);
/// Replaces the file at `path` in one step: after a crash there is the old one or the new one.
Result<Done> replace_private_file(const std::filesystem::path& path, const Secret& text);

/// What stands in a file that all may read; as a secret, for somebody may have named the wrong one. Faults:
/// key.file_missing; key.file_changeable when others than its owner could put another text into it; key.file_damaged.
Result<Secret> read_public_file(const std::filesystem::path& path);
/// Writes a new file that all may read and only this account may change. Faults as of a private one.
Result<Done> write_new_public_file(const std::filesystem::path& path, std::string_view text);

}  // namespace gongyou::crypto
