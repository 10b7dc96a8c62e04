#pragma once

#include <string>

#include "kernel/described.hpp"
#include "kernel/id.hpp"

namespace gongyou {

/// Where a worker can be received: the station itself, or one of its points (服务点).
enum class PointKind { station, community, park, enterprise, rest_stop, court, mobile };
BOOST_DESCRIBE_ENUM(PointKind, station, community, park, enterprise, rest_stop, court, mobile)

/// A place with its own printed code. What it holds is published.
struct Point {
    std::string code;  ///< as printed: letters, digits, dashes
    UnitId unit_id;    ///< the station or office that answers here
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string phone;
    std::string opening_hours;
    bool operator==(const Point&) const = default;
};
BOOST_DESCRIBE_STRUCT(Point, (), (code, unit_id, kind, name, address, phone, opening_hours))

}  // namespace gongyou
