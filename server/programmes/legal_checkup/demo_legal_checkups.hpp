#pragma once

#include <span>

#include "core/organisations/demo_station.hpp"
#include "programmes/legal_checkup/legal_checkup.hpp"

namespace gongyou::legal_checkup {

/// Plays one check-up into every state there is, and one that met a red line, each with the steps that desk and team
/// would have taken by now, through the same commands as real ones.
Result<Done> play_demo_legal_checkups(const CheckupParts& parts, sql::Database& database,
                                      std::span<const DemoStation> stations);

}  // namespace gongyou::legal_checkup
