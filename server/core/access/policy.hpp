#pragma once

#include <chrono>
#include <concepts>
#include <optional>

#include "core/access/actor.hpp"
#include "core/access/right.hpp"
#include "kernel/result.hpp"

namespace gongyou {

/// Who may call a route: one policy each, named in the table of routes (AZ-1). There is no default: a route without one
/// does not compile.
struct Access {
    enum class Kind {
        anyone,     ///< public; a session is known if it is there
        anonymous,  ///< the anonymous channel: cookies and sessions are ignored even if they come (AN-1)
        ticket,     ///< between the factors: the handler itself checks the ticket, which nothing else accepts (AUTH-3)
        signed_in,
        roles,
        right,
    };
    Kind kind;
    Roles roles = {};
    std::optional<Right> right = {};
    bool fresh_factor = false;  ///< a factor given within `step_up_lasts` (SE-4)

    constexpr bool knows_the_caller() const { return kind != Kind::anonymous && kind != Kind::ticket; }
    constexpr bool needs_a_session() const {
        return kind == Kind::signed_in || kind == Kind::roles || kind == Kind::right;
    }
};

inline constexpr std::chrono::minutes step_up_lasts{5};

constexpr Access anyone() { return {Access::Kind::anyone}; }
constexpr Access anonymous() { return {Access::Kind::anonymous}; }
constexpr Access with_ticket() { return {Access::Kind::ticket}; }
constexpr Access signed_in() { return {Access::Kind::signed_in}; }
template <std::same_as<Role>... R>
requires(sizeof...(R) > 0) constexpr Access only(R... roles) { return {Access::Kind::roles, Roles{roles...}}; }
constexpr Access may_use(Right right) { return {Access::Kind::right, {}, right}; }
constexpr Access stepped_up(Access access) {
    access.fresh_factor = true;
    return access;
}

/// The gate of a route, before its handler asks may() about the record. `actor` is null when there is no session.
/// Faults: session.none, access.not_allowed, access.step_up_needed.
Result<Done> admits(const Access& access, const Actor* actor, Instant now);

/// Whether a factor was given recently enough for what must be stepped up.
bool has_fresh_factor(const Actor& actor, Instant now);

}  // namespace gongyou
