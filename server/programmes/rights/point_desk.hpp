#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "core/organisations/point.hpp"
#include "core/organisations/unit.hpp"
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
    std::optional<Date> closed_on;         ///< first day on which nobody is there
    std::optional<std::string> successor;  ///< where people are sent instead
};
BOOST_DESCRIBE_STRUCT(DeskPoint, (),
                      (code, unit_id, unit_name, kind, name, address, phone, email, note, latitude, longitude, hours,
                       services, revision, closed_on, successor))

/// A unit for which this desk may act.
struct DeskUnit {
    UnitId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(DeskUnit, (), (id, name))

struct DeskPoints {
    std::vector<DeskPoint> items;
    std::vector<DeskUnit> units;  ///< at which this desk may open one
    std::string public_address;   ///< what stands on a poster, so that people can check it
};
BOOST_DESCRIBE_STRUCT(DeskPoints, (), (items, units, public_address))

/// The units of kinds that `fits` where the actor looks after points.
std::vector<DeskUnit> units_with_points(sql::Reader& reader, const Actor& actor, bool (*fits)(UnitKind));

/// What is published of a point (服务点).
struct PointWords : api::Command {
    Line<2, 32> code;
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
BOOST_DESCRIBE_STRUCT(PointWords, (api::Command),
                      (code, name, address, phone, email, note, latitude, longitude, hours, services))

struct ChangePoint : PointWords {
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(ChangePoint, (PointWords), (revision))

/// A new place where workers are received.
struct OpenPoint : PointWords {
    UnitId unit_id;
    PointKind kind = PointKind::station;
};
BOOST_DESCRIBE_STRUCT(OpenPoint, (PointWords), (unit_id, kind))

/// From a day on nobody is there; people are sent to the successor, and so is whoever scans an old poster of it.
struct ClosePoint : api::Command {
    Line<2, 32> code;
    std::int64_t revision = 0;
    Date closed_on;
    std::optional<Line<2, 32>> successor;
};
BOOST_DESCRIBE_STRUCT(ClosePoint, (api::Command), (code, revision, closed_on, successor))

struct PointChanged {
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(PointChanged, (), (revision))

/// The points of the desk's unit and of those below it, closed ones too.
Result<DeskPoints> list_desk_points(const RightsParts& parts, sql::Reader& reader, const Actor& actor);

/// Faults: access.not_found; point.changed_meanwhile; by field hours.backwards, hours.overlap, point.place_wrong,
/// email.wrong.
Result<PointChanged> change_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ChangePoint& asked);
/// Faults: access.not_found for a unit of others; by field those of change_point, point.code_wrong, point.code_taken,
/// unit.has_no_desk.
Result<PointChanged> open_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const OpenPoint& asked);
/// Duties from that day on go. Faults: access.not_found; point.changed_meanwhile, point.closed; by field
/// point.closed_on_past, point.successor_wrong.
Result<PointChanged> close_point(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const ClosePoint& asked);

}  // namespace gongyou::rights
