#pragma once

#include "core/api/slow_work.hpp"
#include "platform/extract/page_picture.hpp"

namespace gongyou::api {

/// Where pages of files are made into pictures: on a thread of its own with a short queue, so that a file that takes
/// long keeps nobody from signing in or printing.
struct PageReading {
    explicit PageReading(std::string program) : pictures{std::move(program)} {}

    const extract::PagePictures pictures;
    crypto::HashPool pool{8};
    SlowWork on{pool};
};

/// What is to be read, and which page of it.
struct PageToRead {
    std::string file;
    int page = 1;
    std::string mark = {};  ///< drawn over it: a sheet of platform/paper/watermark.hpp
};

/// The page as a picture, with the number of pages beside it. Slow: for PageReading::on. Faults: those of
/// PagePictures::render.
Result<Answer> picture_of(const PageReading& reading, const PageToRead& wanted);

}  // namespace gongyou::api
