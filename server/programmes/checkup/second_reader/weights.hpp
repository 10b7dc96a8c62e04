#pragma once

#include <cstdint>

#include "programmes/checkup/second_reader/sentence_marks.hpp"

namespace gongyou::checkup {

/// Of how many figures the impression of a sentence consists.
inline constexpr std::size_t impression_width = 128;
inline constexpr std::size_t most_codes = 256;
/// The largest figure of a rule in steps, and of an impression: no sum of their products overflows 32 bits.
inline constexpr std::int32_t code_steps = 2000;

/// What was learnt, in steps: what each mark adds to the impression of a sentence, and what impression each rule looks
/// for. Written by program/learn_main.cpp, and part of the program.
struct LearntWeights {
    std::uint32_t code_count = 0;
    float mark_step = 0, code_step = 0;
    char codes[most_codes][8] = {};  ///< "DEP-01", sorted
    float bias[most_codes] = {};
    std::int16_t of_code[most_codes][impression_width] = {};
    std::int8_t of_mark[mark_count][impression_width] = {};
};
const LearntWeights& learnt_weights();

}  // namespace gongyou::checkup
