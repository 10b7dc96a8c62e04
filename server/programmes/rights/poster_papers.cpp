#include "programmes/rights/poster_papers.hpp"

#include <algorithm>

#include "core/access/decision.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/poster.hpp"
#include "programmes/rights/poster_desk.hpp"

namespace gongyou::rights {

namespace {

Result<std::vector<PointView>> points_below(sql::Reader& reader, const Actor& actor,
                                            const std::optional<UnitId>& unit) {
    auto points = Points{reader}.list(scope_of(actor, Right::manage_points));
    UnitTree tree{reader};
    std::erase_if(points, [&](const PointView& point) {
        return (point.closed_on && *point.closed_on <= reader.today()) ||
               (unit && !tree.is_within(point.unit_id, *unit));
    });
    if (points.empty()) return fail({FaultKind::not_found, "point.none"});
    std::ranges::sort(points, {}, &PointView::code);
    return points;
}

}  // namespace

Result<api::Paper> posters_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                 const AskPosters& asked) {
    const auto batch = poster_batch_for(reader, actor, asked.number);
    if (!batch) return fail(batch.error());
    if (batch->state == PosterState::withdrawn) return fail({FaultKind::conflict, "poster.withdrawn"});
    auto points = points_below(reader, actor, batch->unit_id);
    if (!points) return fail(std::move(points.error()));
    if (asked.point) {
        std::erase_if(*points, [&](const PointView& point) { return point.code != asked.point->text(); });
        if (points->empty()) return fail(hidden());
    }
    const PosterPrinting printing{parts.public_address, "12351", *batch};
    const auto sheet = asked.sheet == PosterSheet::a3 ? paper::Sheet::a3 : paper::Sheet::a4;
    return api::Paper{posters(printing, *points, sheet), "海报-第" + std::to_string(batch->number) + "号.pdf"};
}

Result<api::Paper> check_sheet_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                     const AskCheckSheet& asked) {
    auto points = points_below(reader, actor, asked.unit_id);
    if (!points) return fail(std::move(points.error()));
    auto batches = PosterBatches{reader}.list(scope_of(actor, Right::manage_points));
    UnitTree tree{reader};
    if (asked.unit_id)
        std::erase_if(batches,
                      [&](const PosterBatchView& batch) { return !tree.is_within(batch.unit_id, *asked.unit_id); });
    std::ranges::sort(batches, {}, &PosterBatchView::number);
    return api::Paper{check_sheet({parts.public_address, std::move(batches), *std::move(points), reader.today()}),
                      "海报巡查核对表.pdf"};
}

}  // namespace gongyou::rights
