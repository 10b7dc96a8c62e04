#pragma once

#include "core/api/slow_work.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// The routes that answer with paper: posters, check sheet, refusals. `parts` and `on`, where papers are set, outlive
/// them.
api::Routes paper_routes(const RightsParts& parts, api::SlowWork& on);

}  // namespace gongyou::rights
