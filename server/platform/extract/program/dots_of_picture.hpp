#pragma once

#include <string>
#include <string_view>

#include "platform/extract/picture_dots.hpp"

namespace gongyou::extract {

/// A PNG as dots on white, as DotReading expects them; `end` says why there are none.
struct DotsOfPicture {
    ReaderEnd end = ReaderEnd::damaged;
    std::string bytes;
};

/// Inside the cage only.
DotsOfPicture dots_of_picture(std::string_view png);

}  // namespace gongyou::extract
