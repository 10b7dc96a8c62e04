#pragma once

#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What a desk reads of reports, and the steps it takes.
void add_report_desk(api::Routes& routes, const RightsParts& parts);

}  // namespace gongyou::rights
