#pragma once

#include "core/api/answered.hpp"
#include "core/api/command.hpp"
#include "core/api/raw_routes.hpp"
#include "core/organisations/duty_roster.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit.hpp"
#include "kernel/text.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// The house as anybody sees it.
struct SiteView {
    std::string name;
    std::string name_en;
    bool demo = false;
    std::string hotline;
    UnitId unit_id;
    std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(SiteView, (), (name, name_en, demo, hotline, unit_id, unit_name))

struct OnePoint {
    Line<2, 32> code;
};
BOOST_DESCRIBE_STRUCT(OnePoint, (), (code))

/// Who sits when, as everybody may know it.
struct PublicDuty {
    Date day;
    TimeOfDay from;
    TimeOfDay to;
    DutyRole role = DutyRole::coordinator;
    std::optional<std::string> name;  ///< "陈律师", where the roster says that it is shown
};
BOOST_DESCRIBE_STRUCT(PublicDuty, (), (day, from, to, role, name))

/// A point in the directory. Today and the seven days that follow stand in `days`.
struct PublicPoint {
    std::string code;
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string unit_name;
    std::string phone;
    std::string email;
    std::string note;
    std::optional<double> latitude;
    std::optional<double> longitude;
    PointServices services;
    bool open_now = false;  ///< at the moment of the answer
    std::vector<DayHours> days;
    std::vector<PublicDuty> duty;
};
BOOST_DESCRIBE_STRUCT(PublicPoint, (),
                      (code, kind, name, address, unit_name, phone, email, note, latitude, longitude, services,
                       open_now, days, duty))

/// One point by itself: also what stands on its door, week by week.
struct PublicPointPage : PublicPoint {
    OpeningHours hours;
};
BOOST_DESCRIBE_STRUCT(PublicPointPage, (PublicPoint), (hours))

struct PointList {
    std::vector<PublicPoint> items;
};
BOOST_DESCRIBE_STRUCT(PointList, (), (items))

struct UnitItem {
    UnitId id;
    std::string name;
    std::string kind;
    std::optional<UnitId> parent_id;
};
BOOST_DESCRIBE_STRUCT(UnitItem, (), (id, name, kind, parent_id))

struct UnitList {
    std::vector<UnitItem> items;
};
BOOST_DESCRIBE_STRUCT(UnitList, (), (items))

/// Whether reports can be handed to units of this kind.
bool has_a_desk(UnitKind kind);

/// What the directory says of a point, but for its duties.
PublicPoint public_point(PointView point, Instant now, const WorkingDays& calendar);

Result<SiteView> view_site(const RightsParts& parts, sql::Reader& reader);
/// The directory (服务站点): the same for everybody, so a minute old will do. Nobody says where they stand: what is
/// near is found out on the phone.
Result<api::Answered<PointList>> list_points(const RightsParts& parts, sql::Reader& reader);
/// Never kept on the way: which point somebody looks at may tell where they work. Of a closed point: its successor.
/// Fault: point.unknown.
Result<PublicPointPage> view_point(const RightsParts& parts, sql::Reader& reader, const OnePoint& asked);
/// Federations and stations: whoever has a desk to hand a report to.
Result<UnitList> list_units(sql::Reader& reader);

}  // namespace gongyou::rights
