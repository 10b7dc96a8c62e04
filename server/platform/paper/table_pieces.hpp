#pragma once

#include "platform/paper/pieces.hpp"

namespace gongyou::paper {

/// A table's rows as pieces, `width` wide. The head stays with the first row, and stands again
/// above a row that begins a page. A cell higher than `height` allows is cut
/// off. `pen` outlives them.
std::vector<Piece> table_pieces(const Table& table, const Pen& pen, double width, double height);

}  // namespace gongyou::paper
