#pragma once

#include "core/access/actor.hpp"
#include "core/matters/procedure.hpp"

namespace gongyou::matters {

/// Who takes a step of a matter.
struct By {
    Taker::Kind kind = Taker::Kind::expiry;
    std::optional<PersonId> person = {};
    std::string_view role = "system";  ///< for the audit

    /// Of several roles the one that works on matters.
    static By staff(const Actor& actor) {
        for (const Role role : {Role::desk, Role::lawyer, Role::counsellor, Role::mediator, Role::supervisor})
            if (actor.has(role)) return {Taker::Kind::staff, actor.id, name_of(role)};
        return {Taker::Kind::staff, actor.id, name_of(Role::desk)};
    }
    static By reporter() { return {Taker::Kind::reporter, {}, "worker"}; }
    /// Whoever speaks for the employer that a letter of the matter was served on.
    static By addressee(const PersonId& person) { return {Taker::Kind::addressee, person, name_of(Role::employer_hr)}; }
    static By clock() { return {}; }
};

}  // namespace gongyou::matters
