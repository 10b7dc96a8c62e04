#include "programmes/supervision/supervision_command.hpp"

#include <algorithm>

#include "programmes/supervision/supervision_guards.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::supervision {

namespace {

template <class Value>
bool is_left_out(const std::optional<Value>& value) {
    return !value;
}
template <class Value>
bool is_left_out(const Value&) {
    return false;
}

/// Fields the table asks for that are not there.
std::vector<FieldFault> missing_of(const TakeSupervisionStep& asked,
                                   const matters::Step<SupervisionState, SupervisionAct>& step) {
    std::vector<FieldFault> missing;
    for_each_member(asked, [&](std::string_view name, const auto& value) {
        if (std::ranges::count(step.needs, name) > 0 && is_left_out(value))
            missing.push_back({std::string{name}, "value.missing", {}});
    });
    return missing;
}

/// Of several roles the one that the act asks for.
matters::By by_staff(const Actor& actor, Right right) {
    auto by = matters::By::staff(actor);
    if (right == Right::supervise) by.role = name_of(Role::supervisor);
    return by;
}

}  // namespace

Subject subject_for(sql::Session& session, const Actor& actor, const Supervision& supervision) {
    auto subject = matters::subject_of(session, supervision);
    if (is_of_the_pair(supervision, actor.id)) subject.given_to = actor.id;
    return subject;
}

Result<Supervision> supervision_for(sql::Session& session, const Actor& actor, Right right, const SupervisionId& id) {
    auto found = SupervisionStore{session}.find(id);
    if (!found) return fail(hidden());
    if (auto allowed = may(actor, right, subject_for(session, actor, *found)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(found);
}

Result<SupervisionStanding> take_supervision_step(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                                                  const TakeSupervisionStep& asked) {
    if (asked.step == SupervisionAct::run_out) return fail(hidden());  // no one's act
    const auto right = matters::right_for(supervision_procedure, asked.step);
    auto found = supervision_for(tx, actor, right, asked.id);
    if (!found) return fail(std::move(found.error()));
    if (found->revision != asked.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    const auto listed =
        matters::step_for(supervision_procedure, state_of(*found), asked.step, matters::Taker::Kind::staff);
    if (!listed) return fail(listed.error());
    if (auto missing = missing_of(asked, **listed); !missing.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(missing)});
    if (asked.on && tx.today() < *asked.on) return fail(wrong_field("on", "date.in_future"));
    auto brought = prepared({parts, tx, actor, asked, *found});
    if (!brought) return fail(std::move(brought.error()));
    SupervisionStore{tx}.save(*found);
    return take(parts, tx, by_staff(actor, right), *std::move(found), asked.step, *std::move(brought));
}

}  // namespace gongyou::supervision
