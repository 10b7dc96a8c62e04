#pragma once

#include <ostream>

namespace gongyou::crypto {

/// What can be written out, as a secret must not: for tests.
template <class T>
concept Streams = requires(std::ostream& out, const T& value) {
    out << value;
};

}  // namespace gongyou::crypto
