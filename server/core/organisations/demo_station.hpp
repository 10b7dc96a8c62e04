#pragma once

#include <string>
#include <vector>

#include "kernel/date.hpp"
#include "kernel/id.hpp"
#include "kernel/random.hpp"

namespace gongyou {

/// A station of a demo county: who works there, which codes hang there, which firms lie around it. All of it is
/// invented.
struct DemoStation {
    UnitId unit;
    std::vector<PersonId> desk;
    std::vector<PersonId> lawyers;
    std::vector<PersonId> counsellors;
    std::vector<PersonId> mediators;
    std::vector<PersonId> supervisors;
    std::vector<std::string> points;
    std::vector<std::string> employers;
};

/// To an hour of that day between eight and eight: in an invented year nobody works at night.
Instant in_the_day(Instant at, Random& random);

}  // namespace gongyou
