#include "core/papers/mark_finders.hpp"

namespace gongyou::papers {

namespace {

bool is_of_account(char32_t c) { return is_digit(c) || is_latin(c) || c == U'_' || c == U'-' || c == U'.'; }

/// Behind the name of a messenger, a few letters on: "微信号是：abc_123".
void find_account_behind(std::u32string_view letters, std::size_t at, std::size_t least, MarkPlaces& found) {
    constexpr std::size_t furthest = 5;
    for (std::size_t skipped = 0; skipped <= furthest && at + skipped < letters.size(); ++skipped) {
        const auto begin = at + skipped;
        if (!is_of_account(letters[begin])) continue;
        auto end = begin;
        while (end < letters.size() && is_of_account(letters[end])) ++end;
        if (end - begin >= least) found.push_back({MarkKind::phone, begin, end});
        return;
    }
}

void find_mail_around(std::u32string_view letters, std::size_t sign, MarkPlaces& found) {
    auto begin = sign;
    while (begin > 0 && is_of_account(letters[begin - 1])) --begin;
    auto end = sign + 1;
    while (end < letters.size() && is_of_account(letters[end])) ++end;
    if (begin < sign && end > sign + 3) found.push_back({MarkKind::phone, begin, end});
}

}  // namespace

void find_accounts(std::u32string_view letters, MarkPlaces& found) {
    constexpr std::size_t least_wechat = 6;
    constexpr std::size_t least_qq = 5;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        if (stands_at(letters, at, U"微信")) find_account_behind(letters, at + 2, least_wechat, found);
        if (stands_at(letters, at, U"QQ")) find_account_behind(letters, at + 2, least_qq, found);
        if (letters[at] == U'@') find_mail_around(letters, at, found);
    }
}

}  // namespace gongyou::papers
