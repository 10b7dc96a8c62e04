#pragma once

#include <string_view>

#include "core/people/people_parts.hpp"
#include "core/people/secrets.hpp"

namespace gongyou {

/// Whether `code` is the person's authenticator code of now and was not used before; then it is used up. One of many at
/// once gets a yes (AUTH-3). The guard counts the try. Faults: sign_in.slow_down, sign_in.refused.
Result<Done> use_factor(sql::Tx& tx, const PeopleParts& parts, const PersonId& person, const SixDigits& code,
                        const Caller& caller);

/// The one answer to everybody who is not let in.
inline Fault sign_in_refused() { return {FaultKind::unauthenticated, "sign_in.refused"}; }

}  // namespace gongyou
