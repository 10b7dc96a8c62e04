#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "kernel/result.hpp"
#include "platform/extract/page_picture.hpp"
#include "platform/tables/table.hpp"

namespace gongyou::extract {

inline constexpr std::size_t largest_workbook = 2 * 1024 * 1024;
inline constexpr std::size_t largest_unpacked = 32 * 1024 * 1024;  ///< all parts of the workbook that are read
inline constexpr std::size_t most_table_rows = 2000;
inline constexpr std::size_t most_table_columns = 40;
inline constexpr std::size_t longest_cell = 4000;  ///< bytes
inline constexpr std::size_t largest_table = 4 * 1024 * 1024;

/// Between cells, between rows, and before a cell that holds a formula (what follows is what it showed when it was
/// saved), as gongyou-extract writes a table. None of them can stand in a workbook.
inline constexpr char cell_ends = '\x1F';
inline constexpr char row_ends = '\x1E';
inline constexpr char is_formula = '\x1A';

/// Reads the first sheet of a workbook (.xlsx) that somebody sent, in a process of its own that is locked in and ends
/// with the file. Nothing is worked out. Any thread; blocks.
class TableReading {
public:
    /// `program`: gongyou-extract.
    explicit TableReading(std::string program, std::chrono::milliseconds patience = longest_reading)
        : program_{std::move(program)}, patience_{patience} {}

    /// The rows as they stand, empty ones among them, so that a row here is a row there. Faults: table.not_a_workbook,
    /// table.too_large {rows, columns}, document.locked (a password), file.not_readable (it took too long or too much),
    /// file.no_cage.
    Result<tables::Rows> read(std::string_view workbook) const;

private:
    std::string program_;
    std::chrono::milliseconds patience_;
};

}  // namespace gongyou::extract
