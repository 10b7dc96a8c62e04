#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gongyou::checkup {

/// How many marks there are. Runs that share a mark are told apart by the others of their sentence.
inline constexpr std::uint32_t mark_count = 1U << 15;

/// What the second reader sees of a sentence: its runs of one or two characters, and once more as what is denied those
/// that follow a 不, 无, 没 and the like before the next comma. Each is a number below `mark_count` and comes once.
/// Figures count as one figure, blanks and the number before the sentence not at all.
std::vector<std::uint32_t> marks_of(std::u32string_view sentence);

/// The sentence, or the few, in which a stretch of a text stands: from stop to stop, at most 200 characters beyond it.
std::u32string_view sentence_around(std::u32string_view text, std::size_t begin, std::size_t end);

}  // namespace gongyou::checkup
