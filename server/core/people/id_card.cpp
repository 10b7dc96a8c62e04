#include "core/people/id_card.hpp"

#include <algorithm>
#include <array>

namespace gongyou {

namespace {

/// The provinces as GB/T 2260 numbers them; 81 to 83 stand on the residence permits of Hong Kong, Macau and Taiwan.
constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                               44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};  // powers of 2 modulo 11
constexpr std::string_view check_signs = "10X98765432";                             // by the sum modulo 11

bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }

int number_in(std::string_view digits) {
    int number = 0;
    for (const char digit : digits) number = number * 10 + (digit - '0');
    return number;
}

std::optional<Date> birth_in(std::string_view number) {
    return Date::of(number_in(number.substr(6, 4)), static_cast<unsigned>(number_in(number.substr(10, 2))),
                    static_cast<unsigned>(number_in(number.substr(12, 2))));
}

char check_of(std::string_view first_seventeen) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += (first_seventeen[i] - '0') * weights[i];
    return check_signs[static_cast<std::size_t>(sum % 11)];
}

}  // namespace

std::optional<std::string_view> id_card_fault(std::string_view number, Date today) {
    if (number.size() != 18 || !std::ranges::all_of(number.substr(0, 17), is_digit) ||
        !(is_digit(number.back()) || number.back() == 'X'))
        return "id_card.wrong_length";
    if (std::ranges::count(provinces, number_in(number.substr(0, 2))) == 0) return "id_card.wrong_place";
    const auto born = birth_in(number);
    if (!born || born->year() < 1900 || today < *born) return "id_card.wrong_birth";
    if (check_of(number.substr(0, 17)) != number.back()) return "id_card.wrong_check";
    return std::nullopt;
}

}  // namespace gongyou
