#pragma once

#include <string>
#include <vector>

#include "platform/tables/table.hpp"

namespace gongyou::tables {

/// The sheets as a workbook (.xlsx). Every cell is typed as text, whatever it begins with: no spreadsheet works
/// anything out (security.md EX-1). It names no author and no program of ours, and the same sheets give the same bytes
/// but for the hour. Throws std::runtime_error where there is no memory for it.
std::string workbook(const std::vector<SheetToWrite>& sheets);

}  // namespace gongyou::tables
