#pragma once

#include <vector>

#include "core/access/role.hpp"
#include "core/matters/matter.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::matters {

/// Somebody at a desk, and how much they have.
struct Caseload {
    PersonId id;
    std::int64_t open = 0;  ///< matters given to them that have not ended
};
BOOST_DESCRIBE_STRUCT(Caseload, (), (id, open))

/// The same with the role in which they could have the matter.
struct RoleCaseload : Caseload {
    Role role = Role::desk;
};
BOOST_DESCRIBE_STRUCT(RoleCaseload, (Caseload), (role))

/// The SQL of caseloads.
class CaseloadStore {
public:
    explicit CaseloadStore(sql::Session& session) : session_{session} {}

    /// Active people at the desks of the matter's unit and above it, the least burdened first. Whoever stands behind
    /// the employer's wall is left out; what stands behind a wall of the viewer's is not counted (AZ-5).
    std::vector<Caseload> desks_for(const Matter& matter, const PersonId& viewer);
    /// The same of desks, lawyers and counsellors, each with the role.
    std::vector<RoleCaseload> advisers_for(const Matter& matter, const PersonId& viewer);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
