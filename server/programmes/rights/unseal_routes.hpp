#pragma once

#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Who reported: asked for by one, granted by another, read field by field.
void add_unsealing(api::Routes& routes, const RightsParts& parts);

}  // namespace gongyou::rights
