#pragma once

#include <span>

#include "core/organisations/demo_station.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// Plays `reports` reports from `from` up to now into the store, each with the steps a desk and a reporter would have
/// taken by then, in the order of time and through the same doors as real ones; one more of each category; and of each
/// story one for each of its steps that stands there now, so that a demo shows every state. Takes seconds; every `each`
/// steps are one transaction.
Result<Done> play_demo_year(const RightsParts& parts, sql::Database& database, std::span<const DemoStation> stations,
                            Instant from, int reports, int each = 200);

}  // namespace gongyou::rights
