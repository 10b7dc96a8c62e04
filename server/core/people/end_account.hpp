#pragma once

#include "core/people/people_parts.hpp"
#include "core/people/person_store.hpp"

namespace gongyou {

/// Disables the account: nothing opens it any more, and every session of the person ends. Whoever calls has asked the
/// gate and writes the audit.
void end_account(sql::Tx& tx, const PeopleParts& parts, const PersonId& person);

}  // namespace gongyou
