#include "programmes/administration/unit_page.hpp"

#include "core/organisations/unit_tree.hpp"

namespace gongyou::administration {

Result<UnitList> list_units(sql::Reader& reader, const Actor&, const api::NoParams&) {
    UnitTree tree{reader};
    UnitList list;
    if (const auto top = tree.root())
        for (auto& unit : tree.below(top->id)) list.items.push_back({unit.id, unit.name, unit.kind, unit.parent_id});
    return list;
}

}  // namespace gongyou::administration
