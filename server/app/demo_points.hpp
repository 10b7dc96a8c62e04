#pragma once

#include <vector>

#include "platform/sql/tx.hpp"

namespace gongyou::app {

/// The demo's twelve points, a printing of posters for each township, and a duty roster for eight weeks. `townships`
/// are the three townships in their order.
Result<Done> found_demo_points(sql::Tx& tx, const UnitId& county, const std::vector<UnitId>& townships);

}  // namespace gongyou::app
