#pragma once

#include <algorithm>
#include <initializer_list>

#include "programmes/checkup/reading/view.hpp"

namespace gongyou::checkup::rules {

/// Whether the no before a word belongs to a condition and not to it: 没干满的赔偿, 不服从者扣发.
inline bool is_denied_in_condition(const View& s, const Token& token) {
    const auto& text = s.paper().text.text;
    const auto from = part_begin(text, token.begin);
    const auto before = s.paper().words(from, token.begin);
    const auto no = before.find_last_of(U"不未没无非");
    return no != std::u32string_view::npos && before.find_first_of(U"的者就则即", no) != std::u32string_view::npos;
}

/// The first word of any of the concepts that is said: neither denied nor forbidden.
inline const Token* any_said(const View& s, Concepts concepts) {
    for (const auto c : concepts) {
        if (!s.has(c)) continue;
        for (const auto& token : s.tokens()) {
            if (token.meaning != c) continue;
            const auto stance = s.stance_of(token);
            if (stance == Stance::said || (stance == Stance::denied && is_denied_in_condition(s, token))) return &token;
        }
    }
    return nullptr;
}

/// The first word that says no by itself (不发工资, 概不负责) and is not forbidden or taken back right before it.
inline const Token* stated(const View& s, Concepts concepts) {
    for (const auto& token : s.tokens())
        for (const auto c : concepts)
            if (token.meaning == c && s.stance_of(token) != Stance::forbidden &&
                (token.begin == 0 || s.paper().text.text[token.begin - 1] != U'不'))
                return &token;
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
    const auto from = std::max(part_begin(text, at), s.begin());
    return s.paper().words(at - from > most ? at - most : from, at);
}

/// The characters behind a place, at most `most` of them.
inline std::u32string_view words_behind(const View& s, std::uint32_t at, std::uint32_t most) {
    return s.paper().words(at,
                           std::min<std::uint32_t>(at + most, static_cast<std::uint32_t>(s.paper().text.text.size())));
}

/// Whether the part of the sentence around `at` begins with the employer as the one who acts: 甲方应…, not 公司员工….
inline bool is_employers_part(const View& s, std::uint32_t at) {
    const auto before = words_before(s, at, 40);
    for (const std::u32string_view name :
         {U"甲方", U"本公司", U"公司", U"用人单位", U"单位", U"我司", U"平台", U"厂方"})
        if (before.starts_with(name))
            return before.size() == name.size() ||
                   std::u32string_view{U"不应须可有将未无解违依按对因与向为支给需必承要在同仍"}.find(
                       before[name.size()]) != std::u32string_view::npos;
    return false;
}

/// The highest amount of money named; 0 where none is.
inline double most_yuan(const View& s) {
    double most = 0;
    for (const auto& value : s.values())
        if (value.unit == Unit::yuan) most = std::max(most, value.amount);
    return most;
}

}  // namespace gongyou::checkup::rules
