#pragma once

#include <string>
#include <string_view>

namespace gongyou {

/// `text` as words for a full-text index that knows only spaces: overlapping pairs of Han characters (拖欠工资 → 拖欠
/// 欠工 工资), single Han characters standing alone, and runs of letters and digits in lower case. Nothing else comes
/// through, so the result is never query syntax.
std::string index_words(std::string_view text);

/// The same words for a question, at most `most` of them; empty when there is nothing to look for.
std::string query_words(std::string_view text, int most = 16);

}  // namespace gongyou
