#pragma once

#include <optional>
#include <vector>

#include "core/access/actor.hpp"
#include "core/access/right.hpp"
#include "kernel/result.hpp"
#include "platform/sql/session.hpp"

namespace gongyou {

/// What is acted upon, as far as rights go. Children (files, answers, pages) are judged as their parent (AZ-3).
struct Subject {
    std::vector<UnitId> units_above = {};       ///< the unit it lies at, then upwards to the root; empty: none
    std::optional<EmployerId> employer = {};    ///< whom it is about
    std::optional<PersonId> owner = {};         ///< whose it is
    std::optional<PersonId> given_to = {};      ///< who works on it; nobody yet: it is free
    bool employer_unknown = false;              ///< about an employer we do not know: it may be any (AZ-5)
    std::vector<EmployerId> addressed_to = {};  ///< employers it was sent to, and reached
    std::vector<std::string> kept_from = {};    ///< ids of people and offices that must not know of it (回避)
};

/// The subject that lies at `unit` now. A unit that does not exist gives a subject nobody reaches.
Subject subject_at(sql::Session& session, const UnitId& unit, std::optional<EmployerId> employer = {});

/// The only code that says yes. Fault: access.not_found for what the actor may not know of, the same as for what is not
/// there.
Result<Done> may(const Actor& actor, Right right, const Subject& subject);

/// The same for things that lie at no unit and belong to nobody: jobs, audit, people. Fault: access.not_allowed.
Result<Done> may(const Actor& actor, Right right);

/// Whether the actor has the right at all, on whatever subject.
bool has_right(const Actor& actor, Right right);

/// The one answer for everything that is missing or hidden.
inline Fault hidden() { return {FaultKind::not_found, "access.not_found"}; }

}  // namespace gongyou
