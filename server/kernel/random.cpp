#include "kernel/random.hpp"

#include <sys/random.h>

#include <cstring>
#include <limits>
#include <system_error>

namespace gongyou {

std::string Random::bytes(std::size_t size) {
    std::string out(size, '\0');
    fill({reinterpret_cast<std::uint8_t*>(out.data()), out.size()});
    return out;
}

std::uint64_t Random::below(std::uint64_t limit) {
    // Numbers past the last whole multiple would favour the small ones: draw again.
    const auto last = std::numeric_limits<std::uint64_t>::max() / limit * limit;
    for (;;) {
        std::uint64_t drawn = 0;
        std::uint8_t raw[sizeof drawn];
        fill(raw);
        std::memcpy(&drawn, raw, sizeof drawn);
        if (drawn < last) return drawn % limit;
    }
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const auto got = getrandom(bytes.data(), bytes.size(), 0);
        if (got < 0) {
            if (errno == EINTR) continue;
            throw std::system_error{errno, std::generic_category(), "getrandom"};
        }
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

}  // namespace gongyou
