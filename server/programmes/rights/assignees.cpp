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
    for (const auto& load : matters::CaseloadStore{reader}.desks_for(*report))
        list.items.push_back({load.id, staff.name_of(load.id), load.open, load.id == actor.id});
    return list;
}

std::vector<PersonId> desks_of(const RightsParts& parts, sql::Session& session, const UnitId& unit,
                               const std::optional<EmployerId>& employer) {
    const auto before_the_wall = matters::CaseloadStore{session}.desks_for({.unit_id = unit, .employer_id = employer});
    auto people = Staff{session, parts.people}.at(Role::desk, unit);
    std::erase_if(people, [&](const PersonId& person) {
        return std::ranges::none_of(before_the_wall, [&](const matters::Caseload& load) { return load.id == person; });
    });
    return people;
}

bool may_be_assigned(sql::Session& session, const Report& report, const PersonId& person) {
    return std::ranges::any_of(matters::CaseloadStore{session}.desks_for(report),
                               [&](const matters::Caseload& load) { return load.id == person; });
}

}  // namespace gongyou::rights
