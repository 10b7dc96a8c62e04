#pragma once

#include <string>
#include <variant>
#include <vector>

namespace gongyou::sheets {

/// What stands in a cell; empty for nothing.
using Cell = std::variant<std::string, double>;

struct Row {
    std::vector<Cell> cells;
    bool heading = false;
};

/// One sheet of a workbook (工作表): rows of text and numbers, with the width of each column in letters.
struct Sheet {
    std::string name;  ///< at most 31 characters
    std::vector<double> widths;
    std::vector<Row> rows;
};

/// The workbook as an XLSX file. The same sheets give the same bytes: no hour and no author is kept. Text is text: what
/// begins like a formula stays what it says. Throws std::runtime_error when there is no room for it.
std::string xlsx(const std::vector<Sheet>& sheets);

}  // namespace gongyou::sheets
