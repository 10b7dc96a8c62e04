#include "programmes/rights/report_form.hpp"

#include <algorithm>

#include "core/organisations/area_code.hpp"
#include "core/organisations/unit_tree.hpp"
#include "programmes/rights/station_pages.hpp"

namespace gongyou::rights {

CategoryList list_categories(const law::CategoryBook& book) {
    CategoryList list{book.groups(), {}};
    list.items.reserve(book.all().size());
    for (const auto& each : book.all())
        list.items.push_back({each.code, each.group, each.plain, each.plain_en, each.zh, each.en});
    return list;
}

std::string area_name(const std::string& federation) {
    for (const std::string_view ending : {"总工会", "工会联合会", "工会"}) {
        const auto at = federation.rfind(ending);
        if (at != std::string::npos) return at == 0 ? federation : federation.substr(0, at);
    }
    return federation;
}

Result<OfficeList> list_offices(sql::Reader& reader) {
    UnitTree tree{reader};
    OfficeList list;
    const auto top = tree.root();
    if (!top) return list;
    for (const auto& unit : tree.below(top->id))
        if (unit.id != top->id && has_a_desk(unit.kind) && !unit.valid_to) list.items.push_back({unit.id, unit.name});
    std::ranges::sort(list.items, {}, &OfficeItem::name);
    return list;
}

Result<AreaList> list_areas(sql::Reader& reader) {
    UnitTree tree{reader};
    AreaList list;
    const auto top = tree.root();
    if (!top) return list;
    for (const auto& unit : tree.below(top->id))
        if (unit.kind == UnitKind::township && !unit.valid_to && AreaCode::read(unit.area_code))
            list.items.push_back({unit.area_code, area_name(unit.name)});
    std::stable_sort(list.items.begin(), list.items.end(),
                     [](const auto& one, const auto& other) { return one.code < other.code; });
    const auto same = [](const auto& one, const auto& other) { return one.code == other.code; };
    list.items.erase(std::unique(list.items.begin(), list.items.end(), same), list.items.end());
    return list;
}

}  // namespace gongyou::rights
