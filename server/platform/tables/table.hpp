#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace gongyou::tables {

/// What stands in one cell of a table that somebody sent.
struct Cell {
    std::string text;
    bool is_formula = false;  ///< it would be worked out: its text is not to be trusted, and is not read
    std::string shown =
        {};  ///< what its formula came to when the file was saved, if that was saved; worked out by nobody
};
using Rows = std::vector<std::vector<Cell>>;

/// What is written into a cell: text stays text, whatever it begins with.
using Written = std::variant<std::string, double>;

struct WrittenRow {
    std::vector<Written> cells;
    bool heading = false;
};

/// One sheet of a workbook (工作表) as it is written.
struct Sheet {
    std::string name;            ///< at most 31 characters
    std::vector<double> widths;  ///< of the columns, in letters
    std::vector<WrittenRow> rows;
    std::vector<std::pair<std::size_t, std::vector<std::string>>> choices = {};  ///< of a column: what may stand in it
};

}  // namespace gongyou::tables
