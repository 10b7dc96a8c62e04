#pragma once

#include <string>
#include <string_view>

#include "platform/crypto/profile.hpp"
#include "platform/crypto/secret.hpp"

/// Signatures that anybody can check who has the public key: Ed25519, or SM2 with SM3 and the signer identity
/// 1234567812345678. Raw bytes; Keyring gives them their text form.
namespace gongyou::crypto {

/// Bytes of a private key: the seed of Ed25519; a number for SM2, longer than needed so that no value is likelier.
constexpr std::size_t private_key_size(Profile profile) { return profile == Profile::intl ? 32 : 48; }

/// 32 bytes, or 65 (a point, uncompressed).
std::string public_key_of(Profile profile, const Secret& private_key);
/// 64 bytes, or DER.
std::string signature(Profile profile, const Secret& private_key, std::string_view bytes);
/// False as well for keys and signatures that are none.
bool signature_fits(Profile profile, std::string_view public_key, std::string_view bytes, std::string_view signature);

}  // namespace gongyou::crypto
