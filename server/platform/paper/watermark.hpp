#pragma once

#include <string>
#include <vector>

namespace gongyou::paper {

/// A sheet of A4 with `lines` again and again across it, aslant and pale, to be drawn over a page (水印): who reads it,
/// and when. PDF without a background. Any thread; takes milliseconds. Throws std::runtime_error.
std::string watermark(const std::vector<std::string>& lines);

}  // namespace gongyou::paper
