#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongyou::checkup {

/// The plain words that the forms of a WordRow stand for.
std::vector<std::u32string> expanded(std::u32string_view forms);

}  // namespace gongyou::checkup
