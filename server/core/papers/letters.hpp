#pragma once

#include <string>
#include <string_view>

namespace gongyou::papers {

/// A text letter by letter, for whoever looks for patterns in it: full-width letters, digits and signs as their plain
/// forms, small Latin letters as capitals. One letter for one letter, so that a place in it is a place in the text.
std::u32string letters_of(std::string_view text);
/// The same, as they were written.
std::u32string written_letters(std::string_view text);
/// Letters as text again.
std::string text_of(std::u32string_view letters);

constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool is_latin(char32_t c) { return c >= U'A' && c <= U'Z'; }
constexpr bool is_han(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }
/// 〇一二三四五六七八九, 零, 幺, 两: digits as people spell numbers out.
bool is_spelt_digit(char32_t c);
/// Whether `word` stands at `at`.
bool stands_at(std::u32string_view letters, std::size_t at, std::u32string_view word);
/// Whether `word` ends right before `at`.
bool stands_before(std::u32string_view letters, std::size_t at, std::u32string_view word);

}  // namespace gongyou::papers
