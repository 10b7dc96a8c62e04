#pragma once

#include <optional>
#include <string>

#include "kernel/random.hpp"
#include "platform/crypto/profile.hpp"
#include "platform/crypto/secret.hpp"

/// Sealing to somebody who is not here: who has the public half of a pair seals, who has the private half opens
/// (security.md BK-1, KEY-4).
namespace gongyou::crypto {

/// The public half: seals, and opens nothing.
struct SealingKey {
    Profile profile = Profile::intl;
    std::string bytes;  ///< of X25519, 32; or a point of SM2, uncompressed, 65

    /// Tells pairs apart, for people and manifests: "intl:" or "guomi:" and 16 hexadecimal digits. No secret.
    std::string fingerprint() const;
};

/// The private half.
struct OpeningKey {
    Profile profile = Profile::intl;
    Secret bytes;  ///< 32

    SealingKey sealing_key() const;
};

OpeningKey new_opening_key(Profile profile, Random& random);

/// `plain` in a box under a key made for it alone, bound to `place`, as printable text of two parts: what gives the key
/// to the private half, and the box. For intl an ephemeral X25519 key, whose secret with `to` passes through
/// HKDF-SHA-256 to AES-256-GCM; for guomi the key of SM4-CTR and HMAC-SM3, encrypted by SM2. Nothing if `to` is no key.
std::optional<std::string> sealed_to(const SealingKey& to, std::string_view place, const Secret& plain);
/// Nothing if one bit of text or place is not as it was, or the pair is another.
std::optional<Secret> opened_with(const OpeningKey& key, std::string_view place, std::string_view sealed);

/// What two keys of X25519 have in common (RFC 7748); nothing if the public one is none.
std::optional<Secret> x25519_shared(const Secret& private_key, std::string_view public_key);

}  // namespace gongyou::crypto
