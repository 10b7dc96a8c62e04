#include "core/people/secrets.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "platform/crypto/sha256.hpp"

namespace gongyou {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford's base32
constexpr std::size_t code_size = 26;  // 26 × 5 = 130 bits, the last two of them zero

char as_read(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') return '0';
    if (c == 'I' || c == 'L') return '1';
    return c;
}

}  // namespace

Result<SixDigits> SixDigits::read(std::string_view raw) {
    SixDigits read;
    for (const char c : raw.substr(0, 64))
        if (c != ' ') read.text_ += c;
    const bool digits = std::ranges::all_of(read.text_, [](char c) { return c >= '0' && c <= '9'; });
    if (read.text_.size() != 6 || !digits) return fail({FaultKind::invalid, "code.not_six_digits"});
    return read;
}

OpenCode OpenCode::fresh(Random& random) {
    OpenCode code;
    std::uint32_t held = 0;
    int bits = 0;
    for (const char byte : random.bytes(16)) {
        held = (held << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5) code.text_ += alphabet[(held >> (bits - 5)) & 31];
    }
    code.text_ += alphabet[(held << (5 - bits)) & 31];
    return code;
}

Result<OpenCode> OpenCode::read(std::string_view raw) {
    std::string text;
    for (const char c : raw.substr(0, 128)) {
        if (c == '-' || c == ' ') continue;
        const char read = as_read(c);
        if (alphabet.find(read) == std::string_view::npos) return fail({FaultKind::invalid, "code.wrong_shape"});
        text += read;
    }
    if (text.size() != code_size) return fail({FaultKind::invalid, "code.wrong_shape"});
    OpenCode code;
    code.text_ = std::move(text);
    return code;
}

std::string OpenCode::grouped() const {
    std::string out;
    for (std::size_t i = 0; i < text_.size(); ++i) {
        if (i > 0 && i % 4 == 0) out += '-';
        out += text_[i];
    }
    return out;
}

std::string fresh_token(Random& random) { return crypto::hex(random.bytes(32)); }

bool is_token(std::string_view text) {
    return text.size() == 64 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string fresh_six_digits(Random& random) { return fmt::format("{:06}", random.below(1'000'000)); }

}  // namespace gongyou
