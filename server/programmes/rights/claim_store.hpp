#pragma once

#include "platform/sql/session.hpp"
#include "programmes/rights/report.hpp"

namespace gongyou::rights {

/// The list of one report, as it lies in the store.
struct SealedClaims {
    ReportId report_id;
    std::string claims;  ///< sealed
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(SealedClaims, (), (report_id, claims, revision))

/// The SQL of the lists of who claims what.
class ClaimStore {
public:
    explicit ClaimStore(sql::Session& session) : session_{session} {}

    void add(const SealedClaims& claims);
    /// The list anew, one revision on. False: somebody else was first.
    bool replace(const SealedClaims& claims);
    std::optional<SealedClaims> of(const ReportId& report);
    /// Lays the lists of anonymous reports opened from `first` to `last` in a new order (security.md AN-3).
    void blend(Date first, Date last);

private:
    sql::Session& session_;
};

}  // namespace gongyou::rights
