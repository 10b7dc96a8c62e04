#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "core/organisations/point.hpp"
#include "kernel/text.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// A point as its desk sees and changes it.
struct DeskPoint {
    std::string code;
    UnitId unit_id;
    std::string unit_name;
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string phone;
    std::string email;
    std::string note;
    std::optional<double> latitude;
    std::optional<double> longitude;
    OpeningHours hours;
    PointServices services;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(DeskPoint, (),
                      (code, unit_id, unit_name, kind, name, address, phone, email, note, latitude, longitude, hours,
                       services, revision))

struct DeskPoints {
    std::vector<DeskPoint> items;
    std::string public_address;  ///< what stands on a poster, so that people can check it
};
BOOST_DESCRIBE_STRUCT(DeskPoints, (), (items, public_address))

/// The desk changes what is published of a point (服务点).
struct ChangePoint : api::Command {
    Line<2, 32> code;
    std::int64_t revision = 0;
    Line<2, 60> name;
    Line<2, 100> address;
    Line<5, 40> phone;
    Line<0, 100> email;
    Line<0, 100> note;
    std::optional<double> latitude;
    std::optional<double> longitude;
    OpeningHours hours;
    PointServices services;
};
BOOST_DESCRIBE_STRUCT(ChangePoint, (api::Command),
                      (code, revision, name, address, phone, email, note, latitude, longitude, hours, services))

struct PointChanged {
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(PointChanged, (), (revision))

/// The points of the desk's unit and of those below it.
Result<DeskPoints> list_desk_points(const RightsParts& parts, sql::Reader& reader, const Actor& actor);

/// Faults: access.not_found; point.changed_meanwhile; by field hours.backwards, hours.overlap, point.place_wrong,
/// email.wrong.
Result<PointChanged> change_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ChangePoint& asked);

}  // namespace gongyou::rights
