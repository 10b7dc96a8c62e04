#pragma once

#include "core/access/role.hpp"

namespace gongyou::app {

/// Every role, for the tests of who may do what.
inline constexpr Role all_roles[] = {
    Role::worker,      Role::desk,        Role::custodian,        Role::lawyer,       Role::counsellor,
    Role::mediator,    Role::employer_hr, Role::enterprise_union, Role::system_admin, Role::security_admin,
    Role::audit_admin, Role::signer,      Role::supervisor,       Role::partner};

}  // namespace gongyou::app
