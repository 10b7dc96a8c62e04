#pragma once

#include <string>
#include <string_view>

#include "kernel/random.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/crypto/slow_hash.hpp"

namespace gongyou::crypto {

/// What looking at a password told.
struct PasswordCheck {
    bool is_right = false;
    bool needs_raise = false;  ///< right, but kept at a lower cost or under an older key: hash it anew now
};

/// How passwords are kept (security.md AUTH-1): Argon2id over password and a random salt, then a digest of that with a
/// key which is not in the database. A stolen database alone gives nothing to guess at. About 35 ms each: HashPool runs
/// them.
class PasswordHasher {
public:
    PasswordHasher(const Keyring& keyring, Random& random, SlowHashCost cost = {})
        : keyring_{keyring}, random_{random}, cost_{cost} {}

    /// "$argon2id$v=19$m=19456,t=2,p=1$<salt>$i1.<digest>"
    std::string hash(std::string_view password) const;
    PasswordCheck check(std::string_view password, std::string_view kept) const;
    /// Takes as long as check() and says no: for names that nobody has (security.md AUTH-5).
    PasswordCheck check_nobody(std::string_view password) const;

private:
    const Keyring& keyring_;
    Random& random_;
    SlowHashCost cost_;
};

}  // namespace gongyou::crypto
