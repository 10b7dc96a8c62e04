#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/access/role.hpp"
#include "core/organisations/employer.hpp"
#include "kernel/date.hpp"
#include "kernel/id.hpp"

namespace gongyou {

using SessionId = Id<struct SessionTag>;

/// How somebody came in. By phone code one is a worker and nothing else, whatever other roles one holds.
enum class Channel { phone, staff };
BOOST_DESCRIBE_ENUM(Channel, phone, staff)

/// A role held at a unit; the worker's lies at none.
struct Grant {
    Role role = Role::worker;
    UnitId unit;
    bool operator==(const Grant&) const = default;
};

/// Units at which one person may hold roles, at most: the scope of a list has room for so many.
inline constexpr int most_units = 4;

/// Who asks, as found with the session of this request, or less than a second before it (people/session_cache.hpp).
struct Actor {
    PersonId id;
    std::string name;
    std::vector<Grant> grants;
    std::optional<EmployerId> bound_employer;
    std::vector<EmployerId> walled_off;  ///< employers whose matters this person may not know of (AZ-5)
    SessionId session;
    Channel channel = Channel::staff;
    std::optional<Instant> factor_given_at;  ///< when the second factor was last given

    bool has(Role role) const {
        for (const auto& grant : grants)
            if (grant.role == role && counts(grant)) return true;
        return false;
    }
    /// Whether the grant counts on the channel this person came by.
    bool counts(const Grant& grant) const { return channel == Channel::staff || grant.role == Role::worker; }
    /// The unit named to the person: of the first grant that lies at one.
    std::optional<UnitId> unit() const {
        for (const auto& grant : grants)
            if (!grant.unit.is_empty() && counts(grant)) return grant.unit;
        return std::nullopt;
    }
};

}  // namespace gongyou
