#include "core/access/decision.hpp"

#include <algorithm>

#include "core/organisations/unit_tree.hpp"

namespace gongyou {

namespace {

bool lies_below(const Grant& grant, const Subject& subject) {
    return std::ranges::count(subject.units_above, grant.unit) > 0;
}

bool reaches(const Grant& grant, Reach reach, const Actor& actor, const Subject& subject) {
    switch (reach) {
        case Reach::none:
            return false;
        case Reach::own:
            return subject.owner == actor.id;
        case Reach::addressed:
            return actor.bound_employer && std::ranges::count(subject.addressed_to, *actor.bound_employer) > 0;
        case Reach::given:
            return subject.given_to == actor.id && lies_below(grant, subject);
        case Reach::given_or_free:
            return (!subject.given_to || subject.given_to == actor.id) && lies_below(grant, subject);
        case Reach::unit_subtree:
            return lies_below(grant, subject);
        case Reach::all:
            return true;
    }
    return false;
}

/// Whoever is kept from a matter does not know of it, whatever office the person acts for just now.
bool is_kept_from(const Actor& actor, const Subject& subject) {
    const auto is_one = [&](const auto& id) { return std::ranges::count(subject.kept_from, id.text()) > 0; };
    return !subject.kept_from.empty() && (is_one(actor.id) || std::ranges::any_of(actor.grants, is_one, &Grant::unit));
}

/// The wall stands before every other rule, except before what is the person's own: a worker reads the answer to the
/// complaint he made about his own employer; and before what was sent to the employer itself: it has read it. What is
/// about an employer we do not know (all that is anonymous, and a name that is not in the register) may be about any:
/// it is behind every wall.
bool is_behind_the_wall(const Actor& actor, const Subject& subject) {
    if (is_kept_from(actor, subject)) return true;
    if (actor.walled_off.empty()) return false;
    return subject.employer_unknown ||
           (subject.employer && std::ranges::count(actor.walled_off, *subject.employer) > 0);
}

/// Whether what the right opens shows traces of matters, whoever they are about: counts of jobs and messages, entries
/// of the trail.
bool shows_traces_of_matters(Right right) {
    return right == Right::read_jobs || right == Right::read_outbox || right == Right::read_system ||
           right == Right::read_audit || right == Right::verify_audit;
}

/// Before any employer's wall there are no traces of matters, which cannot be told apart by employer.
bool traces_are_hidden(const Actor& actor, Right right) {
    return !actor.walled_off.empty() && shows_traces_of_matters(right);
}

}  // namespace

Subject subject_at(sql::Session& session, const UnitId& unit, std::optional<EmployerId> employer) {
    return {UnitTree{session}.above(unit), std::move(employer)};
}

Result<Done> may(const Actor& actor, Right right, const Subject& subject) {
    for (const auto& grant : actor.grants) {
        const Reach reach = reach_of(grant.role, right);
        if (!actor.counts(grant) || !reaches(grant, reach, actor, subject)) continue;
        if (reach == Reach::own || reach == Reach::addressed || !is_behind_the_wall(actor, subject)) return Done{};
    }
    return fail(hidden());
}

Result<Done> may(const Actor& actor, Right right) {
    for (const auto& grant : actor.grants)
        if (actor.counts(grant) && reach_of(grant.role, right) == Reach::all && !traces_are_hidden(actor, right))
            return Done{};
    return fail({FaultKind::forbidden, "access.not_allowed"});
}

bool has_right(const Actor& actor, Right right) {
    return !traces_are_hidden(actor, right) && std::ranges::any_of(actor.grants, [&](const Grant& grant) {
        return actor.counts(grant) && reach_of(grant.role, right) != Reach::none;
    });
}

}  // namespace gongyou
