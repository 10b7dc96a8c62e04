#pragma once

#include "core/access/actor.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// What somebody may do, read anew: roles, and the employers whose matters they may not know of. Lives as long as one
/// transaction or one question.
class Actors {
public:
    explicit Actors(sql::Session& session) : session_{session} {}

    std::vector<Grant> grants_of(const PersonId& person);
    std::vector<EmployerId> walled_off(const PersonId& person);
    /// The person as a reader of lists, with no session and no name: for what is worked out on their behalf.
    Actor on_behalf_of(const PersonId& person);

private:
    sql::Session& session_;
};

}  // namespace gongyou
