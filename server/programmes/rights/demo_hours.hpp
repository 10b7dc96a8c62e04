#pragma once

#include "kernel/date.hpp"
#include "kernel/random.hpp"

namespace gongyou::rights {

/// To an hour of that day between eight and eight: in an invented year nobody works at night.
Instant in_the_day(Instant at, Random& random);

}  // namespace gongyou::rights
