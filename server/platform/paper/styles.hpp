#pragma once

#include "platform/paper/document.hpp"

namespace gongyou::paper {

/// The title of an office paper: 2号小标宋, in the middle. Lines are broken where the words say so.
Text title(std::string words);
/// Whom it is for (主送机关): from the margin.
Text addressee(std::string words);
/// Text as in the standard: 3号仿宋, two characters in, 28 on a line.
Text body(std::string words);
/// "一、…" in 黑体.
Text heading(int number, std::string_view words);
/// "1.…", set like text.
Text item(int number, std::string_view words);
/// A remark in smaller type.
Text remark(std::string words);

}  // namespace gongyou::paper
