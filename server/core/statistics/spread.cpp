#include "core/statistics/spread.hpp"

namespace gongyou::statistics {

std::int64_t counted_in(const Spread& spread) {
    std::int64_t all = 0;
    for (const auto& [length, times] : spread) all += times;
    return all;
}

std::optional<std::int64_t> percentile(const Spread& spread, int percent) {
    const auto all = counted_in(spread);
    if (all <= 0) return std::nullopt;
    const auto rank = (all * percent + 99) / 100;  // rounded up: the first that reaches the share
    std::int64_t seen = 0;
    for (const auto& [length, times] : spread)
        if ((seen += times) >= rank) return length;
    return std::nullopt;
}

std::optional<double> mean(const Spread& spread) {
    const auto all = counted_in(spread);
    if (all <= 0) return std::nullopt;
    double sum = 0;
    for (const auto& [length, times] : spread) sum += static_cast<double>(length) * static_cast<double>(times);
    return sum / static_cast<double>(all);
}

std::int64_t step_of_minutes(std::int64_t minutes) {
    const std::int64_t width = minutes <= 60 ? 5 : minutes <= 240 ? 15 : minutes <= 960 ? 30 : 240;
    return (minutes + width - 1) / width * width;
}

}  // namespace gongyou::statistics
