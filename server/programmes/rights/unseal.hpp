#pragma once

#include "core/access/actor.hpp"
#include "core/api/command.hpp"
#include "kernel/private.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/report.hpp"

namespace gongyou::rights {

using UnsealRequestId = Id<struct UnsealRequestTag>;
using Purpose = Line<4, 200>;

enum class UnsealState { asked, granted, refused };
BOOST_DESCRIBE_ENUM(UnsealState, asked, granted, refused)

/// A desk asks to see who reported (解封). A second person, a custodian, grants or refuses; a grant lasts 24 hours.
struct UnsealRequest {
    UnsealRequestId id;
    ReportId report_id;
    PersonId asked_by;
    std::string purpose;
    Instant asked_at;
    UnsealState state = UnsealState::asked;
    std::optional<PersonId> decided_by;
    std::optional<Instant> decided_at;
};
BOOST_DESCRIBE_STRUCT(UnsealRequest, (), (id, report_id, asked_by, purpose, asked_at, state, decided_by, decided_at))

inline constexpr std::chrono::hours unseal_grant_lasts{24};

/// The request decided by `decider`, or why it cannot be: unseal.own_request, unseal.already_decided.
Result<UnsealRequest> decide(UnsealRequest request, const PersonId& decider, bool grant, Instant now);

/// Whether `asker` may see the identity at `now`: unseal.not_granted, unseal.grant_ended.
Result<Done> check_grant(const UnsealRequest& request, const PersonId& asker, Instant now);

}  // namespace gongyou::rights
