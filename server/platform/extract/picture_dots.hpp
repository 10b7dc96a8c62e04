#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "platform/extract/page_picture.hpp"

namespace gongyou::extract {

/// A picture as dots, on white: red, green and blue of each, a byte each, line by line from the upper left corner.
struct Dots {
    int width = 0;
    int height = 0;
    std::string rgb;
};

inline constexpr int most_dots_a_side = 1500;

/// Reads a PNG that somebody sent dot by dot, in a process of its own that is locked in and ends with the file: what
/// comes out are numbers, and no format is left in them. Any thread; blocks.
class DotReading {
public:
    /// `program`: gongyou-extract.
    explicit DotReading(std::string program, std::chrono::milliseconds patience = longest_reading)
        : program_{std::move(program)}, patience_{patience} {}

    /// Faults: file.page_too_large for more than most_dots_a_side, file.damaged, file.not_readable, file.no_cage.
    Result<Dots> read(std::string_view png) const;

private:
    std::string program_;
    std::chrono::milliseconds patience_;
};

}  // namespace gongyou::extract
