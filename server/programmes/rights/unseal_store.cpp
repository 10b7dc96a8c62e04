#include "programmes/rights/unseal_store.hpp"

#include "platform/sql/by_id.hpp"
#include "platform/sql/joined.hpp"

namespace gongyou::rights {

namespace {

constexpr std::string_view add_request = R"sql(
    INSERT INTO unseal_request (id, report_id, asked_by, purpose, asked_at, state)
    VALUES (:id, :report_id, :asked_by, :purpose, :asked_at, :state)
)sql";
constexpr std::string_view find_request = R"sql(
    SELECT id, report_id, asked_by, purpose, asked_at, state, decided_by, decided_at FROM unseal_request WHERE id = :id
)sql";
constexpr std::string_view decide_request = R"sql(
    UPDATE unseal_request SET state = :state, decided_by = :decided_by, decided_at = :decided_at
     WHERE id = :id AND state = 'asked'
)sql";
constexpr std::string_view find_waiting = R"sql(
    SELECT id FROM unseal_request WHERE report_id = :report_id AND asked_by = :asked_by AND state = 'asked' LIMIT 1
)sql";

constexpr std::string_view find_granted = R"sql(
    SELECT id, report_id, asked_by, purpose, asked_at, state, decided_by, decided_at FROM unseal_request
     WHERE report_id = :report_id AND asked_by = :asked_by AND state = 'granted' AND decided_at > :asked_at
     ORDER BY decided_at DESC, id DESC LIMIT 1
)sql";

constexpr std::string_view requests = R"sql(
    SELECT u.id, u.report_id, u.asked_by, u.purpose, u.asked_at, u.state, u.decided_by, u.decided_at
      FROM unseal_request u JOIN matter r ON r.id = u.report_id
     WHERE (u.asked_by = :actor_id OR
)sql";
constexpr std::string_view end_of_either = ") AND ";
constexpr std::string_view newest_requests_first = " ORDER BY u.asked_at DESC, u.id DESC LIMIT 100";
constexpr auto list_requests =
    sql::joined<requests, scope::reaches, end_of_either, scope::before_the_wall, newest_requests_first>;

}  // namespace

void UnsealStore::add(const UnsealRequest& request) { session_.execute(add_request, request); }

std::optional<UnsealRequest> UnsealStore::find(const UnsealRequestId& id) {
    return session_.find<UnsealRequest>(find_request, sql::ById{id});
}

bool UnsealStore::save_decision(const UnsealRequest& decided) { return session_.execute(decide_request, decided) == 1; }

std::optional<UnsealRequest> UnsealStore::granted(const ReportId& report, const PersonId& asker, Instant since) {
    return session_.find<UnsealRequest>(find_granted,
                                        UnsealRequest{.report_id = report, .asked_by = asker, .asked_at = since});
}

bool UnsealStore::is_waiting(const ReportId& report, const PersonId& asker) {
    return session_
        .find<sql::ById<UnsealRequestId>>(find_waiting, UnsealRequest{.report_id = report, .asked_by = asker})
        .has_value();
}

std::vector<UnsealRequest> UnsealStore::list(const ScopeSql& scope) {
    return session_.list<UnsealRequest>(list_requests, scope);
}

}  // namespace gongyou::rights
