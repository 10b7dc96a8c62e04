#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "core/organisations/team.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

struct TeamItem {
    TeamMemberId id;
    UnitId unit_id;
    std::string unit_name;
    DutyRole role = DutyRole::coordinator;
    std::string called;
    bool mine = false;  ///< of a unit this desk looks after: it may take the person off the list
};
BOOST_DESCRIBE_STRUCT(TeamItem, (), (id, unit_id, unit_name, role, called, mine))

struct TeamList {
    std::vector<TeamItem> items;
};
BOOST_DESCRIBE_STRUCT(TeamList, (), (items))

/// Somebody joins the roster's people (协调员队伍).
struct JoinTeam : api::Command {
    UnitId unit_id;
    DutyRole role = DutyRole::coordinator;
    CalledName called;
};
BOOST_DESCRIBE_STRUCT(JoinTeam, (api::Command), (unit_id, role, called))

struct TeamJoined {
    TeamMemberId id;
};
BOOST_DESCRIBE_STRUCT(TeamJoined, (), (id))

struct LeaveTeam : api::Command {
    TeamMemberId id;
};
BOOST_DESCRIBE_STRUCT(LeaveTeam, (api::Command), (id))

struct TeamLeft {
    std::int64_t duties_cancelled = 0;
};
BOOST_DESCRIBE_STRUCT(TeamLeft, (), (duties_cancelled))

/// Who can sit at the desk's points: people of its own units, and of the units above.
Result<TeamList> list_team(sql::Reader& reader, const Actor& actor);
/// Fault: access.not_found.
Result<TeamJoined> join_team(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const JoinTeam& asked);
/// Also takes the person off every duty from today on. Fault: access.not_found.
Result<TeamLeft> leave_team(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const LeaveTeam& asked);

}  // namespace gongyou::rights
