#pragma once

#include "core/api/slow_work.hpp"
#include "core/people/people_parts.hpp"

namespace gongyou {

/// Signing in and out, first use, recovery and the own session, as lines of the table of routes. All of it outlives
/// them; `hashing` is where passwords are hashed.
struct SignInParts {
    const PeopleParts& people;
    sql::Database& database;
    api::SlowWork& hashing;
    const Clock& clock;
    /// Notices not yet read, for the page that names the person.
    std::function<std::int64_t(sql::Session&, const PersonId&)> unread;
};
api::Routes sign_in_routes(const SignInParts& parts);

}  // namespace gongyou
