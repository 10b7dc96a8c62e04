#pragma once

#include <optional>
#include <string>

#include "kernel/described.hpp"
#include "kernel/id.hpp"

namespace gongyou {

using EmployerId = Id<struct EmployerTag>;
using EmployerGroupId = Id<struct EmployerGroupTag>;

/// Companies that belong together (集团): what is hidden from one is hidden from all.
struct EmployerGroup {
    EmployerGroupId id;
    std::string name;
    bool operator==(const EmployerGroup&) const = default;
};
BOOST_DESCRIBE_STRUCT(EmployerGroup, (), (id, name))

/// An employer (用人单位) as the union knows it.
struct Employer {
    EmployerId id;
    std::string name;
    std::optional<std::string> credit_code;  ///< unified social credit code (统一社会信用代码)
    std::optional<EmployerGroupId> group_id;
    bool operator==(const Employer&) const = default;
};
BOOST_DESCRIBE_STRUCT(Employer, (), (id, name, credit_code, group_id))

}  // namespace gongyou
