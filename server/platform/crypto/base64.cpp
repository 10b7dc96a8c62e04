#include "platform/crypto/base64.hpp"

#include <array>
#include <cstdint>

namespace gongyou::crypto {

namespace {

constexpr std::string_view url_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view plain_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view base32_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

using Values = std::array<std::uint8_t, 256>;
constexpr std::uint8_t no_digit = 0xFF;

constexpr Values values_of(std::string_view digits) {
    Values values{};
    for (auto& value : values) value = no_digit;
    for (std::size_t i = 0; i < digits.size(); ++i)
        values[static_cast<unsigned char>(digits[i])] = static_cast<std::uint8_t>(i);
    return values;
}
constexpr Values url_values = values_of(url_digits);
constexpr Values plain_values = values_of(plain_digits);
constexpr Values base32_values = values_of(base32_digits);

std::uint32_t byte(std::string_view bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }

/// Three bytes become four digits; what is left at the end becomes two or three.
void append_digits(std::string& out, std::string_view bytes, std::string_view digits) {
    const auto start = out.size();
    out.resize(start + (bytes.size() * 4 + 2) / 3);
    char* to = out.data() + start;
    std::size_t i = 0;
    for (; i + 3 <= bytes.size(); i += 3) {
        const auto bits = byte(bytes, i) << 16 | byte(bytes, i + 1) << 8 | byte(bytes, i + 2);
        *to++ = digits[bits >> 18];
        *to++ = digits[(bits >> 12) & 63];
        *to++ = digits[(bits >> 6) & 63];
        *to++ = digits[bits & 63];
    }
    const auto left = bytes.size() - i;
    if (left == 0) return;
    const auto bits = byte(bytes, i) << 16 | (left == 2 ? byte(bytes, i + 1) << 8 : 0U);
    *to++ = digits[bits >> 18];
    *to++ = digits[(bits >> 12) & 63];
    if (left == 2) *to++ = digits[(bits >> 6) & 63];
}

/// Reads digits of `width` bits each; refuses a last digit whose unused bits are not zero.
std::optional<std::string> bytes_from(std::string_view text, const Values& values, unsigned width) {
    std::string out(text.size() * width / 8, '\0');
    std::uint32_t bits = 0;
    unsigned count = 0;
    std::size_t at = 0;
    for (const char c : text) {
        const auto value = values[static_cast<unsigned char>(c)];
        if (value == no_digit) return std::nullopt;
        bits = bits << width | value;
        count += width;
        if (count < 8) continue;
        count -= 8;
        out[at++] = static_cast<char>(bits >> count & 0xFF);
        bits &= (1U << count) - 1;
    }
    if (count >= width || bits != 0) return std::nullopt;
    return out;
}

}  // namespace

void append_base64url(std::string& out, std::string_view bytes) { append_digits(out, bytes, url_digits); }

std::string base64url(std::string_view bytes) {
    std::string out;
    append_base64url(out, bytes);
    return out;
}

std::optional<std::string> from_base64url(std::string_view text) { return bytes_from(text, url_values, 6); }

std::string base64(std::string_view bytes) {
    std::string out;
    append_digits(out, bytes, plain_digits);
    out.append((4 - out.size() % 4) % 4, '=');
    return out;
}

std::optional<std::string> from_base64(std::string_view text) {
    std::string digits;
    digits.reserve(text.size());
    for (const char c : text) {
        if (c != '\n' && c != '\r') digits += c;
    }
    if (digits.size() % 4 != 0) return std::nullopt;
    for (int i = 0; i < 2 && digits.ends_with('='); ++i) digits.pop_back();
    return bytes_from(digits, plain_values, 6);
}

std::string base32(std::string_view bytes) {
    std::string out;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bits = bits << 8 | byte(bytes, i);
        for (count += 8; count >= 5; count -= 5) out += base32_digits[bits >> (count - 5) & 31];
        bits &= (1U << count) - 1;
    }
    if (count > 0) out += base32_digits[bits << (5 - count) & 31];
    return out;
}

std::optional<std::string> from_base32(std::string_view text) { return bytes_from(text, base32_values, 5); }

}  // namespace gongyou::crypto
