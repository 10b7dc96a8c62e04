#pragma once

#include "core/api/route.hpp"
#include "core/people/people_parts.hpp"
#include "platform/crypto/keyring.hpp"

namespace gongyou::administration {

/// What the pages of the three administrators (三员) stand on. All of it outlives them.
struct AdministrationParts {
    const crypto::Keyring& keys;
    const PeopleParts& people;
    const Clock& clock;
    std::string tree;      ///< id of the organisation tree's top unit
    std::string database;  ///< "SQLite" or "PostgreSQL"
    Instant started_at;
};

/// Jobs and the state of the house for the system administrator, the trail for the audit administrator.
api::Routes administration_routes(const AdministrationParts& parts);
/// Accounts and roles, for the system and the security administrator together.
api::Routes people_routes(const AdministrationParts& parts);

}  // namespace gongyou::administration
