#include "programmes/rights/assignees.hpp"

#include <algorithm>

#include "core/matters/caseload_store.hpp"
#include "core/people/staff.hpp"

namespace gongyou::rights {

Result<AssigneeList> list_assignees(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                    const OneReport& asked) {
    const auto report = report_for(reader, actor, Right::work_report, asked.id);
    if (!report) return fail(report.error());
    AssigneeList list;
    Staff staff{reader, parts.people};
    for (const auto& load : matters::CaseloadStore{reader}.desks_for(*report, actor.id))
        list.items.push_back({load.id, staff.name_of(load.id), load.open, load.id == actor.id});
    return list;
}

bool may_be_assigned(sql::Session& session, const Report& report, const PersonId& person) {
    return std::ranges::any_of(matters::CaseloadStore{session}.desks_for(report, person),
                               [&](const matters::Caseload& load) { return load.id == person; });
}

}  // namespace gongyou::rights
