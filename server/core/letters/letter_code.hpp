#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kernel/random.hpp"

namespace gongyou::letters {

/// The code by which anybody checks a letter (查验码): 16 letters and digits that are not mistaken for one another, 80
/// bits, so that nobody finds a letter by guessing.
std::string fresh_code(Random& random);

/// "K7QF-2M9X-HT4B-C3WD"
std::string shown_code(std::string_view code);

/// Reads what people type: small letters, spaces, dashes. Nothing for what is no code.
std::optional<std::string> code_from(std::string_view text);

}  // namespace gongyou::letters
