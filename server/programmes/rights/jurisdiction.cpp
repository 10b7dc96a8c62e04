#include "programmes/rights/jurisdiction.hpp"

namespace gongyou::rights {

bool has_an_area(UnitKind kind) { return kind != UnitKind::enterprise && kind != UnitKind::partner; }

Jurisdiction jurisdiction(const Complaint& complaint, std::span<const Unit> units) {
    if (complaint.outside.value_or(false)) return {InWhoseArea::elsewhere, {}};
    if (!complaint.area) return {};
    Jurisdiction found{InWhoseArea::elsewhere, {}};
    std::size_t deepest = 0;
    for (const auto& unit : units) {
        const auto area = AreaCode::read(unit.area_code);
        if (!has_an_area(unit.kind) || !area || !area->covers(*complaint.area) || area->depth() <= deepest) continue;
        found = {InWhoseArea::ours, unit.id};
        deepest = area->depth();
    }
    return found;
}

}  // namespace gongyou::rights
