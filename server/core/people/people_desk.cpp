#include "core/people/people_desk.hpp"

#include <algorithm>

#include "core/access/decision.hpp"
#include "core/organisations/unit_tree.hpp"
#include "core/people/end_account.hpp"
#include "core/people/person_seals.hpp"
#include "core/people/role_rules.hpp"

namespace gongyou {

namespace {

std::optional<UnitName> named(sql::Session& session, const std::optional<UnitId>& unit) {
    if (!unit) return std::nullopt;
    auto found = UnitTree{session}.find(*unit);
    if (!found) return std::nullopt;
    return UnitName{found->id, std::move(found->name)};
}

/// The employer on whose side a unit stands: its own, or that of the union it is part of.
std::optional<EmployerId> employer_above(sql::Session& session, const UnitId& unit) {
    UnitTree tree{session};
    for (const auto& id : tree.above(unit))
        if (auto found = tree.find(id); found && found->employer_id) return found->employer_id;
    return std::nullopt;
}

}  // namespace

Result<PeoplePage> PeopleDesk::list(sql::Reader& reader, const Actor& actor, const ListPeople& asked) const {
    if (auto allowed = may(actor, Right::read_people); !allowed) return fail(std::move(allowed.error()));
    const PersonSeals seals{parts_.keyring, parts_.tree};
    PersonStore people{reader};
    const int limit = std::clamp(asked.limit.value_or(20), 1, 100);
    auto rows = people.list(asked.after.value_or(PersonId{}), limit + 1);
    PeoplePage page;
    if (static_cast<int>(rows.size()) > limit) {
        rows.pop_back();
        page.next = rows.back().id.text();
    }
    for (const auto& row : rows) {
        PersonLine line{row.id, seals.name(row), masked_login(seals.login(row)), {}, {}, row.state};
        for (const auto& role : people.roles_of(row.id)) {
            if (std::ranges::count(line.roles, role.role) == 0) line.roles.push_back(role.role);
            if (!line.unit) line.unit = named(reader, role.unit_id);
        }
        page.items.push_back(std::move(line));
    }
    return page;
}

Result<RoleRequestPage> PeopleDesk::list_requests(sql::Reader& reader, const Actor& actor) const {
    if (auto allowed = may(actor, Right::read_people); !allowed) return fail(std::move(allowed.error()));
    const PersonSeals seals{parts_.keyring, parts_.tree};
    PersonStore people{reader};
    const auto name_of_person = [&](const PersonId& id) {
        const auto person = people.find(id);
        return person ? seals.name(*person) : "";
    };
    RoleRequestPage page;
    for (const auto& request : RoleRequests{reader}.list_asked())
        page.items.push_back({request.id, request.act, request.person_id, name_of_person(request.person_id),
                              request.role, named(reader, request.unit_id), name_of_person(request.asked_by),
                              request.asked_at, request.asked_by == actor.id});
    return page;
}

Result<InvitationMade> PeopleDesk::invite(sql::Tx& tx, const Actor& actor, const InvitePerson& asked) const {
    if (auto allowed = may(actor, Right::invite_people); !allowed) return fail(std::move(allowed.error()));
    if (auto fits = unit_fits(tx, asked.role, asked.unit_id); !fits) return fail(std::move(fits.error()));

    PersonRow person;
    person.id = tx.fresh_id<PersonId>();
    person.name = PersonSeals{parts_.keyring, parts_.tree}.seal_name(person.id, asked.name.disclose().text());
    person.made_at = tx.now();
    PersonStore{tx}.add(person);
    RoleRequest request;
    request.id = tx.fresh_id<RoleRequestId>();
    request.person_id = person.id;
    request.role = asked.role;
    request.unit_id = asked.unit_id;
    request.asked_by = actor.id;
    request.asked_at = tx.now();
    RoleRequests{tx}.add(request);
    const auto code = OpenCodes{tx, parts_}.issue(tx, CodePurpose::first_use, person.id);
    parts_.record(
        tx, {.act = "people.invited", .actor = actor.id, .role = name_of(asked.role), .object_id = person.id.text()});
    return InvitationMade{person.id, request.id, code.grouped()};
}

Result<RoleChangeAsked> PeopleDesk::ask_role_change(sql::Tx& tx, const Actor& actor, const AskRoleChange& asked) const {
    if (auto allowed = may(actor, Right::ask_roles); !allowed) return fail(std::move(allowed.error()));
    PersonStore people{tx};
    const auto person = people.find(asked.id);
    if (!person || person->state == PersonState::disabled) return fail(hidden());
    if (auto fits = unit_fits(tx, asked.role, asked.unit_id); !fits) return fail(std::move(fits.error()));
    RoleRequest request;
    request.id = tx.fresh_id<RoleRequestId>();
    request.act = asked.act;
    request.person_id = person->id;
    request.role = asked.role;
    request.unit_id = asked.unit_id;
    request.asked_by = actor.id;
    request.asked_at = tx.now();
    if (auto fits = change_fits(request, people.roles_of(person->id)); !fits) return fail(std::move(fits.error()));
    RoleRequests{tx}.add(request);
    parts_.record(
        tx,
        {.act = "people.role_asked", .actor = actor.id, .role = name_of(asked.role), .object_id = person->id.text()});
    return RoleChangeAsked{request.id};
}

Result<RoleRequestDecided> PeopleDesk::decide(sql::Tx& tx, const Actor& actor, const DecideRoleRequest& asked) const {
    if (auto allowed = may(actor, Right::decide_roles); !allowed) return fail(std::move(allowed.error()));
    RoleRequests requests{tx};
    PersonStore people{tx};
    auto request = requests.find(asked.id);
    if (!request) return fail(hidden());
    if (request->asked_by == actor.id || request->person_id == actor.id)
        return fail({FaultKind::forbidden, "access.second_person_needed"});
    request->state = asked.grant ? RoleRequestState::granted : RoleRequestState::refused;
    request->decided_by = actor.id;
    request->decided_at = tx.now();
    if (!requests.decide(*request)) return fail({FaultKind::conflict, "role_request.decided_already"});

    if (asked.grant) {
        auto person = people.find(request->person_id);
        if (!person || person->state == PersonState::disabled) return fail(hidden());
        if (auto fits = unit_fits(tx, request->role, request->unit_id); !fits) return fail(std::move(fits.error()));
        const auto held = people.roles_of(person->id);
        if (auto fits = change_fits(*request, held); !fits) return fail(std::move(fits.error()));
        if (request->act == RoleAct::give) {
            people.give({new_uuid_v7(tx.now(), tx.random()), person->id, request->role, request->unit_id, tx.now(),
                         request->asked_by.text(), actor.id.text()});
            if (request->role == Role::employer_hr || request->role == Role::enterprise_union) {
                if (const auto employer = employer_above(tx, *request->unit_id)) person->employer_id = employer;
                people.save(
                    *person);  // bound from now on (AZ-5), also when the role is taken later: they know each other
            }
        } else {
            std::vector<RoleRow> lost;
            std::ranges::copy_if(held, std::back_inserter(lost),
                                 [&](const RoleRow& row) { return row.role == request->role; });
            if (auto left = leaves_a_holder(people, *person, lost); !left) return fail(std::move(left.error()));
            people.take(person->id, request->role, request->unit_id, tx.now());
        }
        SessionStore{tx, parts_}.end_all(tx, person->id);
    }
    parts_.record(tx, {.act = request->act == RoleAct::give ? "people.role_given" : "people.role_taken",
                       .actor = actor.id,
                       .role = name_of(request->role),
                       .object_id = request->person_id.text(),
                       .result = asked.grant ? "done" : "refused"});
    return RoleRequestDecided{request->id, request->state};
}

Result<Done> PeopleDesk::disable(sql::Tx& tx, const Actor& actor, const NamePerson& asked) const {
    if (auto allowed = may(actor, Right::disable_people); !allowed) return fail(std::move(allowed.error()));
    if (asked.id == actor.id) return fail({FaultKind::conflict, "people.not_yourself"});
    PersonStore people{tx};
    const auto person = people.find(asked.id);
    if (!person) return fail(hidden());
    auto left = leaves_a_holder(people, *person, people.roles_of(person->id));
    if (!left) return fail(std::move(left.error()));
    end_account(tx, parts_, person->id);
    parts_.record(tx, {.act = "people.disabled", .actor = actor.id, .object_id = person->id.text()});
    return Done{};
}

Result<RecoveryStarted> PeopleDesk::start_recovery(sql::Tx& tx, const Actor& actor, const NamePerson& asked) const {
    if (auto allowed = may(actor, Right::start_recovery); !allowed) return fail(std::move(allowed.error()));
    if (asked.id == actor.id) return fail({FaultKind::conflict, "people.not_yourself"});
    PersonStore people{tx};
    const auto person = people.find(asked.id);
    if (!person) return fail(hidden());
    if (person->state != PersonState::active || !people.credential_of(person->id))
        return fail({FaultKind::conflict, "people.not_active"});
    const auto token = OpenCodes{tx, parts_}.issue(tx, CodePurpose::recovery, person->id);
    parts_.record(tx, {.act = "people.recovery_started", .actor = actor.id, .object_id = person->id.text()});
    return RecoveryStarted{token.grouped()};
}

}  // namespace gongyou
