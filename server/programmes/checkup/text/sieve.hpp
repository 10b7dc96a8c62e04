#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace gongyou::checkup {

/// Which characters a text has, roughly: it may take one for there that is not, never the other way round.
class Sieve {
public:
    constexpr Sieve() = default;
    constexpr explicit Sieve(std::u32string_view text) {
        for (const char32_t c : text) keep(c);
    }

    constexpr void keep(char32_t c) { bits_[(c >> 6) & 15] |= std::uint64_t{1} << (c & 63); }
    constexpr bool may_have(char32_t c) const { return ((bits_[(c >> 6) & 15] >> (c & 63)) & 1) != 0; }
    /// Whether it is worth looking for the word.
    constexpr bool may_hold(std::u32string_view word) const {
        return word.empty() || (may_have(word.front()) && may_have(word.back()));
    }

private:
    std::array<std::uint64_t, 16> bits_{};
};

/// Whether any of the words stands in the text.
inline bool holds_one_of(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    constexpr std::size_t few = 2;  // a sieve costs about as much as looking for two words
    const bool sifts = words.size() > few;
    const Sieve sieve = sifts ? Sieve{text} : Sieve{};
    for (const auto word : words)
        if ((!sifts || sieve.may_hold(word)) && text.find(word) != std::u32string_view::npos) return true;
    return false;
}

}  // namespace gongyou::checkup
