#pragma once

#include <vector>

#include "core/access/scope.hpp"
#include "platform/sql/session.hpp"
#include "programmes/rights/unseal.hpp"

namespace gongyou::rights {

/// The SQL of requests to see who reported.
class UnsealStore {
public:
    explicit UnsealStore(sql::Session& session) : session_{session} {}

    void add(const UnsealRequest& request);
    std::optional<UnsealRequest> find(const UnsealRequestId& id);
    /// False: somebody else decided first.
    bool save_decision(const UnsealRequest& decided);
    /// The newest request of this person about this report that was granted since `since`.
    std::optional<UnsealRequest> granted(const ReportId& report, const PersonId& asker, Instant since);
    /// Whether this person already waits for an answer about this report.
    bool is_waiting(const ReportId& report, const PersonId& asker);
    /// Requests about reports within `scope`, and the person's own, newest first; at most 100.
    std::vector<UnsealRequest> list(const ScopeSql& scope);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
