#pragma once

#include <string>
#include <vector>

#include "core/people/open_codes.hpp"

namespace gongyou {

/// A code for the console: who uses it becomes that administrator.
struct SetUpCode {
    Role administrator = Role::system_admin;
    std::string code;  ///< grouped, for reading; the store keeps its digest only
};

/// Codes for the administrators nobody is yet: three on an empty store, none once all three are there. Asked for at
/// every start; earlier codes for the same place open nothing more. No account exists before a code is used (AUTH-6).
std::vector<SetUpCode> codes_for_missing_administrators(sql::Tx& tx, const PeopleParts& parts);

/// How many accounts there are that somebody could sign in to.
int accounts(sql::Session& session);

}  // namespace gongyou
