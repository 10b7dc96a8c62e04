#include "figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace gongyou::bench {

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * share)];
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

void print_at_least(std::string_view figure, double bar, double measured) {
    fmt::print("FIGURE | {} | ≥ {} | {:.2f} | {}\n", figure, bar, measured, measured >= bar ? "ok" : "MISSED");
    std::fflush(stdout);
}

void print_at_most(std::string_view figure, double bar, double measured, std::string_view unit) {
    fmt::print("FIGURE | {} | ≤ {}{} | {:.2f}{} | {}\n", figure, bar, unit, measured, unit,
               measured <= bar ? "ok" : "MISSED");
    std::fflush(stdout);
}

}  // namespace gongyou::bench
