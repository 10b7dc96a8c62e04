#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/organisations/opening_hours.hpp"
#include "kernel/described.hpp"
#include "kernel/id.hpp"

namespace gongyou {

/// Where a worker can be received: the station itself, or one of its points (服务点).
enum class PointKind { station, community, park, enterprise, rest_stop, court, mobile };
BOOST_DESCRIBE_ENUM(PointKind, station, community, park, enterprise, rest_stop, court, mobile)

/// What is offered at a point: the published list of services (服务清单).
enum class PointService {
    consultation,       ///< 劳动咨询
    mediation,          ///< 劳动争议调解
    legal_aid,          ///< 法律援助
    bargaining_advice,  ///< 集体协商指导
    counselling,        ///< 心理疏导
    legal_checkup,      ///< 法律体检
    shared_court,       ///< 共享法庭
    rest_stop,          ///< 歇脚、喝水、充电
    bus_stop,           ///< 幸福大巴停靠
};
BOOST_DESCRIBE_ENUM(PointService, consultation, mediation, legal_aid, bargaining_advice, counselling, legal_checkup,
                    shared_court, rest_stop, bus_stop)
using PointServices = List<PointService, 9>;

/// A place with its own printed code. What it holds is published.
struct Point {
    std::string code;  ///< as printed: letters, digits, dashes
    UnitId unit_id;    ///< the station or office that answers here
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string phone;
    std::string email = {};               ///< may be empty
    std::string note = {};                ///< what hours cannot say: "please ring twice"; may be empty
    std::optional<double> latitude = {};  ///< WGS-84, decimal degrees; both or neither
    std::optional<double> longitude = {};
    OpeningHours hours = {};
    PointServices services = {};
    bool operator==(const Point&) const = default;
};

}  // namespace gongyou
