#pragma once

#include <cstdint>

#include "kernel/described.hpp"

namespace gongyou::sql {

/// A row of one whole number, as COUNT and MAX answer; or a question that is one.
struct Number {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(Number, (), (number))

}  // namespace gongyou::sql
