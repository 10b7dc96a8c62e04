#pragma once

#include <string>
#include <string_view>

namespace gongyou::crypto {

/// SHA-256 of `bytes`: 32 raw bytes.
std::string sha256(std::string_view bytes);
/// The same as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);
/// `bytes` as lower-case hexadecimal digits.
std::string hex(std::string_view bytes);

}  // namespace gongyou::crypto
