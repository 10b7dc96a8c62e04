#pragma once

#include <compare>
#include <cstdint>

namespace gongyou {

__extension__ using Wide = __int128;  // products of cents do not overflow

/// An amount of money in whole cents (分). A bare number does not become money.
struct Cents {
    std::int64_t amount = 0;

    constexpr auto operator<=>(const Cents&) const = default;
    constexpr Cents operator+(Cents other) const { return {amount + other.amount}; }
    constexpr Cents operator-(Cents other) const { return {amount - other.amount}; }

    /// This amount times part/whole; half a cent is rounded away from zero.
    constexpr Cents share(std::int64_t part, std::int64_t whole) const {
        const Wide product = static_cast<Wide>(amount) * part;
        const Wide half = (product < 0) == (whole < 0) ? whole / 2 : -(whole / 2);
        return {static_cast<std::int64_t>((product + half) / whole)};
    }
};

}  // namespace gongyou
