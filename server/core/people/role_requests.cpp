#include "core/people/role_requests.hpp"

#include "platform/sql/by_id.hpp"

namespace gongyou {

namespace {

constexpr std::string_view add_request = R"sql(
    INSERT INTO role_request (id, act, person_id, role, unit_id, state, asked_by, asked_at, decided_by, decided_at)
    VALUES (:id, :act, :person_id, :role, :unit_id, :state, :asked_by, :asked_at, :decided_by, :decided_at)
)sql";
constexpr std::string_view find_request = R"sql(
    SELECT id, act, person_id, role, unit_id, state, asked_by, asked_at, decided_by, decided_at
      FROM role_request WHERE id = :id
)sql";
constexpr std::string_view decide_request = R"sql(
    UPDATE role_request SET state = :state, decided_by = :decided_by, decided_at = :decided_at
     WHERE id = :id AND state = 'asked'
)sql";
constexpr std::string_view list_requests = R"sql(
    SELECT id, act, person_id, role, unit_id, state, asked_by, asked_at, decided_by, decided_at
      FROM role_request WHERE state = 'asked' ORDER BY asked_at, id LIMIT 200
)sql";

}  // namespace

void RoleRequests::add(const RoleRequest& request) { session_.execute(add_request, request); }

std::optional<RoleRequest> RoleRequests::find(const RoleRequestId& id) {
    return session_.find<RoleRequest>(find_request, sql::ById{id});
}

bool RoleRequests::decide(const RoleRequest& decided) { return session_.execute(decide_request, decided) == 1; }

std::vector<RoleRequest> RoleRequests::list_asked() { return session_.list<RoleRequest>(list_requests); }

}  // namespace gongyou
