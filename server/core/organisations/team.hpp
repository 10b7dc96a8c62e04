#pragma once

#include <optional>
#include <vector>

#include "core/access/scope.hpp"
#include "kernel/described.hpp"
#include "kernel/id.hpp"
#include "kernel/text.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

using TeamMemberId = Id<struct TeamMemberTag>;

/// In what quality somebody sits at a point (协调员队伍).
enum class DutyRole {
    lawyer,       ///< 律师
    counsellor,   ///< 心理咨询师
    coordinator,  ///< 劳动关系协调员
    mediator,     ///< 调解员
};
BOOST_DESCRIBE_ENUM(DutyRole, lawyer, counsellor, coordinator, mediator)

/// How somebody is called in public: "陈律师". Not a full name: nobody needs one to find the room.
using CalledName = Line<2, 20>;

/// Somebody who can be put on duty, at the points of one unit and of those below it. No account is needed.
struct TeamMember {
    TeamMemberId id;
    UnitId unit_id;
    DutyRole role = DutyRole::coordinator;
    std::string called;
    std::optional<Date> left_on;
    bool operator==(const TeamMember&) const = default;
};
BOOST_DESCRIBE_STRUCT(TeamMember, (), (id, unit_id, role, called, left_on))

/// The people of the roster. Lives as long as one transaction or one question.
class Team {
public:
    explicit Team(sql::Session& session) : session_{session} {}

    void add(const TeamMember& member);
    std::optional<TeamMember> find(const TeamMemberId& id);
    /// Those of the units within `scope` and of the units above these, who have not left; at most 500.
    std::vector<TeamMember> list(const ScopeSql& scope);
    /// Those who can sit at a point of `unit`: of the unit itself and of those above.
    bool may_sit_at(const TeamMember& member, const UnitId& unit);
    void leave(const TeamMemberId& id, Date day);
    /// Until this transaction ends no other one plans for this person: on PostgreSQL two servers may try.
    void lock(const TeamMemberId& id);

private:
    sql::Session& session_;
};

}  // namespace gongyou
