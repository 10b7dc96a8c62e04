#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace gongyou {

/// The only source of chance. Any thread may ask.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    /// `size` random bytes.
    std::string bytes(std::size_t size);
    /// A number below `limit`, each as likely as any other.
    std::uint64_t below(std::uint64_t limit);
};

/// The kernel's generator (getrandom).
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

}  // namespace gongyou
