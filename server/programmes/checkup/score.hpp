#pragma once

#include "programmes/checkup/facts/facts.hpp"
#include "programmes/checkup/report.hpp"

namespace gongyou::checkup {

/// Sets score, grade, deductions and red line from the findings (domain/contract-rules.md D.1, D.4). Every point taken
/// off stands in a line, so that the sum can be checked by hand.
void grade(Report& report);

/// What the score would be if the heaviest findings were mended, one after the other: "PROB-01 → 84".
std::string what_would_raise(const Report& report);

/// How well the text could be read, from 0 to 1: the share of characters that belong to words of the trade, figures and
/// ordinary writing rather than to noise.
double quality_of(const Paper& paper);

std::vector<ReadFact> facts_in_words(const Facts& facts, const Paper& paper);

/// What a finding of a severity takes off, before it is repeated or doubted.
double weight_of(std::string_view severity);

/// A to E.
std::string_view grade_of(double score);

/// 健康, 亚健康, 轻症, 重症, 危重.
std::string_view chinese_grade(std::string_view grade);

}  // namespace gongyou::checkup
