#pragma once

#include <optional>
#include <string>

#include "core/organisations/employer.hpp"
#include "kernel/date.hpp"
#include "kernel/described.hpp"
#include "kernel/id.hpp"

namespace gongyou {

/// What a unit (组织) is: a federation of the four levels, an enterprise's union, a station (站), a partner office.
enum class UnitKind { province, city, county, township, enterprise, station, partner };
BOOST_DESCRIBE_ENUM(UnitKind, province, city, county, township, enterprise, station, partner)

/// Whether a unit of `kind` may stand directly under one of `parent`. What is not listed is refused.
constexpr bool may_stand_under(UnitKind kind, UnitKind parent) {
    using enum UnitKind;
    switch (kind) {
        case province:
            return false;  // a root only
        case city:
            return parent == province;
        case county:
            return parent == city;
        case township:
            return parent == county || parent == township;  // development zones hold streets
        case enterprise:
            return parent == county || parent == township || parent == enterprise;
        case station:
            return parent == county || parent == township || parent == enterprise;
        case partner:
            return parent == province || parent == city || parent == county || parent == township;
    }
    return false;
}

/// One unit of the union tree, or a partner office beside it.
struct Unit {
    UnitId id;
    std::optional<UnitId> parent_id;  ///< none: the root
    UnitKind kind = UnitKind::county;
    std::string name;
    std::string area_code;                  ///< administrative code (行政区划代码)
    std::string phone;                      ///< of the office, published
    std::optional<EmployerId> employer_id;  ///< whose enterprise union it is; units below inherit it
    Date valid_from;
    std::optional<Date> valid_to;  ///< first day on which it is no more
    bool operator==(const Unit&) const = default;
};
BOOST_DESCRIBE_STRUCT(Unit, (), (id, parent_id, kind, name, area_code, phone, employer_id, valid_from, valid_to))

/// One change of place in the tree.
struct UnitMove {
    std::string id;
    UnitId unit_id;
    UnitId from_parent;
    UnitId to_parent;
    Date moved_on;
    PersonId moved_by;
    bool operator==(const UnitMove&) const = default;
};
BOOST_DESCRIBE_STRUCT(UnitMove, (), (id, unit_id, from_parent, to_parent, moved_on, moved_by))

}  // namespace gongyou
