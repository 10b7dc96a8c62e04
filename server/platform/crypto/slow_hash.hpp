#pragma once

#include <cstdint>
#include <string_view>

#include "platform/crypto/secret.hpp"

namespace gongyou::crypto {

/// What one guess costs (Argon2id, RFC 9106).
struct SlowHashCost {
    std::uint32_t memory_kib = 19 * 1024;
    std::uint32_t passes = 2;
    std::uint32_t lanes = 1;
    bool operator==(const SlowHashCost&) const = default;
};

/// Argon2id of `text`: 32 bytes. Throws std::bad_alloc when there is no memory for it.
Secret slow_hash(std::string_view text, std::string_view salt, const SlowHashCost& cost);

}  // namespace gongyou::crypto
