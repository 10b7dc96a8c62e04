#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gongyou::files {

/// Which way up a picture is, 2 to 8 as EXIF numbers it, when an APP1 segment of a JPEG says so; nothing when it says
/// 1, the usual way, or nothing, or does not hold together. Phones turn the picture by this number alone.
std::optional<std::uint32_t> orientation_in(std::string_view app1);

/// The segment that says this and nothing else: no place, no time, no camera.
std::string app1_with(std::uint32_t orientation);

}  // namespace gongyou::files
