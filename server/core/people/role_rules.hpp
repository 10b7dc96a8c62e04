#pragma once

#include <optional>
#include <vector>

#include "core/people/person_store.hpp"
#include "core/people/role_requests.hpp"

namespace gongyou {

/// Whether a role lies at a unit. The administrators' lie at none, nor does the worker's.
constexpr bool needs_unit(Role role) { return role != Role::worker && !is_administrator(role); }

/// Whether `unit` goes with `role`. Fault: form.invalid, with one of role.not_given, role.needs_unit,
/// role.needs_no_unit, unit.unknown, role.not_at_this_unit for the field.
Result<Done> unit_fits(sql::Session& session, Role role, const std::optional<UnitId>& unit);

/// Whether the change could be made to somebody who holds `held` now. Faults: role.not_for_one_person,
/// role.too_many_units, role.held_already, role.not_held.
Result<Done> change_fits(const RoleRequest& change, const std::vector<RoleRow>& held);

/// Whether each administrator's role among `lost` keeps somebody when `person` loses it. Fault:
/// role.last_administrator.
Result<Done> leaves_a_holder(PersonStore& people, const PersonRow& person, const std::vector<RoleRow>& lost);

}  // namespace gongyou
