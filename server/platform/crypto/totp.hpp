#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "kernel/date.hpp"
#include "kernel/random.hpp"

namespace gongyou::crypto {

/// A new secret of 160 bits in base32, as authenticator apps take it.
std::string new_totp_secret(Random& random);

/// The six digits of one 30-second step (RFC 6238 with SHA-1, which is all that apps agree on).
std::string totp_code(std::string_view secret, std::int64_t step);

/// The step whose code this is: the current one, the one before or the one after. A code must work once only: the
/// caller stores the step with a compare-and-set and refuses any that is not greater than the last one stored (AUTH-3).
std::optional<std::int64_t> matching_step(std::string_view secret, std::string_view code, Instant now);

/// What the QR code for an authenticator app holds.
std::string totp_uri(std::string_view secret, std::string_view issuer, std::string_view account);

}  // namespace gongyou::crypto
