#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "programmes/legal_checkup/legal_checkup_rows.hpp"

namespace gongyou::legal_checkup {

/// One of the forty things a check-up looks at (体检项目 CK01–CK40).
struct CheckupItem {
    int number;
    std::string_view name;
    std::string_view test;   ///< what is looked for
    std::string_view basis;  ///< the law it stands on
    Severity severity;       ///< of a risk found, unless the team says otherwise
    bool red_line;           ///< a risk here gives no grade
};

/// All of them, in their order.
std::span<const CheckupItem> checkup_items();
inline constexpr int item_count = 40;

/// "CK08".
std::string code_of(std::int64_t item);

/// Whether a finding goes into the report as a risk: a person has said yes to it.
bool stands(const Finding& finding);

/// 100, less 8 for each high, 4 for each medium and 2 for each low risk that stands; never below 0. None where a red
/// line was met. The weights are the house's own.
std::optional<std::int64_t> score_of(const std::vector<Finding>& findings, bool red_line_met);

/// A from 90, B from 75, C from 60, else D.
char grade_of(std::int64_t score);

}  // namespace gongyou::legal_checkup
