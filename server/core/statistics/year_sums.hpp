#pragma once

#include "core/statistics/spread.hpp"
#include "core/statistics/year_table.hpp"

namespace gongyou::statistics {

std::int64_t sum_of(const Counts& counts, const Summand& part);
std::int64_t sum_of(const Counts& counts, const Sum& sum);
/// The lengths in the counter's dimension, over the year.
Spread spread_of(const Counts& counts, std::string_view counter);
std::int64_t month_sum(const Counts& counts, std::string_view counter, std::string_view month);
/// By dimension, over the year.
std::map<std::string, std::int64_t> parts_of(const Counts& counts, std::string_view counter);
/// "2026-01" to "2026-12"
std::vector<std::string> months_of(int year);

/// One name for the same number wherever it is shown: "mediation.agreed", "report.cases+<report.cases".
std::string name_of_sum(const Sum& sum);
std::string name_of_part(const Summand& part);

}  // namespace gongyou::statistics
