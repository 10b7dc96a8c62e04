#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "platform/crypto/profile.hpp"
#include "platform/crypto/secret.hpp"

namespace gongyou::crypto {

/// The key of authenticated encryption: 32 bytes for AES-256-GCM; for guomi 16 for SM4 and 32 apart from them for
/// HMAC-SM3.
struct DataKey {
    Profile profile = Profile::intl;
    Secret bytes;

    static std::size_t size_of(Profile profile) { return profile == Profile::intl ? 32 : 48; }
};

/// Bytes that a sealed box is longer than what is in it.
std::size_t box_overhead(Profile profile);

/// `plain` encrypted, and bound to `place`, which is not in the box: random nonce, ciphertext, tag. A random nonce of
/// 96 bits repeats under one key with a chance of 10^-13 in 10^8 boxes; keys belong to one table of one tree, so none
/// sees more.
std::string box(const DataKey& key, std::string_view place, std::string_view plain);
/// What is in the box; nothing if one bit of it, or of `place`, is not as it was.
std::optional<std::string> unboxed(const DataKey& key, std::string_view place, std::string_view box);

}  // namespace gongyou::crypto
