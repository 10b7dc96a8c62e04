#include "figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace gongyou::bench {

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(static_cast<double>(values.size() - 1) * share)];
}

double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

double welch_t(const std::vector<double>& one, const std::vector<double>& other) {
    const auto mean = [](const std::vector<double>& values) {
        return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    };
    const auto variance_of_mean = [&](const std::vector<double>& values) {
        const double middle = mean(values);
        double squares = 0;
        for (const double value : values) squares += (value - middle) * (value - middle);
        return squares / static_cast<double>(values.size() - 1) / static_cast<double>(values.size());
    };
    return (mean(one) - mean(other)) / std::sqrt(variance_of_mean(one) + variance_of_mean(other));
}

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
