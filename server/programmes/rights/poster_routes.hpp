#pragma once

#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// The landing of a scanned code, and the printings as their desks see them. `parts` outlives the routes.
void add_poster_batches(api::Routes& routes, const RightsParts& parts);

}  // namespace gongyou::rights
