#pragma once

#include <cstdint>
#include <string>

namespace gongyou::paper {

inline constexpr int stamp_dots = 600;  ///< along one side: 360 dots an inch at 42 mm

/// The ink of an official seal (印章), without its colour: how much of it lies on each dot of a square, 0 to 255.
struct StampInk {
    std::string cover = std::string(std::size_t{stamp_dots} * stamp_dots, '\0');

    std::uint8_t at(int x, int y) const {
        return static_cast<std::uint8_t>(cover[static_cast<std::size_t>(y) * stamp_dots + static_cast<std::size_t>(x)]);
    }
};

/// The ink in the red of a seal on nothing, as a PNG of our own making. Takes tens of milliseconds; any thread.
std::string stamp_png(const StampInk& ink);

/// A seal that nobody has: a ring, a star and the word 示例 (example), on white as a scanner would give it. For the
/// demo and for tests.
std::string example_stamp();

}  // namespace gongyou::paper
