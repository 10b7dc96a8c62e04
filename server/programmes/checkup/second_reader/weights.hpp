#pragma once

#include <cstdint>

#include "programmes/checkup/second_reader/sentence_marks.hpp"

namespace gongyou::checkup {

/// It is several readers, taught the same and each from another beginning. They err in different places, so that what
/// they think together is better than what any of them thinks.
inline constexpr std::size_t reader_count = 3;
/// Of how many figures a reader's impression of a sentence consists, and how many notions the impression may call up.
inline constexpr std::size_t impression_width = 64, notion_count = 64;
inline constexpr std::size_t view_width = impression_width + notion_count;
inline constexpr std::size_t most_codes = 256, longest_code = 11;
/// The largest figure of a rule in steps, and of a view: no sum of their products overflows 32 bits.
inline constexpr std::int32_t code_steps = 2000;

/// What one reader has learnt: what each mark adds to the impression of a sentence, the notions that are called up by
/// some impressions and by others not, and which impressions and notions each rule looks for.
struct LearntReader {
    float mark_step = 0, code_step = 0;
    float bias[most_codes] = {};
    float notion_bias[notion_count] = {};
    float calls_up[impression_width][notion_count] = {};
    std::int16_t of_code[most_codes][view_width] = {};       ///< in code steps
    std::int8_t of_mark[mark_count][impression_width] = {};  ///< in mark steps
};

/// Written by program/learn_main.cpp, and part of the program.
struct LearntWeights {
    std::uint32_t code_count = 0;
    char codes[most_codes][longest_code + 1] = {};  ///< "DEP-01", "LEAVE-01", sorted
    LearntReader readers[reader_count] = {};
};
const LearntWeights& learnt_weights();

}  // namespace gongyou::checkup
