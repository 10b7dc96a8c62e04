#include "programmes/checkup/text/id_number.hpp"

#include "programmes/checkup/text/normal_text.hpp"

namespace gongyou::checkup {

namespace {

constexpr std::size_t length_of_id = 18;

int number(std::u32string_view digits) {
    int value = 0;
    for (const char32_t c : digits) value = value * 10 + static_cast<int>(c - U'0');
    return value;
}

}  // namespace

std::u32string_view id_number_at(std::u32string_view text, std::size_t at) {
    if (at + length_of_id > text.size()) return {};
    const auto id = text.substr(at, length_of_id);
    for (std::size_t i = 0; i + 1 < length_of_id; ++i)
        if (!is_digit(id[i])) return {};
    const char32_t last = id.back();
    if (!is_digit(last) && last != U'X' && last != U'x') return {};
    return at + length_of_id < text.size() && is_digit(text[at + length_of_id]) ? std::u32string_view{} : id;
}

bool has_right_check_digit(std::u32string_view id) {
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::u32string_view digits = U"10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += static_cast<int>(id[i] - U'0') * weights[i];
    const char32_t last = id[17] == U'x' ? U'X' : id[17];
    return digits[static_cast<std::size_t>(sum % 11)] == last;
}

std::optional<Date> birth_of(std::u32string_view id) {
    return Date::of(number(id.substr(6, 4)), static_cast<unsigned>(number(id.substr(10, 2))),
                    static_cast<unsigned>(number(id.substr(12, 2))));
}

bool is_of_woman(std::u32string_view id) { return (id[16] - U'0') % 2 == 0; }

}  // namespace gongyou::checkup
