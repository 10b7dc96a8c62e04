#include "programmes/rights/poster_papers.hpp"

#include <algorithm>

#include "core/access/decision.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/poster.hpp"

namespace gongyou::rights {

namespace {

paper::Sheet sheet_of(const std::optional<PosterSheet>& asked) {
    return asked == PosterSheet::a3 ? paper::Sheet::a3 : paper::Sheet::a4;
}

/// The township over `unit`, or what is coarser: a batch must not tell one wall from another.
std::string batch_of(sql::Reader& reader, const UnitId& unit) {
    UnitTree tree{reader};
    std::string name;
    for (const auto& id : tree.above(unit)) {
        const auto found = tree.find(id);
        name = found->name;
        if (found->kind == UnitKind::township || found->kind == UnitKind::county) break;
    }
    return name + " " + std::to_string(reader.today().year()) + "年" + std::to_string(reader.today().month()) + "月";
}

PosterPrinting printing_for(const RightsParts& parts, sql::Reader& reader, const UnitId& unit) {
    return {.public_address = parts.public_address, .hotline = "12351", .batch = batch_of(reader, unit)};
}

Result<std::vector<PointView>> points_of(sql::Reader& reader, const Actor& actor, const AskPosters& asked) {
    auto points = Points{reader}.list(scope_of(actor, Right::manage_points));
    if (asked.unit_id) {
        UnitTree tree{reader};
        std::erase_if(points, [&](const PointView& point) { return !tree.is_within(point.unit_id, *asked.unit_id); });
    }
    if (points.empty()) return fail({FaultKind::not_found, "point.none"});
    std::ranges::sort(points, {}, &PointView::code);
    return points;
}

}  // namespace

Result<api::Paper> poster_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                const AskPoster& asked) {
    const auto point = Points{reader}.find(asked.code.text());
    if (!point) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_points, subject_at(reader, point->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    return api::Paper{poster(printing_for(parts, reader, point->unit_id), *point, sheet_of(asked.sheet)),
                      "海报-" + point->code + ".pdf"};
}

Result<api::Paper> posters_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                 const AskPosters& asked) {
    const auto points = points_of(reader, actor, asked);
    if (!points) return fail(points.error());
    const auto unit = asked.unit_id.value_or(UnitTree{reader}.root()->id);
    return api::Paper{posters(printing_for(parts, reader, unit), *points, sheet_of(asked.sheet)), "海报.pdf"};
}

Result<api::Paper> check_sheet_paper(const RightsParts& parts, sql::Reader& reader, const Actor& actor,
                                     const AskPosters& asked) {
    const auto points = points_of(reader, actor, asked);
    if (!points) return fail(points.error());
    const auto unit = asked.unit_id.value_or(UnitTree{reader}.root()->id);
    return api::Paper{check_sheet(printing_for(parts, reader, unit), *points), "海报巡查核对表.pdf"};
}

}  // namespace gongyou::rights
