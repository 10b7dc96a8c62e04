#pragma once

#include <functional>

#include "platform/paper/page_breaks.hpp"
#include "platform/paper/pen.hpp"

namespace gongyou::paper {

/// A slice that knows how to draw itself, its upper left corner at x and y.
struct Piece {
    Slice slice;
    std::function<void(double x, double y)> draw = {};
    std::size_t block = 0;  ///< of the document it belongs to, from 0
};

/// Where each of them stands on the document's pages.
std::vector<Stand> stands(const std::vector<Piece>& pieces, const Document& document);

/// The blocks of a document in pieces, set for its margins. `pen` outlives them.
std::vector<Piece> pieces_of(const Document& document, const Pen& pen);

}  // namespace gongyou::paper
