#pragma once

#include <functional>

#include "platform/paper/page_breaks.hpp"
#include "platform/paper/pen.hpp"

namespace gongyou::paper {

/// A slice that knows how to draw itself, its upper left corner at x and y.
struct Piece {
    Slice slice;
    std::function<void(double x, double y)> draw = {};
    std::size_t block = 0;                                   ///< of the document it belongs to, from 0
    std::function<void(double x, double y)> draw_head = {};  ///< what is repeated above it where it begins a page
};

/// A document in pieces, and where each of them stands on its pages.
struct Laid {
    std::vector<Piece> pieces;
    std::vector<Stand> places;

    std::size_t pages() const { return places.empty() ? 1 : places.back().page + 1; }
};

/// The document set for its margins, its lines closer where it tightens and that saves a page. `pen` outlives it.
Laid laid(const Document& document, const Pen& pen);

}  // namespace gongyou::paper
