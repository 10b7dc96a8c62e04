#pragma once

#include "app/house.hpp"

namespace gongyou::app {

/// Gives the county of the demo and each township a seal that nobody has (示例): brought in, read and let into use like
/// any other. Where this machine locks no reader in there are none, and papers leave the place for the stamp.
Result<Done> add_demo_stamps(House& house, sql::Database& database);

}  // namespace gongyou::app
