#include "programmes/checkup/paper/quotations.hpp"

#include <algorithm>

#include "programmes/checkup/reading/view.hpp"

namespace gongyou::checkup {

namespace {

constexpr std::size_t shortest_quotation = 4;
constexpr std::size_t reach_before = 14;
constexpr std::size_t reach_behind = 44;

/// One sentence with all that it quotes; the stops within the quotation marks do not end it.
struct Quoting {
    std::size_t begin = 0, end = 0;
    std::vector<Stretch> quotations;
};

constexpr bool ends_it(char32_t c) { return c == U'。' || c == U'；' || c == U'！' || c == U'？' || c == U'\n'; }

std::vector<Quoting> sentences_that_quote(std::u32string_view text) {
    std::vector<Quoting> found;
    Quoting one;
    std::size_t opened = std::u32string_view::npos;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char32_t c = at < text.size() ? text[at] : U'\n';
        if (c == U'\n') opened = std::u32string_view::npos;  // a mark whose fellow was lost
        if (c == U'"' && opened == std::u32string_view::npos) {
            opened = at;
        } else if (c == U'"') {
            one.quotations.push_back({static_cast<std::uint32_t>(opened), static_cast<std::uint32_t>(at + 1)});
            opened = std::u32string_view::npos;
        }
        if (!ends_it(c) || opened != std::u32string_view::npos) continue;
        one.end = at;
        if (!one.quotations.empty()) found.push_back(std::move(one));
        one = {};
        one.begin = at + 1;
    }
    return found;
}

/// 没有"…", 没有什么"…": there is no such thing; not 没有签"…"的.
bool denies_it_outright(std::u32string_view before) {
    for (const std::u32string_view no : {U"没有", U"没有什么", U"没有所谓", U"没有这种", U"不搞", U"不兴", U"从无"})
        if (before.ends_with(no)) return true;
    return false;
}

/// "…"错。"…"——违法。: the verdict stands right behind.
bool is_found_wrong(std::u32string_view behind) {
    behind.remove_prefix(std::min(behind.find_first_not_of(U"-—：，、 "), behind.size()));
    for (const std::u32string_view verdict : {U"错", U"违法", U"无效", U"不对", U"不合法", U"严重违法", U"不能这",
                                              U"不可以", U"不允许", U"不行", U"都是错", U"行不行？不行"})
        if (behind.starts_with(verdict)) return true;
    return false;
}

bool is_taken_back(std::u32string_view text, const Quoting& one) {
    const auto& first = one.quotations.front();
    const auto& last = one.quotations.back();
    auto before = text.substr(one.begin, first.begin - one.begin);
    if (before.size() > reach_before) before.remove_prefix(before.size() - reach_before);
    const auto behind = text.substr(last.end, std::min(one.end - last.end, reach_behind));
    if (behind.starts_with(U"的，") || behind.starts_with(U"者")) return false;  // 不接受"…"的，视为…
    const bool not_done =
        denies_it_outright(before) ||
        holds_any(before,
                  {U"不采用", U"不实行",   U"不会让",   U"不让",     U"不得要求", U"不得写",   U"不得约定", U"不写",
                   U"不准写", U"不许写",   U"不能写",   U"不得规定", U"废除",     U"从不",     U"绝不",     U"从未",
                   U"不承认", U"传言",     U"谣",       U"有人说",   U"有人传",   U"有的说",   U"不存在",   U"不得以",
                   U"不以",   U"有的派遣", U"有的公司", U"有的单位", U"有的厂",   U"有些公司", U"有些单位", U"仍有",
                   U"个别",   U"别的厂",   U"别家",     U"别处",     U"对面",     U"隔壁"});
    const bool abolished = holds_any(
        behind, {U"作废",     U"不算数", U"擦掉",   U"废止",       U"停止执行", U"不再执行", U"不准再", U"不得再",
                 U"没有的事", U"不实",   U"谣",     U"违法的",     U"都违法",   U"不能写",   U"不作数", U"这种名堂",
                 U"一律退回", U"退回",   U"概不收", U"没这回事",   U"不是真的", U"无此事",   U"站不住", U"不采此",
                 U"不采这",   U"不取此", U"概不采", U"之类的说法", U"不这么写", U"不这样写"});
    return not_done || abolished || is_found_wrong(text.substr(last.end, reach_behind));
}

}  // namespace

std::vector<Stretch> quotations_taken_back(std::u32string_view text) {
    std::vector<Stretch> found;
    for (const auto& one : sentences_that_quote(text)) {
        if (!is_taken_back(text, one)) continue;
        for (const auto& quotation : one.quotations)
            if (quotation.end - quotation.begin >= shortest_quotation + 2) found.push_back(quotation);
    }
    return found;
}

}  // namespace gongyou::checkup
