#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gongyou::extract {

/// A JPEG as a PDF of one page, a point a dot, the right way up: the picture itself is not touched. Nothing for what is
/// no JPEG. Inside the cage only.
std::optional<std::string> jpeg_as_pdf(std::string_view jpeg);

}  // namespace gongyou::extract
