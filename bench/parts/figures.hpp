#pragma once

#include <string_view>
#include <vector>

namespace gongyou::bench {

double median(std::vector<double> values);
/// The value below which `share` of them lie.
double quantile(std::vector<double> values, double share);

/// Welch's t of two samples: beyond 4.5 their means are taken to differ.
double welch_t(const std::vector<double>& one, const std::vector<double>& other);

/// One line for the table that bench/run makes: a ratio or a time, and the bar it must reach.
void print_at_least(std::string_view figure, double bar, double measured);
void print_at_most(std::string_view figure, double bar, double measured, std::string_view unit);

}  // namespace gongyou::bench
