#pragma once

#include <optional>
#include <string>

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup {

/// A rate or a flat sum for overtime that is below the law's 150/200/300 %, with its arithmetic; nothing where all are
/// right.
std::optional<std::string> rate_below_law(const View& view, const Inquiry& inquiry);

/// Whether a share of at least so much is promised.
bool paid_by_law(const View& s, double share);
/// Not 拒绝加班: 加班 is refused there and not denied.
bool is_denied_itself(const View& s, Concept c);

}  // namespace gongyou::checkup
