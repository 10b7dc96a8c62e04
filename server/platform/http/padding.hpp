#pragma once

#include <cstddef>

namespace gongyou::http {

/// The sizes in which answers of the anonymous channel leave the house, head and body together (security.md AN-8), so
/// that whoever watches the line sees neither what was done nor whether a reply waits. The first has room for a report
/// with the longest answer a desk can write; the steps are wide, so that few sizes are ever seen.
inline constexpr std::size_t padded_sizes[] = {16 * 1024, 64 * 1024, 256 * 1024, 1024 * 1024};

/// The smallest of them that holds `size`; beyond the largest, whole multiples of it.
constexpr std::size_t padded_size(std::size_t size) {
    for (const auto step : padded_sizes)
        if (size <= step) return step;
    const auto largest = padded_sizes[3];
    return (size + largest - 1) / largest * largest;
}

}  // namespace gongyou::http
