#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gongyou::checkup {

/// How many marks there are: one weight each.
inline constexpr std::uint32_t mark_count = 1U << 20;

/// What the second reader sees of a sentence: its runs of one or two characters, by themselves and as read for this
/// rule ("DEP-01") and its group, each as a number below `mark_count`; sorted, each once. Figures count as one figure,
/// blanks and the number before the sentence not at all. An empty code: by themselves alone.
std::vector<std::uint32_t> marks_of(std::u32string_view sentence, std::string_view code);

/// The sentence, or the few, in which a stretch of a text stands: from stop to stop, at most 200 characters beyond it.
std::u32string_view sentence_around(std::u32string_view text, std::size_t begin, std::size_t end);

}  // namespace gongyou::checkup
