#pragma once

#include <optional>
#include <string>

#include "programmes/checkup/rules/rule.hpp"

namespace gongyou::checkup {

/// A rate or a flat sum for overtime that is below the law's 150/200/300 %, with its arithmetic; nothing where all are
/// right.
std::optional<std::string> rate_below_law(const View& view, const Inquiry& inquiry);

}  // namespace gongyou::checkup
