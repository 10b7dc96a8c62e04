#pragma once

#include <optional>
#include <string_view>

namespace gongyou::checkup {

/// A number and where it ends.
struct Numeral {
    double amount = 0;
    std::size_t end = 0;
    bool in_digits = false;  ///< written with 0–9
};

/// The number that begins at `at`: 12, 2490.00, 三千五百, 贰拾, 二〇二五, 廿五, 3千5, 3.5k, 1万2. Nothing where none
/// does.
std::optional<Numeral> numeral_at(std::u32string_view text, std::size_t at);

/// The value of one Chinese digit, 两 and capitals included; -1 for what is none.
int chinese_digit(char32_t c);

/// Whether a number can begin with it.
bool may_begin_number(char32_t c);

}  // namespace gongyou::checkup
