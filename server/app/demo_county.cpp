#include "app/demo_county.hpp"

#include <array>
#include <string>

#include "core/organisations/employers.hpp"
#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"

namespace gongyou::app {

namespace {

struct DemoPoint {
    std::string_view code;
    PointKind kind;
    std::string_view name;
    std::string_view address;
    std::string_view hours;
};

struct DemoTownship {
    std::string_view name;
    std::string_view area_code;
    std::string_view phone;
    std::array<DemoPoint, 4> points;
};

// Everything here is invented: the county, its places, its firms. 0000 numbers are nobody's.
constexpr DemoTownship townships[] = {
    {"云溪镇总工会",
     "990101",
     "0000-88010001",
     {{{"YX001", PointKind::station, "云溪镇和谐劳动关系服务站", "云溪镇人民路 18 号便民中心一楼",
        "周一至周五 8:30–17:30"},
       {"YX002", PointKind::community, "桂花社区服务点", "云溪镇桂花社区居委会", "周一至周六 9:00–17:00"},
       {"YX003", PointKind::park, "云溪工业园服务点", "云溪工业园 3 号门", "周一至周日 8:00–20:00"},
       {"YX004", PointKind::rest_stop, "户外劳动者驿站（南桥）", "云溪镇南桥头", "全天"}}}},
    {"石塘镇总工会",
     "990102",
     "0000-88010002",
     {{{"ST001", PointKind::station, "石塘镇和谐劳动关系服务站", "石塘镇海风路 6 号", "周一至周五 8:30–17:30"},
       {"ST002", PointKind::enterprise, "临港船配园服务点", "石塘镇临港路 99 号", "周一至周五 8:00–17:00"},
       {"ST003", PointKind::community, "渔港社区服务点", "石塘镇渔港社区", "周一至周六 9:00–17:00"},
       {"ST004", PointKind::court, "云上共享法庭（石塘）", "石塘镇司法所二楼", "周二、周四 9:00–16:30"}}}},
    {"松岭街道总工会",
     "990103",
     "0000-88010003",
     {{{"SL001", PointKind::station, "松岭街道和谐劳动关系服务站", "松岭街道文化路 2 号", "周一至周五 8:30–17:30"},
       {"SL002", PointKind::park, "软件园服务点", "松岭软件园 B 座大厅", "周一至周五 9:00–18:00"},
       {"SL003", PointKind::mobile, "幸福大巴流动服务点", "每周三停靠松岭广场", "周三 13:00–17:00"},
       {"SL004", PointKind::rest_stop, "户外劳动者驿站（松岭）", "松岭街道环卫所", "全天"}}}},
};

struct DemoEmployer {
    std::string_view name;
    std::size_t township;
};

constexpr DemoEmployer employers[] = {
    {"云溪晨光针织有限公司", 0}, {"云溪同心五金制造厂", 0},       {"石塘远帆船舶配件有限公司", 1},
    {"石塘海味食品有限公司", 1}, {"松岭青禾软件科技有限公司", 2}, {"松岭安达物流有限公司", 2},
};

Result<UnitId> add_unit(sql::Tx& tx, std::optional<UnitId> parent, UnitKind kind, std::string_view name,
                        std::string_view area_code, std::string_view phone, std::optional<EmployerId> employer = {}) {
    return UnitTree{tx}
        .add({.id = tx.fresh_id<UnitId>(),
              .parent_id = std::move(parent),
              .kind = kind,
              .name = std::string{name},
              .area_code = std::string{area_code},
              .phone = std::string{phone},
              .employer_id = std::move(employer),
              .valid_from = tx.today()})
        .map([](Unit unit) { return unit.id; });
}

Result<UnitId> add_township(sql::Tx& tx, const UnitId& county, const DemoTownship& township) {
    auto unit = add_unit(tx, county, UnitKind::township, township.name, township.area_code, township.phone);
    if (!unit) return unit;
    for (const auto& point : township.points) {
        auto added = Points{tx}.add({.code = std::string{point.code},
                                     .unit_id = *unit,
                                     .kind = point.kind,
                                     .name = std::string{point.name},
                                     .address = std::string{point.address},
                                     .phone = std::string{township.phone},
                                     .opening_hours = std::string{point.hours}});
        if (!added) return fail(std::move(added.error()));
    }
    return unit;
}

}  // namespace

Result<Done> found_demo_county(sql::Tx& tx) {
    const auto county =
        add_unit(tx, std::nullopt, UnitKind::county, "临海湾县总工会（演示）", "990100", "0000-88010000");
    if (!county) return fail(county.error());
    std::vector<UnitId> units;
    for (const auto& township : townships) {
        auto unit = add_township(tx, *county, township);
        if (!unit) return fail(std::move(unit.error()));
        units.push_back(std::move(*unit));
    }
    for (const auto& [name, township] : employers) {
        auto employer = Employers{tx}.add({.id = tx.fresh_id<EmployerId>(), .name = std::string{name}});
        if (!employer) return fail(std::move(employer.error()));
        auto enterprise_union = add_unit(tx, units[township], UnitKind::enterprise, std::string{name} + "工会",
                                         townships[township].area_code, "", employer->id);
        if (!enterprise_union) return fail(std::move(enterprise_union.error()));
    }
    return Done{};
}

}  // namespace gongyou::app
