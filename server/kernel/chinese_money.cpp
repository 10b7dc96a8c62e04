#include "kernel/chinese_money.hpp"

#include <array>

namespace gongyou {

namespace {

constexpr std::array<std::string_view, 10> capitals{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr std::array<std::string_view, 4> places{"", "拾", "佰", "仟"};
constexpr std::int64_t most_yuan = 100'000'000;

/// Up to four digits; a run of zeros between digits is one 零.
std::string group_of_four(int number, bool leads_with_zero) {
    std::string words;
    bool zero = leads_with_zero && number < 1000;
    for (int place = 3; place >= 0; --place) {
        int digit = number;
        for (int i = 0; i < place; ++i) digit /= 10;
        digit %= 10;
        if (digit == 0) {
            zero = zero || !words.empty();
            continue;
        }
        if (zero) words += capitals[0];
        zero = false;
        words.append(capitals[static_cast<std::size_t>(digit)]).append(places[static_cast<std::size_t>(place)]);
    }
    return words;
}

std::string yuan_in_capitals(std::int64_t yuan) {
    std::string words;
    const auto high = static_cast<int>(yuan / 10'000);
    const auto low = static_cast<int>(yuan % 10'000);
    if (high > 0) words = group_of_four(high, false) + "万";
    if (low > 0) words += group_of_four(low, high > 0);
    return words;
}

}  // namespace

std::optional<Cents> yuan_from(std::string_view text) {
    constexpr std::string_view sign = "元";
    if (text.ends_with(sign)) text.remove_suffix(sign.size());
    std::int64_t cents = 0;
    int decimals = -1;
    bool has_digit = false;
    for (const char c : text) {
        if (c == ',' && decimals < 0 && has_digit) continue;
        if (c == '.' && decimals < 0 && has_digit) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || decimals == 2 || cents >= most_yuan * 100) return std::nullopt;
        cents = cents * 10 + (c - '0');
        has_digit = true;
        if (decimals >= 0) ++decimals;
    }
    if (!has_digit || decimals == 0) return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) cents *= 10;
    if (cents >= most_yuan * 100) return std::nullopt;
    return Cents{cents};
}

std::string in_capitals(Cents money) {
    const auto yuan = money.amount / 100;
    const auto jiao = static_cast<std::size_t>(money.amount / 10 % 10);
    const auto fen = static_cast<std::size_t>(money.amount % 10);
    std::string words = yuan > 0 ? yuan_in_capitals(yuan) + "元" : "";
    if (jiao == 0 && fen == 0) return words.empty() ? "零元整" : words + "整";
    if (jiao > 0)
        words.append(capitals[jiao]).append("角");
    else if (yuan > 0)
        words += capitals[0];
    if (fen > 0) words.append(capitals[fen]).append("分");
    return words;
}

std::string in_digits(Cents money) {
    auto words = std::to_string(money.amount / 100);
    for (auto at = static_cast<std::ptrdiff_t>(words.size()) - 3; at > 0; at -= 3)
        words.insert(static_cast<std::size_t>(at), ",");
    if (const auto rest = money.amount % 100; rest > 0)
        words.append(rest < 10 ? ".0" : ".").append(std::to_string(rest));
    return words + "元";
}

}  // namespace gongyou
