#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gongyou::sql {

/// One statement made of named pieces by the compiler, so that it is a literal like any other:
/// `constexpr auto list_reports = joined<list_head, scope::reaches, list_tail>;`
template <const std::string_view&... pieces>
class Joined {
    static constexpr auto text = [] {
        std::array<char, (pieces.size() + ... + 1)> all{};
        std::size_t at = 0;
        for (const std::string_view piece : {pieces...})
            for (const char c : piece) all[at++] = c;
        return all;
    }();

public:
    static constexpr std::string_view value{text.data(), text.size() - 1};
};

template <const std::string_view&... pieces>
inline constexpr std::string_view joined = Joined<pieces...>::value;

}  // namespace gongyou::sql
