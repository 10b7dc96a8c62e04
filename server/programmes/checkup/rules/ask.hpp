#pragma once

#include <initializer_list>

#include "programmes/checkup/reading/view.hpp"

namespace gongyou::checkup::rules {

/// The first word of any of the concepts that is said: neither denied nor forbidden.
inline const Token* any_said(const View& s, Concepts concepts) {
    for (const auto c : concepts)
        if (const auto* token = s.said(c)) return token;
    return nullptr;
}

/// Whether something of the kind is denied or forbidden somewhere: 不收取押金, 不得降低工资.
inline bool any_ruled_out(const View& s, Concepts concepts) {
    for (const auto c : concepts)
        if (s.denied(c) != nullptr || s.forbidden(c) != nullptr) return true;
    return false;
}

inline bool any_forbidden(const View& s, Concepts concepts) {
    for (const auto c : concepts)
        if (s.forbidden(c) != nullptr) return true;
    return false;
}

/// Whether one of `some` stands near `to`.
inline bool any_near(const View& s, Concept to, Concepts some, std::uint32_t gap) {
    for (const auto c : some)
        if (s.near(to, c, gap)) return true;
    return false;
}

/// The characters before a place, at most `most` of them, within its part of the sentence.
inline std::u32string_view words_before(const View& s, std::uint32_t at, std::uint32_t most) {
    const auto& text = s.paper().text.text;
    const auto from = part_begin(text, at);
    return s.paper().words(at - from > most ? at - most : from, at);
}

/// The characters behind a place, at most `most` of them.
inline std::u32string_view words_behind(const View& s, std::uint32_t at, std::uint32_t most) {
    return s.paper().words(at,
                           std::min<std::uint32_t>(at + most, static_cast<std::uint32_t>(s.paper().text.text.size())));
}

/// The highest amount of money named; 0 where none is.
inline double most_yuan(const View& s) {
    double most = 0;
    for (const auto& value : s.values())
        if (value.unit == Unit::yuan) most = std::max(most, value.amount);
    return most;
}

}  // namespace gongyou::checkup::rules
