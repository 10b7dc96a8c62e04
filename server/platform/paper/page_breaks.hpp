#pragma once

#include <cstddef>
#include <vector>

namespace gongyou::paper {

/// What cannot be parted: a line, a row, a picture.
struct Slice {
    enum class Kind { solid, space, fill, new_page };

    double height = 0;
    Kind kind = Kind::solid;
    bool joined = false;  ///< stays on the page of the one before it, whatever space or fill is between
    double head = 0;      ///< of what is repeated above it where it begins a page: the head of its table
};

/// Where a slice stands.
struct Stand {
    std::size_t page = 0;
    double y = 0;  ///< from the top of the page's text
    bool operator==(const Stand&) const = default;
};

/// Each slice's place, below its head where that is repeated, on pages of `height`, the first of which is
/// `first_height` high. Space at the top of a page is dropped; joined slices go on together unless together they are
/// higher than a page; what a page has left is shared by its fills.
std::vector<Stand> stands(const std::vector<Slice>& slices, double height, double first_height);
inline std::vector<Stand> stands(const std::vector<Slice>& slices, double height) {
    return stands(slices, height, height);
}

}  // namespace gongyou::paper
