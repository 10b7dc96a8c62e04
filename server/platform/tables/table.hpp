#pragma once

#include <string>
#include <vector>

namespace gongyou::tables {

/// What stands in one cell of a table that somebody sent.
struct Cell {
    std::string text;
    bool is_formula = false;  ///< it would be worked out: its text is not to be trusted, and is not read
};
using Rows = std::vector<std::vector<Cell>>;

/// One sheet as it is written: a head, and text below it. Everything is text, so that nothing is worked out.
struct SheetToWrite {
    std::string name;
    std::vector<std::string> head;
    std::vector<double> widths;  ///< of the columns, in characters
    std::vector<std::vector<std::string>> rows;
    std::vector<std::pair<std::size_t, std::vector<std::string>>> choices;  ///< of a column: what may stand in it
};

}  // namespace gongyou::tables
