#include "core/statistics/year_sums.hpp"

#include <charconv>

namespace gongyou::statistics {

namespace {

std::int64_t number_in(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Calls `each(key, n)` for all that was counted under this name.
template <class Each>
void each_of(const Tally& tally, std::string_view counter, Each each) {
    auto at = tally.counts().lower_bound(CounterKey{std::string{counter}, {}, {}});
    for (; at != tally.counts().end() && at->first.counter == counter; ++at) each(at->first, at->second);
}

/// Whether that day of that month lies before today.
bool has_passed(const CounterKey& key, Date today) {
    const auto this_month = month_of(today);
    if (key.month != this_month) return key.month < this_month;
    return number_in(key.dimension) < static_cast<std::int64_t>(today.day());
}

}  // namespace

std::int64_t sum_of(const Counts& counts, const Summand& part) {
    if (part.when == Summand::When::before) {
        const auto found = counts.before.find(std::string{part.counter});
        return found == counts.before.end() ? 0 : part.sign * found->second;
    }
    std::int64_t sum = 0;
    each_of(counts.in_year, part.counter, [&](const CounterKey& key, std::int64_t n) {
        if (part.when != Summand::When::passed || has_passed(key, counts.today)) sum += n;
    });
    return part.sign * sum;
}

std::int64_t sum_of(const Counts& counts, const Sum& sum) {
    std::int64_t all = 0;
    for (const auto& part : sum) all += sum_of(counts, part);
    return all;
}

Spread spread_of(const Counts& counts, std::string_view counter) {
    Spread spread;
    each_of(counts.in_year, counter,
            [&](const CounterKey& key, std::int64_t n) { spread[number_in(key.dimension)] += n; });
    return spread;
}

std::int64_t month_sum(const Counts& counts, std::string_view counter, std::string_view month) {
    std::int64_t sum = 0;
    each_of(counts.in_year, counter, [&](const CounterKey& key, std::int64_t n) {
        if (key.month == month) sum += n;
    });
    return sum;
}

std::map<std::string, std::int64_t> parts_of(const Counts& counts, std::string_view counter) {
    std::map<std::string, std::int64_t> parts;
    each_of(counts.in_year, counter, [&](const CounterKey& key, std::int64_t n) { parts[key.dimension] += n; });
    return parts;
}

std::vector<std::string> months_of(int year) {
    std::vector<std::string> months;
    for (unsigned month = 1; month <= 12; ++month)
        if (const auto first = Date::of(year, month, 1)) months.push_back(month_of(*first));
    return months;
}

std::string name_of_part(const Summand& part) {
    const auto when = part.when == Summand::When::before ? "<" : part.when == Summand::When::passed ? "due " : "";
    return when + std::string{part.counter};
}

std::string name_of_sum(const Sum& sum) {
    std::string name;
    for (const auto& part : sum) {
        if (part.sign < 0) name += '-';
        if (part.sign > 0 && !name.empty()) name += '+';
        name += name_of_part(part);
    }
    return name;
}

}  // namespace gongyou::statistics
