#include "platform/crypto/totp.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "kernel/percent_encoded.hpp"
#include "platform/crypto/base64.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/crypto/evp.hpp"

namespace gongyou::crypto {

namespace {

constexpr std::int64_t step_seconds = 30;
constexpr std::size_t secret_size = 20;

}  // namespace

std::string new_totp_secret(Random& random) { return base32(random.bytes(secret_size)); }

std::string totp_code(std::string_view secret, std::int64_t step) {
    const auto key = from_base32(secret);
    if (!key) return "";
    unsigned char counter[8];
    for (int i = 0; i < 8; ++i) counter[i] = static_cast<unsigned char>(step >> (8 * (7 - i)));
    unsigned char mac[20];
    unsigned int size = 0;
    if (!HMAC(EVP_sha1(), key->data(), static_cast<int>(key->size()), counter, sizeof counter, mac, &size))
        throw std::runtime_error{"OpenSSL failed"};
    const unsigned at = mac[19] & 15;
    const std::uint32_t number = (mac[at] & 0x7FU) << 24 | static_cast<std::uint32_t>(mac[at + 1]) << 16 |
                                 static_cast<std::uint32_t>(mac[at + 2]) << 8 | mac[at + 3];
    return fmt::format("{:06}", number % 1'000'000);
}

std::optional<std::int64_t> matching_step(std::string_view secret, std::string_view code, Instant now) {
    if (code.size() != 6) return std::nullopt;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    std::optional<std::int64_t> found;
    for (std::int64_t step = seconds / step_seconds - 1; step <= seconds / step_seconds + 1; ++step) {
        if (equal_in_constant_time(totp_code(secret, step), code)) found = step;  // looks at all three every time
    }
    return found;
}

std::string totp_uri(std::string_view secret, std::string_view issuer, std::string_view account) {
    return fmt::format("otpauth://totp/{0}:{1}?secret={2}&issuer={0}&algorithm=SHA1&digits=6&period=30",
                       percent_encoded(issuer), percent_encoded(account), secret);
}

}  // namespace gongyou::crypto
