#include "core/people/role_rules.hpp"

#include <algorithm>

#include "core/organisations/unit_tree.hpp"

namespace gongyou {

Result<Done> unit_fits(sql::Session& session, Role role, const std::optional<UnitId>& unit) {
    if (role == Role::worker) return fail(wrong_field("role", "role.not_given"));
    if (needs_unit(role) && !unit) return fail(wrong_field("unit_id", "role.needs_unit"));
    if (!needs_unit(role) && unit) return fail(wrong_field("unit_id", "role.needs_no_unit"));
    if (!unit) return Done{};
    const auto found = UnitTree{session}.find(*unit);
    if (!found) return fail(wrong_field("unit_id", "unit.unknown"));
    if ((found->kind == UnitKind::partner) != (role == Role::partner))
        return fail(wrong_field("unit_id", "role.not_at_this_unit"));  // of the union, or of a partner office
    return Done{};
}

Result<Done> change_fits(const RoleRequest& change, const std::vector<RoleRow>& held) {
    const bool has_it = std::ranges::any_of(
        held, [&](const RoleRow& row) { return row.role == change.role && row.unit_id == change.unit_id; });
    if (change.act == RoleAct::take)
        return has_it ? Result<Done>{Done{}} : fail({FaultKind::conflict, "role.not_held"});
    if (has_it) return fail({FaultKind::conflict, "role.held_already"});

    std::vector<UnitId> units;
    if (change.unit_id) units.push_back(*change.unit_id);
    for (const auto& row : held) {
        if (!may_be_one_person(row.role, change.role)) return fail({FaultKind::conflict, "role.not_for_one_person"});
        if (row.unit_id && std::ranges::count(units, *row.unit_id) == 0) units.push_back(*row.unit_id);
    }
    if (units.size() > most_units)
        return fail({FaultKind::conflict, "role.too_many_units", {{"max", std::to_string(most_units)}}});
    return Done{};
}

Result<Done> leaves_a_holder(PersonStore& people, const PersonRow& person, const std::vector<RoleRow>& lost) {
    if (person.state != PersonState::active) return Done{};  // did not count as a holder anyway
    for (const auto& row : lost)
        if (is_administrator(row.role) && people.holders_of(row.role) <= 1)
            return fail({FaultKind::conflict, "role.last_administrator"});
    return Done{};
}

}  // namespace gongyou
