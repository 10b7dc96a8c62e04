#include "core/statistics/tally.hpp"

#include <charconv>

namespace gongyou::statistics {

namespace {

/// What stands before `end`, taken off `rest`.
std::string_view taken_off(std::string_view& rest, char end) {
    const auto at = rest.find(end);
    const auto piece = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
    return piece;
}

}  // namespace

std::string month_of(Date day) { return day.text().substr(0, 7); }

void Tally::add(const CounterKey& key, std::int64_t n) {
    const auto sum = (counts_[key] += n);
    if (sum == 0) counts_.erase(key);
}

void Tally::add(const Tally& other, std::int64_t times) {
    for (const auto& [key, n] : other.counts_) add(key, n * times);
}

std::string text_of(const Tally& tally) {
    std::string text;
    for (const auto& [key, n] : tally.counts()) {
        if (!text.empty()) text += ';';
        text.append(key.counter).append(" ").append(key.month).append(" ").append(key.dimension);
        text.append(" ").append(std::to_string(n));
    }
    return text;
}

Tally tally_from(std::string_view text) {
    Tally tally;
    while (!text.empty()) {
        auto line = taken_off(text, ';');
        CounterKey key;
        key.counter = taken_off(line, ' ');
        key.month = taken_off(line, ' ');
        key.dimension = taken_off(line, ' ');
        std::int64_t n = 0;
        if (std::from_chars(line.data(), line.data() + line.size(), n).ec == std::errc{}) tally.add(key, n);
    }
    return tally;
}

}  // namespace gongyou::statistics
