#pragma once

#include <cstdint>
#include <map>
#include <optional>

namespace gongyou::statistics {

/// How often each length was counted: from it come median, percentile and mean.
using Spread = std::map<std::int64_t, std::int64_t>;

std::int64_t counted_in(const Spread& spread);
/// The smallest length that at least so many percent do not exceed (nearest rank); none where nothing was counted.
std::optional<std::int64_t> percentile(const Spread& spread, int percent);
/// Nothing where nothing was counted.
std::optional<double> mean(const Spread& spread);

/// The length under which so many minutes are counted: the end of their step. Steps are five minutes wide up to an
/// hour, fifteen up to four hours, thirty up to sixteen, then four hours.
std::int64_t step_of_minutes(std::int64_t minutes);

}  // namespace gongyou::statistics
