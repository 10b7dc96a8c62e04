#pragma once

#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Who claims what in a matter of several, for its desk.
void add_claims(api::Routes& routes, const RightsParts& parts);

}  // namespace gongyou::rights
