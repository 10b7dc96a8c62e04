#pragma once

#include <string>

#include "platform/extract/page_picture.hpp"

namespace gongyou::extract {

/// A page as rendered in the cage; `end` says why there is none.
struct RenderedPage {
    ReaderEnd end = ReaderEnd::damaged;
    int pages = 0;
    std::string png;
};

/// Page `number` (from 1) of the PDF or picture in `bytes`, some 150 dots an inch, without anything but what can be
/// seen, and over it the first page of the PDF in `mark`, unless that is empty. Inside the cage only.
RenderedPage rendered_page(std::string bytes, int number, std::string mark);

}  // namespace gongyou::extract
