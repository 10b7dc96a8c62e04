#pragma once

#include <optional>
#include <vector>

#include "core/people/person.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou {

using RoleRequestId = Id<struct RoleRequestTag>;

enum class RoleAct { give, take };
BOOST_DESCRIBE_ENUM(RoleAct, give, take)
enum class RoleRequestState { asked, granted, refused };
BOOST_DESCRIBE_ENUM(RoleRequestState, asked, granted, refused)

/// Somebody shall get or lose a role: asked by one, decided by another (AZ-7). What was asked never changes.
struct RoleRequest {
    RoleRequestId id;
    RoleAct act = RoleAct::give;
    PersonId person_id;
    Role role = Role::desk;
    std::optional<UnitId> unit_id;
    RoleRequestState state = RoleRequestState::asked;
    PersonId asked_by;
    Instant asked_at;
    std::optional<PersonId> decided_by;
    std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(RoleRequest, (),
                      (id, act, person_id, role, unit_id, state, asked_by, asked_at, decided_by, decided_at))

/// Lives as long as one transaction or one question.
class RoleRequests {
public:
    explicit RoleRequests(sql::Session& session) : session_{session} {}

    void add(const RoleRequest& request);
    std::optional<RoleRequest> find(const RoleRequestId& id);
    /// Whether it was still undecided: one of many at once gets a yes.
    bool decide(const RoleRequest& decided);
    /// Those still asked, oldest first, at most 200.
    std::vector<RoleRequest> list_asked();

private:
    sql::Session& session_;
};

}  // namespace gongyou
