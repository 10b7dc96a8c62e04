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
    constexpr Sieve& operator|=(const Sieve& other) {
        for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
        return *this;
    }
    /// Whether the two may have a character in common.
    constexpr bool may_share(const Sieve& other) const {
        std::uint64_t shared = 0;
        for (std::size_t i = 0; i < bits_.size(); ++i) shared |= bits_[i] & other.bits_[i];
        return shared != 0;
    }
    /// Whether it is worth looking for the word.
    constexpr bool may_hold(std::u32string_view word) const {
        return word.empty() || (may_have(word.front()) && may_have(word.back()));
    }

private:
    std::array<std::uint64_t, 16> bits_{};
};

/// A text with its sieve, for those who look for many words in it.
class SievedText : public std::u32string_view {
public:
    SievedText() = default;
    SievedText(std::u32string_view text) : std::u32string_view{text}, sieve_{text} {}
    SievedText(std::u32string_view text, const Sieve& sieve) : std::u32string_view{text}, sieve_{sieve} {}

    const Sieve& sieve() const { return sieve_; }

private:
    Sieve sieve_;
};

/// Whether any of the words stands in the text, of which the sieve is known.
inline bool holds_one_of(std::u32string_view text, const Sieve& sieve,
                         std::initializer_list<std::u32string_view> words) {
    for (const auto word : words)
        if (sieve.may_hold(word) && text.find(word) != std::u32string_view::npos) return true;
    return false;
}
inline bool holds_one_of(const SievedText& text, std::initializer_list<std::u32string_view> words) {
    return holds_one_of(text, text.sieve(), words);
}
inline bool holds_one_of(std::u32string_view text, std::initializer_list<std::u32string_view> words) {
    constexpr std::size_t few = 2;  // a sieve costs about as much as looking for two words
    if (words.size() > few) return holds_one_of(text, Sieve{text}, words);
    for (const auto word : words)
        if (text.find(word) != std::u32string_view::npos) return true;
    return false;
}

}  // namespace gongyou::checkup
