#pragma once

#include <string_view>

#include "programmes/checkup/reading/word.hpp"

namespace gongyou::checkup {

/// How the words of one concept look in a text. `forms` are parted by spaces; (a|b) stands for either, (a|) for a or
/// nothing: "不(予|再|)(支付|发放)".
struct WordRow {
    word::Concept meaning;
    std::u32string_view forms;
};

}  // namespace gongyou::checkup
