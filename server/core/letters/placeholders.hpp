#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"

namespace gongyou::letters {

/// What stands in braces in a template's text.
struct Placeholder {
    enum class Kind { field, law, amount };
    Kind kind = Kind::field;
    std::string name;  ///< of the field, or the code of the rule
};

/// All of them, in order. A brace without its fellow is a placeholder without a name, which nothing knows.
std::vector<Placeholder> placeholders_in(std::string_view text);

/// `text` with each placeholder replaced by what `value` says for it; the first fault ends it. What was put in is not
/// looked through again: a field that holds braces prints braces.
Result<std::string> filled(std::string_view text, const std::function<Result<std::string>(const Placeholder&)>& value);

}  // namespace gongyou::letters
