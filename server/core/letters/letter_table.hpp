#pragma once

#include "core/letters/letter_text.hpp"

namespace gongyou::letters {

/// The lines of a text that have something in them.
std::vector<std::string> lines_in(std::string_view text);

/// The cells of a row as it is composed, parted by |.
std::vector<std::string> cells_in(std::string_view row);

/// The cells of a line as somebody typed it, parted by | or ｜.
std::vector<std::string> cells_typed(std::string line);

/// The table's head, numbered 0, and its rows, each with as many cells as there are columns; empty ones up to
/// `block.rows`. Who types parts the cells by | or ｜; what is one too many stays in the last cell.
std::vector<LetterLine> table_lines(const LetterBlock& block, const std::vector<std::string>& typed);

}  // namespace gongyou::letters
