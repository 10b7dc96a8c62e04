#pragma once

#include "core/api/command.hpp"
#include "core/api/raw_routes.hpp"
#include "core/organisations/point.hpp"
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

struct PublicPoint {
    std::string code;
    PointKind kind = PointKind::station;
    std::string name;
    std::string address;
    std::string unit_name;
    std::string phone;
    std::string opening_hours;
};
BOOST_DESCRIBE_STRUCT(PublicPoint, (), (code, kind, name, address, unit_name, phone, opening_hours))

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

Result<SiteView> view_site(const RightsParts& parts, sql::Reader& reader);
Result<PointList> list_points(sql::Reader& reader);
/// Fault: point.unknown.
Result<PublicPoint> view_point(sql::Reader& reader, const OnePoint& asked);
/// The QR code that leads to the worker's page of this point. Fault: point.unknown.
Result<api::Download> poster_code(const RightsParts& parts, sql::Reader& reader, const OnePoint& asked);
/// Federations and stations: whoever has a desk to hand a report to.
Result<UnitList> list_units(sql::Reader& reader);

}  // namespace gongyou::rights
