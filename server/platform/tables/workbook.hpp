#pragma once

#include <string>
#include <vector>

#include "platform/tables/table.hpp"

namespace gongyou::tables {

/// The sheets as a workbook (.xlsx). Text is typed as text, whatever it begins with: no spreadsheet works anything out
/// (security.md EX-1). The same sheets give the same bytes: no hour, no author and no program of ours is named. Throws
/// std::runtime_error where there is no memory for it.
std::string workbook(const std::vector<Sheet>& sheets);

}  // namespace gongyou::tables
