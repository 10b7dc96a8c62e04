#pragma once

#include <string>

#include "kernel/date.hpp"
#include "kernel/described.hpp"

namespace gongyou::files {

/// What files are asked for by: the day they came.
struct Day {
    Date day;
};
BOOST_DESCRIBE_STRUCT(Day, (), (day))

/// Or the keyed digest they are kept under.
struct Address {
    std::string address;
};
BOOST_DESCRIBE_STRUCT(Address, (), (address))

}  // namespace gongyou::files
