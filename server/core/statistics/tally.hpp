#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "kernel/date.hpp"

namespace gongyou::statistics {

/// "2026-03"
std::string month_of(Date day);

/// What is counted, when, and as which part of it.
struct CounterKey {
    std::string counter;    ///< "mediation.agreed"
    std::string month;      ///< "2026-03"
    std::string dimension;  ///< "W01", "12" days; empty where it has none
    auto operator<=>(const CounterKey&) const = default;
};

/// How many of what (计数): of one matter, or of many together. What is nought is not in it.
class Tally {
public:
    void count(std::string_view counter, Date on, std::int64_t n = 1, std::string dimension = {}) {
        add(CounterKey{std::string{counter}, month_of(on), std::move(dimension)}, n);
    }
    void add(const CounterKey& key, std::int64_t n);
    void add(const Tally& other, std::int64_t times = 1);

    const std::map<CounterKey, std::int64_t>& counts() const { return counts_; }
    bool is_empty() const { return counts_.empty(); }
    bool operator==(const Tally&) const = default;

private:
    std::map<CounterKey, std::int64_t> counts_;
};

/// "mediation.agreed 2026-03  1;report.category 2026-03 W01 1": as it is kept with its matter.
std::string text_of(const Tally& tally);
/// Reads what text_of writes; what is no counter is left out.
Tally tally_from(std::string_view text);

}  // namespace gongyou::statistics
