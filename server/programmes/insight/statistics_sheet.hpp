#pragma once

#include "platform/tables/table.hpp"
#include "programmes/insight/statistics_view.hpp"

namespace gongyou::insight {

/// The figures as a return (报表) in three sheets: figures with numerator, denominator and definition; by month; by
/// kind.
std::vector<tables::Sheet> statistics_sheets(const StatisticsView& view);

}  // namespace gongyou::insight
