#pragma once

#include <cwchar>
#include <string_view>

namespace gongyou::checkup {

/// text.find(word, from), many characters at a time: for words that are rare in a long text. The word is not empty.
inline std::size_t place_of(std::u32string_view word, std::u32string_view text, std::size_t from = 0) {
    static_assert(sizeof(wchar_t) == sizeof(char32_t));
    const auto* const whole = reinterpret_cast<const wchar_t*>(text.data());
    while (from + word.size() <= text.size()) {
        const auto* at = std::wmemchr(whole + from, static_cast<wchar_t>(word.front()), text.size() - from);
        if (at == nullptr) break;
        from = static_cast<std::size_t>(at - whole);
        if (text.substr(from).starts_with(word)) return from;
        ++from;
    }
    return std::u32string_view::npos;
}

}  // namespace gongyou::checkup
