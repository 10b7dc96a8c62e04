#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"
#include "platform/tables/table.hpp"

namespace gongyou::rights {

/// What a line's list holds: a head, then a row for each work order.
struct HotlineFile {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;  ///< as wide as the head; empty ones are left out
    std::vector<int> lines;                      ///< where each row stands, as a spreadsheet counts: the head is 1
};

inline constexpr std::size_t largest_hotline_file = 2 * 1024 * 1024;
inline constexpr std::size_t most_hotline_rows = 300;
inline constexpr std::size_t most_hotline_columns = 60;

/// A list as text, parted by commas, semicolons or tabs, whichever its head has most of; a field in quotes may hold
/// any of them and line ends. Faults: hotline.old_workbook (.xls), hotline.not_text, hotline.empty, hotline.too_long
/// {most}.
Result<HotlineFile> read_hotline_file(std::string_view bytes);

/// Whether the list is a workbook (.xlsx); the reader of tables opens it, in its cage.
bool is_hotline_workbook(std::string_view bytes);

/// The list in a workbook's first sheet. Of a cell with a formula nothing is taken. Faults: hotline.empty,
/// hotline.too_long {most}.
Result<HotlineFile> hotline_of(const tables::Rows& rows);

}  // namespace gongyou::rights
