#pragma once

#include <span>

#include "core/organisations/demo_station.hpp"
#include "programmes/mediation/mediation.hpp"

namespace gongyou::mediation {

/// Plays `cases` mediations from `from` up to now into the store, each with the turns desk, mediator and parties would
/// have taken by then, through the same commands as real ones; and of each course one that stands at each of its turns.
/// Takes seconds; every `each` turns are one transaction.
Result<Done> play_demo_mediations(const MediationParts& parts, sql::Database& database,
                                  std::span<const DemoStation> stations, Instant from, int cases, int each = 200);

}  // namespace gongyou::mediation
