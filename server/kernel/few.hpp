#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>

namespace gongyou {

/// At most `Most` values, known when the program is compiled: a column of a table that holds a short list.
template <class T, std::size_t Most>
class Few {
public:
    constexpr Few() = default;
    constexpr Few(std::initializer_list<T> values) {
        for (const T& value : values) values_.at(count_++) = value;  // one too many does not compile
    }
    constexpr const T* begin() const { return values_.data(); }
    constexpr const T* end() const { return values_.data() + count_; }
    constexpr std::size_t size() const { return count_; }
    constexpr bool empty() const { return count_ == 0; }
    constexpr bool has(const T& value) const {
        for (const T& one : *this)
            if (one == value) return true;
        return false;
    }

private:
    std::array<T, Most> values_{};
    std::size_t count_ = 0;
};

}  // namespace gongyou
