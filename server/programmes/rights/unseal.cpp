#include "programmes/rights/unseal.hpp"

namespace gongyou::rights {

Result<UnsealRequest> decide(UnsealRequest request, const PersonId& decider, bool grant, Instant now) {
    if (request.state != UnsealState::asked) return fail({FaultKind::conflict, "unseal.already_decided"});
    if (request.asked_by == decider) return fail({FaultKind::forbidden, "unseal.own_request"});
    request.state = grant ? UnsealState::granted : UnsealState::refused;
    request.decided_by = decider;
    request.decided_at = now;
    return request;
}

Result<Done> check_grant(const UnsealRequest& request, const PersonId& asker, Instant now) {
    // to anybody else the request is not there
    if (request.asked_by != asker) return fail({FaultKind::not_found, "unseal.unknown"});
    if (request.state != UnsealState::granted) return fail({FaultKind::forbidden, "unseal.not_granted"});
    if (now >= *request.decided_at + unseal_grant_lasts) return fail({FaultKind::forbidden, "unseal.grant_ended"});
    return Done{};
}

}  // namespace gongyou::rights
