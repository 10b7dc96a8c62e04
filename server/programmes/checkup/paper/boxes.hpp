#pragma once

#include <string_view>
#include <vector>

#include "programmes/checkup/paper/paper.hpp"

namespace gongyou::checkup {

/// A choice that a form leaves to the parties: boxes to tick, or "第_种方式".
struct Choice {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    int options = 0;
    int chosen = 0;  ///< how many are ticked; for a number 1 where one of the options is named
};

struct Choices {
    std::vector<Choice> all;
    std::vector<Stretch> unselected;  ///< in order: the options that nobody chose
};

/// Every choice of a normalised text.
Choices choices_of(std::u32string_view text);

}  // namespace gongyou::checkup
