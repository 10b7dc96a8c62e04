#include "kernel/chinese_date.hpp"

#include <array>
#include <stdexcept>
#include <string_view>

namespace gongyou {

std::string in_chinese(Date day) {
    return std::to_string(day.year()) + "年" + std::to_string(day.month()) + "月" + std::to_string(day.day()) + "日";
}

std::string chinese_numeral(int number) {
    static constexpr std::array<std::string_view, 10> digits{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (number < 1 || number > 99) throw std::out_of_range{"headings are counted from 1 to 99"};
    const auto tens = static_cast<std::size_t>(number / 10);
    const auto ones = static_cast<std::size_t>(number % 10);
    std::string text;
    if (tens > 1) text += digits[tens];
    if (tens > 0) text += "十";
    return text.append(digits[ones]);
}

}  // namespace gongyou
