#pragma once

#include <vector>

namespace gongyou {

/// A list that comes from outside and may hold at most `Max` elements.
template <class T, int Max>
struct List : std::vector<T> {
    static constexpr int max = Max;
    using std::vector<T>::vector;
};

}  // namespace gongyou
