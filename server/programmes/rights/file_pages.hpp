#pragma once

#include "core/api/slow_work.hpp"
#include "platform/extract/page_picture.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Where pages are read: on a thread of its own with a short queue, so that a file that takes long keeps nobody from
/// signing in or printing.
struct PageReading {
    explicit PageReading(std::string program) : pictures{std::move(program)} {}

    const extract::PagePictures pictures;
    crypto::HashPool pool{8};
    api::SlowWork on{pool};
};

/// Pages of the PDF files of reports, as pictures made in the cage, and the way to an original. Both outlive
/// the routes.
api::Routes file_page_routes(const RightsParts& parts, PageReading& reading);

}  // namespace gongyou::rights
