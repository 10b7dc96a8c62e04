#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongyou::checkup::payroll {

using TextRows = std::vector<std::vector<std::string>>;

/// The rows of a table as text (RFC 4180), parted by commas, semicolons or tabs, whichever the first line has most.
TextRows csv_rows(std::string_view text);

}  // namespace gongyou::checkup::payroll
