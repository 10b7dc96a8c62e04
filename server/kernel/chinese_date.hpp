#pragma once

#include <string>

#include "kernel/date.hpp"

namespace gongyou {

/// "2026年3月5日": Arabic digits without leading zeros, as GB/T 9704 wants the date of a paper.
std::string in_chinese(Date day);

/// 1 to 99 as a heading counts: 一, 十, 二十一. Throws std::out_of_range beyond.
std::string chinese_numeral(int number);

}  // namespace gongyou
