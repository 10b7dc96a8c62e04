#pragma once

#include <optional>
#include <string_view>

#include "kernel/date.hpp"

namespace gongyou {

/// What is wrong with the number of a resident identity card (公民身份号码, GB 11643-1999), by its code; nothing, when
/// it can be one. `number` is in plain form: digits, and X as the last sign. Whether somebody has it, only the police
/// know.
///
/// Codes: id_card.wrong_length, id_card.wrong_place (no province begins so), id_card.wrong_birth (no day between 1900
/// and `today`), id_card.wrong_check.
std::optional<std::string_view> id_card_fault(std::string_view number, Date today);

}  // namespace gongyou
