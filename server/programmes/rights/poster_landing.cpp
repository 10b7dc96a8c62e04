#include "programmes/rights/poster_landing.hpp"

#include <algorithm>

#include "core/organisations/unit_tree.hpp"
#include "platform/qr/qr_code.hpp"
#include "programmes/rights/poster.hpp"

namespace gongyou::rights {

namespace {

Fault unknown_poster() { return {FaultKind::not_found, "poster.unknown"}; }

std::vector<PublicPoint> points_of_unit(const RightsParts& parts, sql::Reader& reader, const UnitId& unit) {
    UnitTree tree{reader};
    std::vector<PublicPoint> points;
    for (auto& point : Points{reader}.list(reader.today()))
        if (tree.is_within(point.unit_id, unit))
            points.push_back(public_point(std::move(point), reader.now(), parts.matters.law.calendar()));
    std::stable_partition(points.begin(), points.end(),
                          [](const PublicPoint& one) { return one.kind == PointKind::station; });
    return points;
}

}  // namespace

Result<PosterLanding> poster_landing(const RightsParts& parts, sql::Reader& reader, const OnePosterBatch& asked) {
    const auto batch = PosterBatches{reader}.find(asked.number);
    if (!batch) return fail(unknown_poster());
    const auto unit = UnitTree{reader}.find(batch->unit_id);
    PosterLanding landing{.number = batch->number,
                          .state = batch->state,
                          .unit_name = unit->name,
                          .unit_phone = unit->phone,
                          .area_code = unit->area_code,
                          .public_address = parts.public_address,
                          .points = points_of_unit(parts, reader, unit->id)};
    if (batch->state == PosterState::tampered && batch->tampering && batch->found_on)
        landing.warning = PosterWarning{*batch->tampering, batch->found_at.value_or(""), *batch->found_on};
    return landing;
}

Result<api::Download> poster_code(const RightsParts& parts, sql::Reader& reader, const OnePosterBatch& asked) {
    const auto batch = PosterBatches{reader}.find(asked.number);
    if (!batch) return fail(unknown_poster());
    const qr::QrCode code{poster_address(parts.public_address, batch->number)};
    return api::Download{code.svg(600), "image/svg+xml", "poster-" + std::to_string(batch->number) + ".svg"};
}

}  // namespace gongyou::rights
