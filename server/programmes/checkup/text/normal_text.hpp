#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gongyou::checkup {

/// A text made regular for reading, with the way back. Full-width letters and digits are half-width, punctuation has
/// one form, traditional characters are simplified, single spaces between Han characters are gone, lines that were
/// broken in the middle of a sentence are joined. Two or more spaces stay as one space: in forms they part one field
/// from the next.
struct NormalText {
    std::u32string original;
    std::u32string text;
    std::vector<std::uint32_t> origin;  ///< of each character of `text`, and of its end: its offset in `original`

    /// The exact characters of the original that `begin`..`end` of `text` came from.
    std::u32string_view evidence(std::size_t begin, std::size_t end) const;
};

NormalText normalised(std::u32string original);

/// Bytes as characters; what is not UTF-8 becomes U+FFFD.
std::u32string characters(std::string_view utf8);
std::string utf8(std::u32string_view text);

/// Han characters, without punctuation.
constexpr bool is_han(char32_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == U'〇'; }
constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool is_latin(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

}  // namespace gongyou::checkup
