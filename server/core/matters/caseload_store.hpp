#pragma once

#include <vector>

#include "core/matters/matter.hpp"
#include "platform/sql/session.hpp"

namespace gongyou::matters {

/// Somebody at a desk, and how much they have.
struct Caseload {
    PersonId id;
    std::int64_t open = 0;  ///< matters given to them that have not ended
};
BOOST_DESCRIBE_STRUCT(Caseload, (), (id, open))

/// The SQL of caseloads.
class CaseloadStore {
public:
    explicit CaseloadStore(sql::Session& session) : session_{session} {}

    /// Active people at the desks of the matter's unit and above it, the least burdened first. Whoever stands behind
    /// the employer's wall is left out.
    std::vector<Caseload> desks_for(const Matter& matter);

private:
    sql::Session& session_;
};

}  // namespace gongyou::matters
