#include "programmes/checkup/reading/lexicon.hpp"

#include <algorithm>

#include "programmes/checkup/text/sieve.hpp"
#include "programmes/checkup/words/word_tables.hpp"

namespace gongyou::checkup {

namespace {

constexpr bool names_a_side(char32_t c) {
    return c == U'甲' || c == U'乙' || c == U'双' || c == U'对' || c == U'厂' || c == U'店' || c == U'园' || c == U'校';
}

// Kept beside the number of a node, so that most ends of a walk need no look into a table.
constexpr std::uint32_t has_meaning = 1u << 30, is_leaf = 1u << 29, node_bits = is_leaf - 1;

constexpr std::uint64_t no_key = ~std::uint64_t{0};

std::uint64_t key_of(std::uint32_t node, char32_t c) { return (std::uint64_t{node} << 21) | c; }

std::size_t slot_of(std::uint64_t key, std::size_t mask) { return (key * 0x9E3779B97F4A7C15ull >> 20) & mask; }

/// Takes out tokens of concepts that yield and lie within a longer word.
void let_yield(std::vector<Token>& tokens) {
    std::uint32_t covered_to = 0;
    std::uint32_t cover_begin = 0;
    std::erase_if(tokens, [&](const Token& token) {  // sorted by begin, the longest first
        const bool inside = token.end <= covered_to && covered_to - cover_begin > token.end - token.begin;
        if (token.end > covered_to && !word::keeps_negation(token.meaning))
            covered_to = token.end, cover_begin = token.begin;
        return (inside && word::yields(token.meaning)) || token.meaning == word::nothing;
    });
}

/// A form read over the edge of another word: 小时工 in 小时工资, 短工 in 短工龄, 等待 in 生育等待遇.
struct RunOn {
    std::u32string_view form;
    std::u32string_view behind;  ///< any of these characters
};
constexpr RunOn run_ons[] = {{U"小时工", U"资作时"}, {U"短工", U"龄"},   {U"等待", U"遇"},       {U"日工", U"资作"},
                             {U"点工", U"资作"},     {U"小工", U"具"},   {U"无偿", U"提供发配"}, {U"临时工", U"资作"},
                             {U"待岗", U"位"},       {U"家里", U"人出"}, {U"社保", U"局"}};

constexpr Sieve behind_run_ons = [] {
    Sieve all;
    for (const auto& one : run_ons)
        for (const char32_t c : one.behind) all.keep(c);
    return all;
}();

bool runs_on(std::u32string_view text, std::size_t at, std::size_t end) {
    if (end >= text.size() || !behind_run_ons.may_have(text[end])) return false;
    const auto form = text.substr(at, end - at);
    for (const auto& one : run_ons)
        if (one.form == form && one.behind.find(text[end]) != std::u32string_view::npos) return true;
    return false;
}

}  // namespace

Lexicon::Lexicon(std::span<const std::span<const WordRow>> tables) : roots_(0x10000, -1), meanings_(1) {
    for (const auto table : tables)
        for (const auto& row : table)
            for (const auto& form : expanded(row.forms)) add(form, row.meaning);

    std::vector<bool> leads_on(meanings_.size());
    for (const auto& [key, target] : next_) leads_on[key >> 21] = true;
    const auto marked = [&](std::uint32_t node) {
        return node | (meanings_[node].empty() ? 0 : has_meaning) | (leads_on[node] ? 0 : is_leaf);
    };
    for (auto& root : roots_)
        if (root >= 0) root = static_cast<std::int32_t>(marked(static_cast<std::uint32_t>(root)));

    std::size_t size = 1024;
    while (size < next_.size() * 3) size *= 2;
    keys_.assign(size, no_key);
    targets_.assign(size, 0);
    for (const auto& [key, target] : next_) {
        auto slot = slot_of(key, size - 1);
        while (keys_[slot] != no_key) slot = (slot + 1) & (size - 1);
        keys_[slot] = key;
        targets_[slot] = marked(target);
    }
    next_.clear();
}

void Lexicon::add(std::u32string_view form, word::Concept meaning) {
    std::uint32_t node = 0;
    for (const char32_t c : form) {
        const auto fresh = static_cast<std::uint32_t>(meanings_.size());
        const auto [found, is_new] = next_.try_emplace(key_of(node, c), fresh);
        if (is_new) {
            meanings_.emplace_back();
            if (node == 0) roots_[c & 0xFFFF] = static_cast<std::int32_t>(fresh);
        }
        node = found->second;
    }
    auto& known = meanings_[node];
    if (std::find(known.begin(), known.end(), meaning) != known.end()) return;
    known.push_back(meaning);
    ++words_;
}

std::int64_t Lexicon::step(std::uint32_t node, char32_t c) const {
    const auto mask = keys_.size() - 1;
    const auto key = key_of(node, c);
    for (auto slot = slot_of(key, mask); keys_[slot] != no_key; slot = (slot + 1) & mask)
        if (keys_[slot] == key) return targets_[slot];
    return -1;
}

std::vector<Token> Lexicon::tokens_of(std::u32string_view text) const {
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 2);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] > 0xFFFF) continue;
        if (text[at] == U'调' && at > 0 && (text[at - 1] == U'下' || text[at - 1] == U'上')) continue;  // 下调岗位工资
        if (text[at] == U'方' && at > 0 && names_a_side(text[at - 1])) continue;  // 甲方可 is not 方可
        std::int64_t found = roots_[text[at]];
        const auto first = tokens.size();
        for (auto end = at + 1; found >= 0; ++end) {
            const auto node = static_cast<std::uint32_t>(found) & node_bits;
            if ((found & has_meaning) != 0 && !runs_on(text, at, end))
                for (const auto meaning : meanings_[node])
                    tokens.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), meaning});
            if (end >= text.size() || (found & is_leaf) != 0) break;
            found = step(node, text[end]);
        }
        std::reverse(tokens.begin() + static_cast<std::ptrdiff_t>(first), tokens.end());  // the longest first
    }
    let_yield(tokens);
    return tokens;
}

const Lexicon& lexicon() {
    static const Lexicon made{word_tables()};
    return made;
}

}  // namespace gongyou::checkup
