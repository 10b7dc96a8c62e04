#include "core/access/policy.hpp"

#include <algorithm>

#include "core/access/decision.hpp"

namespace gongyou {

namespace {

bool is_allowed(const Access& access, const Actor& actor) {
    switch (access.kind) {
        case Access::Kind::anyone:
        case Access::Kind::anonymous:
        case Access::Kind::ticket:
        case Access::Kind::signed_in:
            return true;
        case Access::Kind::roles:
            return std::ranges::any_of(
                actor.grants, [&](const Grant& grant) { return actor.counts(grant) && access.roles.has(grant.role); });
        case Access::Kind::right:
            return access.right && has_right(actor, *access.right);
    }
    return false;
}

}  // namespace

Result<Done> admits(const Access& access, const Actor* actor, Instant now) {
    if (!access.needs_a_session() && !access.fresh_factor) return Done{};
    if (!actor) return fail({FaultKind::unauthenticated, "session.none"});
    if (!is_allowed(access, *actor)) return fail({FaultKind::forbidden, "access.not_allowed"});
    if (access.fresh_factor && !has_fresh_factor(*actor, now))
        return fail({FaultKind::forbidden, "access.step_up_needed"});
    return Done{};
}

bool has_fresh_factor(const Actor& actor, Instant now) {
    return actor.factor_given_at && now >= *actor.factor_given_at && now < *actor.factor_given_at + step_up_lasts;
}

}  // namespace gongyou
