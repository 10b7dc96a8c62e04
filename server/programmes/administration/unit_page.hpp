#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "core/organisations/unit.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/administration/administration.hpp"

namespace gongyou::administration {

struct UnitItem {
    UnitId id;
    std::string name;
    UnitKind kind = UnitKind::county;
    std::optional<UnitId> parent_id;
};
BOOST_DESCRIBE_STRUCT(UnitItem, (), (id, name, kind, parent_id))

struct UnitList {
    std::vector<UnitItem> items;
};
BOOST_DESCRIBE_STRUCT(UnitList, (), (items))

/// The whole tree, by depth: where a role can lie. Names of units only, nothing that lies at them.
Result<UnitList> list_units(sql::Reader& reader, const Actor& actor, const api::NoParams&);

}  // namespace gongyou::administration
