#include "platform/crypto/password_rules.hpp"

#include <algorithm>
#include <array>

#include "kernel/text.hpp"

namespace gongyou::crypto {

namespace {

/// Sorted; made by common_passwords.mjs from patterns, see there where they come from.
constexpr std::string_view common[] = {
#include "platform/crypto/common_passwords.inc"
};

constexpr std::size_t own_word_min = 4;    // shorter logins turn up by accident
constexpr std::size_t own_digits_min = 6;  // so many digits of a phone or identity card in a row

/// For comparison only: small letters, and full-width forms as the plain ones they look like.
std::string folded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto at = [&](std::size_t k) { return static_cast<unsigned char>(text[i + k]); };
        char c = text[i];
        if (i + 2 < text.size() && at(0) == 0xEF && (at(1) == 0xBC || at(1) == 0xBD)) {
            const int code = 0xF000 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
            if (code >= 0xFF01 && code <= 0xFF5E) {
                c = static_cast<char>(code - 0xFEE0);
                i += 2;
            }
        }
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

/// One piece over and over: "abcabcabcabc", "passwordpassword".
bool is_one_piece_repeated(std::string_view text) {
    for (std::size_t size = 1; size <= text.size() / 2; ++size) {
        if (text.size() % size == 0 && text.substr(size) == text.substr(0, text.size() - size)) return true;
    }
    return false;
}

bool has_few_characters(std::string_view text) {
    std::array<bool, 256> seen{};
    for (const char c : text) seen[static_cast<unsigned char>(c)] = true;
    return std::count(seen.begin(), seen.end(), true) <= 3;
}

/// Each character the neighbour of the one before: "mnopqrstuvwxyz".
bool is_one_run(std::string_view text) {
    const int step = text[1] - text[0];
    if (step != 1 && step != -1) return false;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] - text[i - 1] != step) return false;
    }
    return true;
}

bool is_common(const std::string& text) {
    return std::binary_search(std::begin(common), std::end(common), std::string_view{text}) ||
           is_one_piece_repeated(text) || has_few_characters(text) || is_one_run(text);
}

bool has_digits_of(std::string_view text, std::string_view number) {
    for (std::size_t at = 0; at + own_digits_min <= number.size(); ++at) {
        if (text.find(number.substr(at, own_digits_min)) != std::string_view::npos) return true;
    }
    return false;
}

bool has_own_data(std::string_view text, const PasswordOwner& owner) {
    if (has_digits_of(text, owner.phone)) return true;
    auto words = owner.words;
    words.push_back(owner.login);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        const auto own = folded(word);
        const bool digits = std::all_of(own.begin(), own.end(), [](char c) { return c >= '0' && c <= '9'; });
        return digits ? has_digits_of(text, own)
                      : own.size() >= own_word_min && text.find(own) != std::string_view::npos;
    });
}

}  // namespace

std::optional<FieldFault> password_fault(std::string_view password, const PasswordOwner& owner, std::string field) {
    const int length = code_points(password);
    if (length < password_min)
        return FieldFault{std::move(field), "password.too_short", {{"min", std::to_string(password_min)}}};
    if (length > password_max || password.size() > password_max * 4)
        return FieldFault{std::move(field), "password.too_long", {{"max", std::to_string(password_max)}}};
    const auto text = folded(password);
    if (has_own_data(text, owner)) return FieldFault{std::move(field), "password.contains_own_data"};
    if (is_common(text)) return FieldFault{std::move(field), "password.too_common"};
    return std::nullopt;
}

std::size_t common_password_count() { return std::size(common); }

}  // namespace gongyou::crypto
