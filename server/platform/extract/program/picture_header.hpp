#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gongyou::extract {

/// What a PNG or a JPEG claims to be before any of it is unpacked.
struct PictureHeader {
    std::size_t width = 0;
    std::size_t height = 0;
    std::size_t colours = 3;  ///< of a JPEG
    int turned = 0;           ///< of a JPEG, by its phone: degrees, clockwise

    std::size_t dots() const { return width * height; }
};

inline constexpr std::size_t most_dots_shown = 40'000'000;
inline constexpr std::size_t most_dots_read = 25'000'000;

/// Nothing for what is neither, or begins otherwise than its kind has to.
std::optional<PictureHeader> header_of_picture(std::string_view bytes);

}  // namespace gongyou::extract
