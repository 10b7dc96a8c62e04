#pragma once

#include <span>

#include "core/organisations/demo_station.hpp"
#include "programmes/supervision/supervision.hpp"

namespace gongyou::supervision {

/// Plays `cases` supervision cases from `from` up to now into the store, each with the turns desk and supervisors would
/// have taken by then, through the same commands as real ones; only the letters are not written: their service alone is
/// entered. And of each course one that stands at each of its turns. Takes seconds; every `each` turns are one
/// transaction.
Result<Done> play_demo_supervisions(const SupervisionParts& parts, sql::Database& database,
                                    std::span<const DemoStation> stations, Instant from, int cases, int each = 200);

}  // namespace gongyou::supervision
