#pragma once

#include <cstdint>

#include "programmes/checkup/second_reader/sentence_marks.hpp"

namespace gongyou::checkup {

/// What was learnt: a weight for each mark, in steps. Written by program/learn_main.cpp, and part of the program.
struct LearntWeights {
    double bias = 0;
    double step = 0;
    std::int8_t weights[mark_count] = {};
};
const LearntWeights& learnt_weights();

}  // namespace gongyou::checkup
