#include "app/demo_staff.hpp"

#include "core/organisations/unit_tree.hpp"
#include "core/people/open_codes.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/person_store.hpp"
#include "core/people/staff.hpp"

namespace gongyou::app {

namespace {

struct Place {
    Role role = Role::desk;
    UnitId unit;
    std::string name;  ///< two who are called alike count as one where a second person is wanted
};

/// Whether whoever is called so there has an account to sign in with; the people of an invented year have none.
bool already_signs_in(sql::Tx& tx, const PeopleParts& people, const Place& place) {
    Staff staff{tx, people};
    for (const auto& id : staff.at(place.role, place.unit))
        if (const auto person = PersonStore{tx}.find(id);
            person && person->login_index && staff.name_of(id) == place.name)
            return true;
    return false;
}

/// The person who waits in this place, or a new one.
PersonId waiting_at(sql::Tx& tx, const PeopleParts& people, const Place& place) {
    Staff staff{tx, people};
    for (auto& waiting : staff.invited_to(place.role, place.unit))
        if (staff.name_of(waiting) == place.name) return std::move(waiting);
    const auto id = tx.fresh_id<PersonId>();
    PersonStore store{tx};
    store.add(
        {.id = id, .name = PersonSeals{people.keyring, people.tree}.seal_name(id, place.name), .made_at = tx.now()});
    store.give({.id = new_uuid_v7(tx.now(), tx.random()),
                .person_id = id,
                .role = place.role,
                .unit_id = place.unit,
                .granted_at = tx.now(),
                .asked_by = "console",
                .decided_by = "console"});
    return id;
}

}  // namespace

std::vector<ConsoleCode> codes_for_demo_staff(sql::Tx& tx, const PeopleParts& people) {
    UnitTree tree{tx};
    const auto county = tree.root();
    std::optional<Unit> township;
    std::optional<Unit> office;
    for (auto& unit : tree.below(county->id)) {
        if (unit.kind == UnitKind::township && !township) township = std::move(unit);
        if (unit.kind == UnitKind::partner && !office) office = std::move(unit);
    }

    std::vector<ConsoleCode> codes;
    const auto offer = [&](Role role, const Unit& unit, std::string_view zh, std::string_view en) {
        const Place place{role, unit.id, "演示" + std::string{zh}.append(unit.id == county->id ? "" : "二")};
        if (already_signs_in(tx, people, place)) return;
        const auto person = waiting_at(tx, people, place);
        codes.push_back({unit.name + " " + std::string{zh}, std::string{en},
                         OpenCodes{tx, people}.issue(tx, CodePurpose::first_use, person).grouped()});
    };
    offer(Role::desk, *county, "维权岗", "county desk");
    if (township) offer(Role::desk, *township, "维权岗", "township desk");
    offer(Role::desk, *county, "法律岗", "county legal desk");
    offer(Role::supervisor, *county, "监督员", "supervisor");
    offer(Role::supervisor, *county, "监督员二", "second supervisor");
    offer(Role::custodian, *county, "身份保密员", "custodian");
    offer(Role::lawyer, *county, "值班律师", "lawyer");
    offer(Role::signer, *county, "签发人（主席）", "signer");
    offer(Role::mediator, *county, "调解员", "mediator");
    offer(Role::counsellor, *county, "心理咨询师", "counsellor");
    if (office) offer(Role::partner, *office, "经办人", "partner office");
    return codes;
}

}  // namespace gongyou::app
