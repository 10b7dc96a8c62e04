#pragma once

#include <vector>

#include "core/access/actor.hpp"
#include "programmes/rights/report_view.hpp"

namespace gongyou::rights {

/// Somebody who could take a report over, with what they have on their desk.
struct Assignee {
    PersonId id;
    std::string name;
    std::int64_t open = 0;  ///< matters that have not ended
    bool mine = false;      ///< the one who asks
};
BOOST_DESCRIBE_STRUCT(Assignee, (), (id, name, open, mine))

struct AssigneeList {
    std::vector<Assignee> items;
};
BOOST_DESCRIBE_STRUCT(AssigneeList, (), (items))

/// The desks of the report's unit and above it, the least burdened first. Whoever stands behind the employer's wall is
/// left out.
Result<AssigneeList> list_assignees(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                    const OneReport& asked);

/// Whether the person is one of the desks of the report's unit or above it, before the wall.
bool may_be_assigned(sql::Session& session, const Report& report, const PersonId& person);

}  // namespace gongyou::rights
