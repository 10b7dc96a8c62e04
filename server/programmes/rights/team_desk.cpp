#include "programmes/rights/team_desk.hpp"

#include "core/access/decision.hpp"
#include "core/organisations/duty_roster.hpp"
#include "core/organisations/unit_tree.hpp"

namespace gongyou::rights {

Result<TeamList> list_team(sql::Reader& reader, const Actor& actor) {
    TeamList list;
    UnitTree tree{reader};
    for (auto& member : Team{reader}.list(scope_of(actor, Right::manage_points))) {
        const auto unit = tree.find(member.unit_id);
        const bool mine = may(actor, Right::manage_points, subject_at(reader, member.unit_id)).has_value();
        list.items.push_back({.id = std::move(member.id),
                              .unit_id = std::move(member.unit_id),
                              .unit_name = unit ? unit->name : "",
                              .role = member.role,
                              .called = std::move(member.called),
                              .mine = mine});
    }
    return list;
}

Result<TeamJoined> join_team(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const JoinTeam& asked) {
    if (auto allowed = may(actor, Right::manage_points, subject_at(tx, asked.unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    const TeamMember member{.id = tx.fresh_id<TeamMemberId>(),
                            .unit_id = asked.unit_id,
                            .role = asked.role,
                            .called = asked.called.text(),
                            .left_on = {}};
    Team{tx}.add(member);
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = "team.joined",
                                    .object_kind = "team_member",
                                    .object_id = member.id.text()});
    return TeamJoined{member.id};
}

Result<TeamLeft> leave_team(const RightsParts& parts, sql::Tx& tx, const Actor& actor, const LeaveTeam& asked) {
    Team team{tx};
    const auto member = team.find(asked.id);
    if (!member || member->left_on) return fail(hidden());
    if (auto allowed = may(actor, Right::manage_points, subject_at(tx, member->unit_id)); !allowed)
        return fail(std::move(allowed.error()));
    team.lock(member->id);
    team.leave(member->id, tx.today());
    const auto cancelled = DutyRoster{tx}.remove_from(member->id, tx.today());
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = "desk",
                                    .act = "team.left",
                                    .object_kind = "team_member",
                                    .object_id = member->id.text()});
    return TeamLeft{cancelled};
}

}  // namespace gongyou::rights
