#include "core/letters/letter_code.hpp"

namespace gongyou::letters {

namespace {

constexpr std::string_view digits = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";  // no 0, 1, I, O
static_assert(digits.size() == 32);
constexpr std::size_t code_length = 16;
constexpr std::size_t code_group = 4;

}  // namespace

std::string fresh_code(Random& random) {
    std::string code;
    for (std::size_t i = 0; i < code_length; ++i) code += digits[random.below(digits.size())];
    return code;
}

std::string shown_code(std::string_view code) {
    std::string shown;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i > 0 && i % code_group == 0) shown += '-';
        shown += code[i];
    }
    return shown;
}

std::optional<std::string> code_from(std::string_view text) {
    std::string code;
    for (char c : text) {
        if (c == ' ' || c == '-') continue;
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
        if (digits.find(c) == std::string_view::npos || code.size() == code_length) return std::nullopt;
        code += c;
    }
    if (code.size() != code_length) return std::nullopt;
    return code;
}

}  // namespace gongyou::letters
