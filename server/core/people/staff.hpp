#pragma once

#include <optional>
#include <vector>

#include "core/access/role.hpp"
#include "core/organisations/employer.hpp"
#include "core/people/people_parts.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// Who works where, and what they are called: for programmes. Lives as long as one transaction or one question.
class Staff {
public:
    Staff(sql::Session& session, const PeopleParts& parts) : session_{session}, parts_{parts} {}

    /// The name in clear; empty for nobody.
    std::string name_of(const PersonId& id);
    /// Active people who hold `role` at `unit` itself.
    std::vector<PersonId> at(Role role, const UnitId& unit);
    /// The same at `unit` or anywhere above it.
    std::vector<PersonId> at_or_above(Role role, const UnitId& unit);

    /// The same at `unit` or anywhere below it.
    std::vector<PersonId> at_or_below(Role role, const UnitId& unit);

    /// Those of `people` who may know of matters about the employer: nobody behind its wall hears of them (AZ-5), and
    /// of one about an employer we do not know nobody who stands behind any.
    std::vector<PersonId> before_the_wall(std::vector<PersonId> people, const std::optional<EmployerId>& employer);

    /// Active people whose account speaks for the employer.
    std::vector<PersonId> speaking_for(const EmployerId& employer);

    /// Those who are invited to hold `role` at `unit` and have not come yet.
    std::vector<PersonId> invited_to(Role role, const UnitId& unit);

private:
    sql::Session& session_;
    const PeopleParts& parts_;
};

}  // namespace gongyou
