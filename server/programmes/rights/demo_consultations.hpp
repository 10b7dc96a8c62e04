#pragma once

#include "programmes/rights/demo_year.hpp"

namespace gongyou::rights {

/// Plays `questions` consultations from `from` up to now into the store, through the same doors as real ones; and of
/// each story one more for each of its steps that stands there now, so that a demo shows every state. Every `each`
/// steps are one transaction.
Result<Done> play_demo_consultations(const RightsParts& parts, sql::Database& database,
                                     std::span<const DemoStation> stations, Instant from, int questions,
                                     int each = 200);

}  // namespace gongyou::rights
