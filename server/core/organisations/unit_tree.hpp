#pragma once

#include <optional>
#include <vector>

#include "core/organisations/area_code.hpp"
#include "core/organisations/unit.hpp"
#include "kernel/result.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou {

/// The union tree with its closure and the history of its moves. Lives as long as one transaction or one question.
class UnitTree {
public:
    explicit UnitTree(sql::Session& session) : session_{session} {}

    /// Adds a leaf. Faults: unit.parent_unknown, unit.wrong_place (a county under a station).
    Result<Unit> add(const Unit& unit);

    /// Hangs `id` and everything below it under `to_parent`; the closure, and with it every right, changes in this
    /// transaction. What its counters hold goes along by statistics::CounterStore::hang, which the caller asks. Faults:
    /// unit.unknown, unit.parent_unknown, unit.wrong_place, unit.into_itself. Moving to where it already is does
    /// nothing.
    Result<Done> move(sql::Tx& tx, const UnitId& id, const UnitId& to_parent, const PersonId& by);

    std::optional<Unit> find(const UnitId& id);
    /// The root: the one unit without a parent that was added first.
    std::optional<Unit> root();
    /// The unit itself, then upwards to the root. Empty when there is no such unit.
    std::vector<UnitId> above(const UnitId& id);
    /// The unit itself and all below, by depth, then by id.
    std::vector<Unit> below(const UnitId& id);
    /// Federations and stations whose area is `area` or one it lies in, by id: its village, township, county,
    /// prefecture, province.
    std::vector<Unit> over(const AreaCode& area);
    /// Whether `id` is `top` or stands below it.
    bool is_within(const UnitId& id, const UnitId& top);
    std::vector<UnitMove> moves_of(const UnitId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou
