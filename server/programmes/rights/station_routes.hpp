#pragma once

#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// The directory for everybody, and points and roster for the desks that look after them.
void add_stations(api::Routes& routes, const RightsParts& parts);

}  // namespace gongyou::rights
