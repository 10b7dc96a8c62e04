#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kernel/result.hpp"

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

/// `bytes` as UTF-8: they may be UTF-8 with or without a mark, UTF-16 with one, or GB18030 (and so GBK), which is what
/// a Chinese Excel writes. Fault: hotline.not_text.
Result<std::string> hotline_text(std::string_view bytes);

/// A list as text, parted by commas, semicolons or tabs, whichever its head has most of; a field in quotes may hold
/// any of them and line ends. Workbooks are not read here (docs/decisions/hotline-files.md). Faults:
/// hotline.save_as_csv, hotline.not_text, hotline.empty, hotline.too_long {most}.
Result<HotlineFile> read_hotline_file(std::string_view bytes);

}  // namespace gongyou::rights
