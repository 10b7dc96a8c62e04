#include "platform/crypto/slow_hash.hpp"

#include <argon2.h>

#include <new>
#include <stdexcept>

namespace gongyou::crypto {

Secret slow_hash(std::string_view text, std::string_view salt, const SlowHashCost& cost) {
    Secret out = Secret::of_size(32);
    const int outcome = argon2id_hash_raw(cost.passes, cost.memory_kib, cost.lanes, text.data(), text.size(),
                                          salt.data(), salt.size(), out.data(), out.size());
    if (outcome == ARGON2_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc{};
    if (outcome != ARGON2_OK) throw std::runtime_error{argon2_error_message(outcome)};
    return out;
}

}  // namespace gongyou::crypto
