#include "platform/crypto/sha256.hpp"

#include <openssl/sha.h>

#include "platform/crypto/evp.hpp"

namespace gongyou::crypto {

std::string sha256(std::string_view bytes) {
    std::string out(SHA256_DIGEST_LENGTH, '\0');
    evp::must(
        EVP_Digest(bytes.data(), bytes.size(), evp::bytes_of(out), nullptr, evp::digest_of(Profile::intl), nullptr));
    return out;
}

std::string hex(std::string_view bytes) {
    constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

std::string sha256_hex(std::string_view bytes) { return hex(sha256(bytes)); }

}  // namespace gongyou::crypto
