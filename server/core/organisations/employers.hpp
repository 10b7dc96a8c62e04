#pragma once

#include <optional>
#include <vector>

#include "core/organisations/employer.hpp"
#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// Employers and their groups. Lives as long as one transaction or one question.
class Employers {
public:
    explicit Employers(sql::Session& session) : session_{session} {}

    void add_group(const EmployerGroup& group);
    /// Faults: employer.group_unknown, employer.code_taken.
    Result<Employer> add(const Employer& employer);
    std::optional<Employer> find(const EmployerId& id);
    /// The one whose registered name is `name`, letter by letter; none when several share it: a guess would open or
    /// close the wall for the wrong people.
    std::optional<Employer> named(const std::string& name);
    /// The employer itself and the companies of its group.
    std::vector<EmployerId> side_of(const EmployerId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou
