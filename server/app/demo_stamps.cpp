#include "app/demo_stamps.hpp"

#include "core/letters/keep_stamp.hpp"
#include "core/letters/stamp_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/staff.hpp"
#include "platform/extract/page_picture.hpp"
#include "platform/paper/stamp.hpp"

namespace gongyou::app {

namespace {

Actor acting_as(const PersonId& person, Role role, const UnitId& unit) {
    Actor actor;
    actor.id = person;
    actor.grants = {{role, unit}};
    return actor;
}

/// The first at its desk brings it, the first who signs there lets it be used; where one of them is missing nobody
/// does.
Result<Done> give_stamp(const letters::LetterParts& parts, sql::Tx& tx, const UnitId& unit,
                        const letters::StampThatCame& came) {
    Staff staff{tx, parts.people};
    const auto desk = staff.at(Role::desk, unit);
    const auto signers = staff.at(Role::signer, unit);
    if (desk.empty() || signers.empty()) return Done{};
    const auto brought = letters::bring_stamp(parts, tx, acting_as(desk.front(), Role::desk, unit), came);
    if (!brought) return fail(brought.error());
    letters::DecideStamp decision;
    decision.id = brought->id;
    decision.revision = brought->revision;
    decision.digest = decltype(decision.digest)::trusted(came.digest);
    decision.use = true;
    const auto used = letters::decide_stamp(parts, tx, acting_as(signers.front(), Role::signer, unit), decision);
    if (!used) return fail(used.error());
    return Done{};
}

}  // namespace

Result<Done> add_demo_stamps(House& house, sql::Database& database) {
    const auto& parts = house.letters();
    const extract::DotReading reading{extract::reader_program()};
    const auto county = UnitId::trusted(house.tree());
    auto units = database.read([&](sql::Reader& reader) { return UnitTree{reader}.below(county); });
    std::erase_if(units, [](const Unit& unit) { return unit.kind != UnitKind::township; });
    std::vector<UnitId> unions{county};
    for (const auto& unit : units) unions.push_back(unit.id);
    for (const auto& unit : unions) {
        const auto came = letters::look_at_stamp(parts, reading, {}, paper::example_stamp());
        if (!came && came.error().code == "file.no_cage") return Done{};
        if (!came) return fail(came.error());
        const auto given = database.write_and_wait([&](sql::Tx& tx) { return give_stamp(parts, tx, unit, *came); });
        if (!given) return fail(given.error());
    }
    return Done{};
}

}  // namespace gongyou::app
