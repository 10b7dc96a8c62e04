#include "programmes/rights/station_pages.hpp"

#include "core/organisations/points.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/qr/qr_code.hpp"

namespace gongyou::rights {

namespace {

PublicPoint public_view(PointView point) {
    return {.code = std::move(point.code),
            .kind = point.kind,
            .name = std::move(point.name),
            .address = std::move(point.address),
            .unit_name = std::move(point.unit_name),
            .phone = std::move(point.phone),
            .opening_hours = std::move(point.opening_hours)};
}

}  // namespace

bool has_a_desk(UnitKind kind) {
    return kind == UnitKind::county || kind == UnitKind::township || kind == UnitKind::station;
}

Result<SiteView> view_site(const RightsParts& parts, sql::Reader& reader) {
    const auto top = UnitTree{reader}.root();
    if (!top) return fail({FaultKind::unavailable, "site.empty"});
    return SiteView{.name = "工友",
                    .name_en = "Gongyou",
                    .demo = parts.demo,
                    .hotline = "12351",
                    .unit_id = top->id,
                    .unit_name = top->name};
}

Result<PointList> list_points(sql::Reader& reader) {
    PointList list;
    for (auto& point : Points{reader}.list()) list.items.push_back(public_view(std::move(point)));
    return list;
}

Result<PublicPoint> view_point(sql::Reader& reader, const OnePoint& asked) {
    auto point = Points{reader}.find(asked.code.text());
    if (!point) return fail({FaultKind::not_found, "point.unknown"});
    return public_view(*std::move(point));
}

Result<api::Download> poster_code(const RightsParts& parts, sql::Reader& reader, const OnePoint& asked) {
    const auto point = Points{reader}.find(asked.code.text());
    if (!point) return fail({FaultKind::not_found, "point.unknown"});
    const qr::QrCode code{parts.public_address + "/?p=" + point->code};
    return api::Download{code.svg(600), "image/svg+xml", point->code + ".svg"};
}

Result<UnitList> list_units(sql::Reader& reader) {
    UnitTree tree{reader};
    UnitList list;
    const auto top = tree.root();
    if (!top) return list;
    for (auto& unit : tree.below(top->id))
        if (has_a_desk(unit.kind))
            list.items.push_back({unit.id, unit.name, std::string{name_of(unit.kind)}, unit.parent_id});
    return list;
}

}  // namespace gongyou::rights
