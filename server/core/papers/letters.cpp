#include "core/papers/letters.hpp"

namespace gongyou::papers {

namespace {

char32_t plain(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;  // full-width forms
    if (c == 0x3000) return U' ';
    return c >= U'a' && c <= U'z' ? c - U'a' + U'A' : c;
}

/// How many bytes the letter that begins with `first` takes.
std::size_t bytes_of(unsigned char first) { return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4; }

char32_t letter_at(std::string_view text, std::size_t at, std::size_t bytes) {
    const auto first = static_cast<unsigned char>(text[at]);
    char32_t c = bytes == 1 ? first : first & (0xFFu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes && at + i < text.size(); ++i)
        c = c << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
    return c;
}

}  // namespace

std::u32string written_letters(std::string_view text) {
    std::u32string letters;
    for (std::size_t at = 0; at < text.size();) {
        const auto bytes = bytes_of(static_cast<unsigned char>(text[at]));
        letters += letter_at(text, at, bytes);
        at += bytes;
    }
    return letters;
}

std::u32string letters_of(std::string_view text) {
    auto letters = written_letters(text);
    for (auto& letter : letters) letter = plain(letter);
    return letters;
}

std::string text_of(std::u32string_view letters) {
    std::string text;
    const auto add = [&](char32_t byte) { text += static_cast<char>(byte); };
    for (const auto c : letters) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0 | c >> 6), add(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            add(0xE0 | c >> 12), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
        } else {
            add(0xF0 | c >> 18), add(0x80 | (c >> 12 & 0x3F)), add(0x80 | (c >> 6 & 0x3F)), add(0x80 | (c & 0x3F));
        }
    }
    return text;
}

bool is_spelt_digit(char32_t c) {
    return std::u32string_view{U"〇零一二三四五六七八九幺两"}.find(c) != std::u32string_view::npos;
}

bool stands_at(std::u32string_view letters, std::size_t at, std::u32string_view word) {
    return at <= letters.size() && letters.substr(at).starts_with(word);
}

bool stands_before(std::u32string_view letters, std::size_t at, std::u32string_view word) {
    return letters.substr(0, at).ends_with(word);
}

}  // namespace gongyou::papers
