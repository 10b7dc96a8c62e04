#include "core/organisations/demo_station.hpp"

namespace gongyou {

Instant in_the_day(Instant at, Random& random) {
    const auto midnight = Date::in_shanghai(at).days_since_1970() * std::chrono::hours{24} - std::chrono::hours{8};
    return Instant{midnight + std::chrono::hours{8} + std::chrono::minutes{random.below(12 * 60)}};
}

}  // namespace gongyou
