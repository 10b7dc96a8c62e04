#pragma once

#include "core/api/command.hpp"
#include "core/people/open_codes.hpp"
#include "core/people/own_session.hpp"
#include "core/people/role_requests.hpp"

namespace gongyou {

/// GET /api/admin/people
struct ListPeople {
    std::optional<PersonId> after;
    std::optional<int> limit;
};
BOOST_DESCRIBE_STRUCT(ListPeople, (), (after, limit))
struct PersonLine {
    PersonId id;
    std::string name;
    std::string login_masked;
    std::vector<Role> roles;
    std::optional<UnitName> unit;
    PersonState state = PersonState::invited;
};
BOOST_DESCRIBE_STRUCT(PersonLine, (), (id, name, login_masked, roles, unit, state))
struct PeoplePage {
    std::vector<PersonLine> items;
    std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(PeoplePage, (), (items, next))

/// POST /api/admin/invitations
struct InvitePerson : api::Command {
    Private<Line<2, 40>> name;
    Role role = Role::desk;
    std::optional<UnitId> unit_id;  ///< needed by every role that lies at a unit
};
BOOST_DESCRIBE_STRUCT(InvitePerson, (api::Command), (name, role, unit_id))
struct InvitationMade {
    PersonId person_id;
    RoleRequestId request_id;
    std::string code;  ///< shown once, for the invited person only
};
BOOST_DESCRIBE_STRUCT(InvitationMade, (), (person_id, request_id, code))

/// POST /api/admin/people/{id}/roles
struct AskRoleChange : api::Command {
    PersonId id;
    RoleAct act = RoleAct::give;
    Role role = Role::desk;
    std::optional<UnitId> unit_id;
};
BOOST_DESCRIBE_STRUCT(AskRoleChange, (api::Command), (id, act, role, unit_id))
struct RoleChangeAsked {
    RoleRequestId request_id;
};
BOOST_DESCRIBE_STRUCT(RoleChangeAsked, (), (request_id))

/// GET /api/admin/role-requests
struct RoleRequestLine {
    RoleRequestId id;
    RoleAct act = RoleAct::give;
    PersonId person_id;
    std::string name;
    Role role = Role::desk;
    std::optional<UnitName> unit;
    std::string asked_by_name;
    Instant asked_at;
    bool mine = false;  ///< asked by the reader, who therefore cannot decide it
};
BOOST_DESCRIBE_STRUCT(RoleRequestLine, (), (id, act, person_id, name, role, unit, asked_by_name, asked_at, mine))
struct RoleRequestPage {
    std::vector<RoleRequestLine> items;
};
BOOST_DESCRIBE_STRUCT(RoleRequestPage, (), (items))

/// POST /api/admin/role-requests/{id}/decide
struct DecideRoleRequest : api::Command {
    RoleRequestId id;
    bool grant = false;
};
BOOST_DESCRIBE_STRUCT(DecideRoleRequest, (api::Command), (id, grant))
struct RoleRequestDecided {
    RoleRequestId id;
    RoleRequestState state = RoleRequestState::asked;
};
BOOST_DESCRIBE_STRUCT(RoleRequestDecided, (), (id, state))

/// POST /api/admin/people/{id}/disable and /recovery
struct NamePerson : api::Command {
    PersonId id;
};
BOOST_DESCRIBE_STRUCT(NamePerson, (api::Command), (id))
struct RecoveryStarted {
    std::string token;  ///< shown once; goes to the person by another way than this system
};
BOOST_DESCRIBE_STRUCT(RecoveryStarted, (), (token))

/// What administrators do with accounts. None of them sees or sets a password; a role needs two of them. Each act asks
/// may() itself: the gate of the route is not its only one.
class PeopleDesk {
public:
    explicit PeopleDesk(const PeopleParts& parts) : parts_{parts} {}

    Result<PeoplePage> list(sql::Reader& reader, const Actor& actor, const ListPeople& asked) const;
    Result<RoleRequestPage> list_requests(sql::Reader& reader, const Actor& actor) const;

    /// A person with a code and a request for the role; both have to be used before anything is allowed. Faults:
    /// role.needs_unit, role.needs_no_unit, unit.unknown, role.not_given (a worker's, which comes with a proven phone).
    Result<InvitationMade> invite(sql::Tx& tx, const Actor& actor, const InvitePerson& asked) const;
    /// Faults: access.not_found, as invite(), and as decide() where it could not be granted anyway.
    Result<RoleChangeAsked> ask_role_change(sql::Tx& tx, const Actor& actor, const AskRoleChange& asked) const;
    /// Ends every session of the person when granted: rights change at once. Faults: access.not_found,
    /// role_request.decided_already, access.second_person_needed, role.not_for_one_person, role.too_many_units,
    /// role.held_already, role.not_held, role.last_administrator.
    Result<RoleRequestDecided> decide(sql::Tx& tx, const Actor& actor, const DecideRoleRequest& asked) const;
    /// Faults: access.not_found, people.not_yourself, role.last_administrator.
    Result<Done> disable(sql::Tx& tx, const Actor& actor, const NamePerson& asked) const;
    /// Faults: access.not_found, people.not_yourself, people.not_active.
    Result<RecoveryStarted> start_recovery(sql::Tx& tx, const Actor& actor, const NamePerson& asked) const;

private:
    const PeopleParts& parts_;
};

}  // namespace gongyou
