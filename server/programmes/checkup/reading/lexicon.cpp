#include "programmes/checkup/reading/lexicon.hpp"

#include <algorithm>

#include "programmes/checkup/reading/word_graph.hpp"
#include "programmes/checkup/text/sieve.hpp"

namespace gongyou::checkup {

namespace {

constexpr bool names_a_side(char32_t c) {
    return c == U'甲' || c == U'乙' || c == U'双' || c == U'对' || c == U'厂' || c == U'店' || c == U'园' || c == U'校';
}

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

std::vector<Token> tokens_of(std::u32string_view text) {
    const auto& graph = word_graph();
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 2);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] > 0xFFFF) continue;
        auto number = graph.roots[text[at]];
        if (number == 0) continue;
        if (text[at] == U'调' && at > 0 && (text[at - 1] == U'下' || text[at - 1] == U'上')) continue;  // 下调岗位工资
        if (text[at] == U'方' && at > 0 && names_a_side(text[at - 1])) continue;  // 甲方可 is not 方可
        const auto first = tokens.size();
        for (auto end = at + 1; number != 0; ++end) {
            const auto& node = graph.nodes[number];
            if (node.meanings != 0 && !runs_on(text, at, end))
                for (const auto meaning : graph.meanings_of(node))
                    tokens.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), meaning});
            if (end >= text.size()) break;
            number = graph.step(node, text[end]);
        }
        std::reverse(tokens.begin() + static_cast<std::ptrdiff_t>(first), tokens.end());
    }
    let_yield(tokens);
    return tokens;
}

}  // namespace gongyou::checkup
