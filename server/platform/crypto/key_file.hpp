#pragma once

#include <filesystem>
#include <vector>

#include "kernel/random.hpp"
#include "kernel/result.hpp"
#include "platform/crypto/profile.hpp"
#include "platform/crypto/secret.hpp"

namespace gongyou::crypto {

/// One root key. All others are derived from it.
struct RootKey {
    int version = 0;
    Profile profile = Profile::intl;
    Secret bytes;
};

/// What stands in the key file: every root key there has been, for old values; which one seals new values; and which
/// one makes blind indexes and receipt hashes, which cannot change without writing all of them anew.
struct RootKeys {
    std::vector<RootKey> roots;
    int current = 0;
    int index = 0;

    const RootKey* find(int version) const;
};

/// Reads, writes and replaces the file at `path`, as guarded_file.hpp says. A text that is not as it was written is
/// key.file_damaged.
Result<RootKeys> read_key_file(const std::filesystem::path& path);
Result<Done> write_new_key_file(const std::filesystem::path& path, const RootKeys& keys);
Result<Done> replace_key_file(const std::filesystem::path& path, const RootKeys& keys);

RootKey new_root_key(int version, Profile profile, Random& random);

}  // namespace gongyou::crypto
