#pragma once

#include <optional>

#include "platform/crypto/evp.hpp"
#include "platform/crypto/secret.hpp"

/// The curve SM2 (GB/T 32918), for signatures and for sealing. Points are uncompressed, 65 bytes; scalars 32.
namespace gongyou::crypto {

/// A private key from at least 32 random bytes: a number from 1 to n-2, as SM2 wants it. A number in that range stays
/// as it is.
Secret sm2_scalar(const Secret& private_key);
std::string sm2_point(const Secret& scalar);

/// A key of its parts, without a scalar a public one; nothing if the point is not on the curve.
evp::PrivateOrPublic sm2_key(std::string_view point, const Secret* scalar);

/// `plain` encrypted to a public key, as DER with the parts C1, C3, C2; nothing if the point is not on the curve.
/// No signer identity belongs here: only signatures have one.
std::optional<std::string> sm2_encrypted(std::string_view point, const Secret& plain);
/// Nothing if one bit is not as it was, or the key is another.
std::optional<Secret> sm2_decrypted(const Secret& scalar, std::string_view encrypted);

}  // namespace gongyou::crypto
