// A county's year in figures, from the counters that 10^6 matters of each of several years leave: how long a desk
// waits.
//   statistics [matters a year, 1000000]
#include <fmt/format.h>

#include <chrono>
#include <random>

#include "core/statistics/counter_store.hpp"
#include "core/statistics/definition.hpp"
#include "core/statistics/year_table.hpp"
#include "parts/figures.hpp"
#include "parts/filled_county.hpp"
#include "parts/running_house.hpp"

namespace {

using namespace gongyou;

constexpr int years_counted = 5;
constexpr int lengths = 120;  // so many different numbers of days, kinds or steps of minutes a counter has

/// What so many matters count as at one unit in one month: each counter that the figures read, with its dimension.
statistics::Tally a_month(Date month, std::int64_t matters, std::mt19937& random) {
    statistics::Tally tally;
    for (const auto& counter : statistics::counters_read()) {
        const bool has_dimension = counter.ends_with(".days") || counter.ends_with(".category") ||
                                   counter.ends_with(".topic") || counter.starts_with("recovered.") ||
                                   counter.find("first_contact") != std::string::npos;
        if (!has_dimension) {
            tally.count(counter, month, matters);
            continue;
        }
        for (int i = 0; i < lengths; ++i)
            tally.count(counter, month, 1 + static_cast<std::int64_t>(random() % 9), std::to_string(i * 5));
    }
    return tally;
}

void count(sql::Database& database, const std::vector<UnitId>& units, std::int64_t matters) {
    std::mt19937 random{1};
    const auto each = std::max<std::int64_t>(1, matters / 12 / static_cast<std::int64_t>(units.size()));
    for (const auto& unit : units) {
        const auto counted = database.write_and_wait([&](sql::Tx& tx) -> Result<Done> {
            const bool is_county = unit == units.back();  // what is read of former years is the county's own
            for (int year = is_county ? 2026 - years_counted + 1 : 2026; year <= 2026; ++year)
                for (unsigned month = 1; month <= 12; ++month)
                    statistics::CounterStore{tx}.add(unit, a_month(*Date::of(year, month, 15), each, random));
            return Done{};
        });
        if (!counted) throw std::runtime_error{std::string{counted.error().code}};
    }
}

}  // namespace

int main(int count_of_arguments, char** arguments) {
    const std::int64_t matters = count_of_arguments > 1 ? std::stoll(arguments[1]) : 1'000'000;
    const bench::TemporaryFolder folder;
    bench::RunningHouse running{bench::config_in(folder.path())};
    const auto county = bench::county_units(running.database());
    auto units = county.townships;
    units.insert(units.end(), county.stations.begin(), county.stations.end());
    units.push_back(county.county);
    count(running.database(), units, matters);

    std::vector<double> waited;
    std::size_t figures = 0;
    for (int round = 0; round < 200; ++round) {
        const auto began = std::chrono::steady_clock::now();
        running.database().read([&](sql::Reader& reader) {
            statistics::CounterStore store{reader};
            const statistics::Counts counts{.year = 2026,
                                            .today = date("2026-12-31"),
                                            .in_year = store.of_months(county.county, "2026-01", "2026-12"),
                                            .before = store.before(county.county, "2026-01")};
            figures = statistics::year_table(counts).indicators.size();
            return 0;
        });
        waited.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    fmt::print("  {} units, {} years, {} figures: median {:.2f} ms\n", units.size(), years_counted, figures,
               bench::median(waited));
    bench::print_at_most("a county's year in figures, 10^6 matters a year, p99", 50, bench::quantile(waited, 0.99),
                         "ms");
    return 0;
}
