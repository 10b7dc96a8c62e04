#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "platform/crypto/profile.hpp"
#include "platform/crypto/secret.hpp"

namespace gongyou::crypto {

/// SHA-256 or SM3 of `bytes`: 32 raw bytes.
std::string digest(Profile profile, std::string_view bytes);
/// HMAC with the profile's digest: 32 raw bytes.
std::string hmac(Profile profile, const Secret& key, std::string_view bytes);
/// HKDF (RFC 5869) with the profile's digest and an empty salt: `size` bytes that tell nothing about `key`.
Secret derived_key(Profile profile, const Secret& key, std::string_view info, std::size_t size);

/// `parts`, each with its length in front, so that no two lists of parts give the same bytes.
std::string framed(std::initializer_list<std::string_view> parts);

/// Whether two values are equal, in a time that does not depend on where they differ.
bool equal_in_constant_time(std::string_view one, std::string_view other);

}  // namespace gongyou::crypto
