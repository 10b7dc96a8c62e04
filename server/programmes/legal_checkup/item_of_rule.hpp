#pragma once

#include <cstdint>
#include <string_view>

#include "programmes/legal_checkup/legal_checkup_choices.hpp"

namespace gongyou::legal_checkup {

/// Which of the forty items (CK01–CK40) what a rule or a check of tables (server/programmes/checkup) finds belongs to.
/// A rule that no line names belongs to the contents of contracts, item 3.
std::int64_t item_of(std::string_view rule_code);

/// How heavy it weighs in the check-up: unlawful and high are high, missing and ambiguous medium, advice low.
Severity severity_of_rule(std::string_view rule_severity);

}  // namespace gongyou::legal_checkup
