#pragma once

#include "core/api/page_reading.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Pages of the PDF files of reports, as pictures made in the cage, and the way to an original. Both outlive
/// the routes.
api::Routes file_page_routes(const RightsParts& parts, api::PageReading& reading);

}  // namespace gongyou::rights
