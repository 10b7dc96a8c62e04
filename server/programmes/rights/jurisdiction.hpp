#pragma once

#include <optional>
#include <span>

#include "core/organisations/area_code.hpp"
#include "core/organisations/unit.hpp"
#include "programmes/rights/complaint.hpp"

namespace gongyou::rights {

/// Whose area the place of work (用工地) lies in.
enum class InWhoseArea { ours, elsewhere, not_said };
BOOST_DESCRIBE_ENUM(InWhoseArea, ours, elsewhere, not_said)

struct Jurisdiction {
    InWhoseArea where = InWhoseArea::not_said;
    std::optional<UnitId> unit;  ///< of `ours`: the nearest federation whose area holds the place
};
BOOST_DESCRIBE_STRUCT(Jurisdiction, (), (where, unit))

/// Federations and stations have areas; an enterprise's union and a partner office answer for no territory.
bool has_an_area(UnitKind kind);

/// The unit whose area the place of work lies in. Of two that hold it the smaller area wins, and of one area the unit
/// that stands first. A unit with a code that cannot be read holds nothing.
Jurisdiction jurisdiction(const Complaint& complaint, std::span<const Unit> units);

}  // namespace gongyou::rights
