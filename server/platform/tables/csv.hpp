#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongyou::tables {

/// Text as it stands in a file of fields: one that a spreadsheet would work out, beginning after spaces and quotes with
/// = + - @, a tab or a line end, or their full-width forms, gets an apostrophe in front (security.md EX-1).
std::string as_text(std::string_view field);

/// Rows as CSV in UTF-8 with its mark, every field in quotes.
std::string csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace gongyou::tables
