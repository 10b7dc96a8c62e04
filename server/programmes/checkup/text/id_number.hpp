#pragma once

#include <optional>
#include <string_view>

#include "kernel/date.hpp"

namespace gongyou::checkup {

/// The eighteen characters of an identity number (公民身份号码, GB 11643) that stand at `at`; empty where none stand.
std::u32string_view id_number_at(std::u32string_view text, std::size_t at);

/// Whether the last character is the check digit of the seventeen before it (ISO 7064, MOD 11-2).
bool has_right_check_digit(std::u32string_view id);
std::optional<Date> birth_of(std::u32string_view id);
/// The seventeenth digit is even for women.
bool is_of_woman(std::u32string_view id);

}  // namespace gongyou::checkup
