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
    const auto is_taken_back = [&s](const Token& token) {
        if (token.begin > 0 && s.paper().text.text[token.begin - 1] == U'不') return true;
        const auto before = s.paper().words(token.begin - std::min(token.begin, 8u), token.begin);
        return holds_any(before, {U"不会让", U"不让", U"不叫", U"不会叫"});  // 不会让同学自认倒霉
    };
    for (const auto& token : s.tokens())
        for (const auto c : concepts)
            if (token.meaning == c && s.stance_of(token) != Stance::forbidden && !is_taken_back(token)) return &token;
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

/// Whether a no of its own stands before the word in its part of the sentence, however far: 不就超时工作向公司索要.
inline bool denied_in_part(const View& s, const Token& token) {
    const auto from = part_begin(s.paper().text.text, token.begin);
    for (const auto& t : s.tokens())
        if ((t.meaning == word::not_ || t.meaning == word::must_not || t.meaning == word::refuse) && t.begin >= from &&
            t.end <= token.begin)
            return true;
    return false;
}

/// The characters before a place, at most `most` of them, within its part of the sentence.
inline std::u32string_view words_before(const View& s, std::uint32_t at, std::uint32_t most) {
    const auto& text = s.paper().text.text;
    const auto from = std::max(part_begin(text, at), s.begin());
    return s.paper().words(at - from > most ? at - most : from, at);
}

/// 不影响…, 不得因…, 不以…为由, 不得记旷工: what must not fall on the worker.
inline bool shields_worker(const View& s) {
    if (s.holds_any({U"员工不得以", U"乙方不得以", U"职工不得以", U"不得以私事", U"不得以任何借口"})) return false;
    if (const auto at = s.text().find(U"不得以"); at != std::u32string_view::npos) {
        const auto of = words_before(s, s.begin() + static_cast<std::uint32_t>(at), 12);
        const bool is_for_worker =
            holds_any(of, {U"乙方", U"员工", U"职工", U"本人"}) && !holds_any(of, {U"公司", U"甲方"});
        if (!is_for_worker && !s.holds_any({U"任何借口", U"推"})) return true;
    }
    return s.holds_any({U"不影响",     U"不得因",   U"不因",     U"不会因",    U"为由",   U"不许",     U"不得记",
                        U"不得算旷工", U"不是旷工", U"不记旷工", U"不得扣",    U"不扣",   U"不算旷工", U"不得强",
                        U"不强",       U"不勉强",   U"有权拒绝", U"可以拒绝",  U"可拒绝", U"不得处",   U"不处罚",
                        U"绝不",       U"不得作为", U"不得视为", U"不视为旷工"});
}

/// A word of the concept that no 不 takes back right before it.
inline const Token* taken(const View& s, Concept c) {
    if (!s.has(c)) return nullptr;
    for (const auto& token : s.tokens())
        if (token.meaning == c && s.stance_of(token) != Stance::forbidden &&
            (token.begin == s.begin() || s.paper().text.text[token.begin - 1] != U'不'))
            return &token;
    return nullptr;
}

/// The characters behind a place, at most `most` of them.
inline std::u32string_view words_behind(const View& s, std::uint32_t at, std::uint32_t most) {
    return s.paper().words(at,
                           std::min<std::uint32_t>(at + most, static_cast<std::uint32_t>(s.paper().text.text.size())));
}

/// Whether one of `firsts` stands in the text and one of `seconds` not further than `gap` behind it: 没有…工资.
inline bool leads_to(std::u32string_view text, std::initializer_list<std::u32string_view> firsts,
                     std::initializer_list<std::u32string_view> seconds, std::size_t gap) {
    for (const auto first : firsts)
        for (auto at = text.find(first); at != std::u32string_view::npos; at = text.find(first, at + 1)) {
            const auto from = at + first.size();
            for (const auto second : seconds) {
                const auto there = text.substr(from, gap + second.size()).find(second);
                if (there != std::u32string_view::npos &&
                    text.substr(from, there).find_first_of(U"，。；") == std::u32string_view::npos)
                    return true;
            }
        }
    return false;
}

/// 没有当天工资, 不计报酬, 停发工钱: no pay for it, whatever stands between.
inline bool says_no_pay(const View& s) {
    return leads_to(s.text(),
                    {U"没有", U"没", U"无", U"不发", U"不给", U"不计", U"不付", U"停发", U"不支付", U"不算", U"不拿"},
                    {U"工资", U"工钱", U"薪", U"报酬", U"钱", U"待遇"}, 4);
}

/// 由员工本人承担, 归司机负责: laid on those who work, whoever stands for them.
inline bool is_laid_on_worker(const View& s) {
    const auto& text = s.paper().text.text;
    for (const auto& token : s.tokens()) {
        if (token.meaning != word::worker && token.meaning != word::staff_role) continue;
        if (token.begin <= s.begin() ||
            std::u32string_view{U"由归让叫凭"}.find(text[token.begin - 1]) == std::u32string_view::npos)
            continue;
        const auto behind = s.paper().words(token.end, std::min<std::uint32_t>(token.end + 14, s.end()));
        if (holds_any(
                behind.substr(0, behind.find_first_of(U"，。；")),
                {U"承担", U"负责", U"自负", U"负担", U"解决", U"处理", U"自理", U"买单", U"支付", U"赔", U"出", U"垫"}))
            return true;
    }
    return false;
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
