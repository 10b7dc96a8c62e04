#include "programmes/legal_checkup/legal_checkup_command.hpp"

#include <algorithm>

#include "programmes/legal_checkup/legal_checkup_guards.hpp"
#include "programmes/legal_checkup/legal_checkup_store.hpp"

namespace gongyou::legal_checkup {

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
std::vector<FieldFault> missing_of(const TakeCheckupStep& asked, const matters::Step<CheckupState, CheckupAct>& step) {
    std::vector<FieldFault> missing;
    for_each_member(asked, [&](std::string_view name, const auto& value) {
        if (std::ranges::count(step.needs, name) > 0 && is_left_out(value))
            missing.push_back({std::string{name}, "value.missing", {}});
    });
    return missing;
}

Result<CheckupStanding> taken_by(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, const matters::By& by,
                                 Checkup found, const TakeCheckupStep& asked) {
    if (found.revision != asked.revision) return fail({FaultKind::conflict, "matter.changed_meanwhile"});
    const auto listed = matters::step_for(checkup_procedure, state_of(found), asked.step, by.kind);
    if (!listed) return fail(listed.error());
    if (auto missing = missing_of(asked, **listed); !missing.empty())
        return fail({FaultKind::invalid, "form.invalid", {}, std::move(missing)});
    if (asked.on && tx.today() < *asked.on) return fail(wrong_field("on", "date.in_future"));
    const auto brought = prepared({parts, tx, actor, by, asked, found});
    if (!brought) return fail(brought.error());
    CheckupStore{tx}.save(found);
    return take(parts, tx, by, std::move(found), asked.step, *brought);
}

/// Of several roles the one that the act asks for.
matters::By by_staff(const Actor& actor, Right right) {
    auto by = matters::By::staff(actor);
    if (right == Right::supervise) by.role = name_of(actor.has(Role::supervisor) ? Role::supervisor : Role::lawyer);
    return by;
}

}  // namespace

Subject subject_for(sql::Session& session, const Actor& actor, const Checkup& checkup) {
    auto subject = matters::subject_of(session, checkup);
    if (is_of_the_team(checkup, actor.id)) subject.given_to = actor.id;
    return subject;
}

Result<Checkup> checkup_for(sql::Session& session, const Actor& actor, Right right, const MatterId& id) {
    auto found = CheckupStore{session}.find(id);
    if (!found) return fail(hidden());
    if (auto allowed = may(actor, right, subject_for(session, actor, *found)); !allowed)
        return fail(std::move(allowed.error()));
    return *std::move(found);
}

Result<Checkup> checkup_inside(sql::Session& session, const Actor& actor, const MatterId& id) {
    auto found = checkup_for(session, actor, Right::supervise, id);
    return found ? found : checkup_for(session, actor, Right::arrange_supervision, id);
}

Result<Checkup> checkup_of_own(sql::Session& session, const Actor& actor, const MatterId& id) {
    auto found = CheckupStore{session}.find(id);
    if (!found || !found->employer_id) return fail(hidden());
    Subject subject;
    subject.addressed_to = {*found->employer_id};
    if (auto allowed = may(actor, Right::receive_letter, subject); !allowed) return fail(std::move(allowed.error()));
    return *std::move(found);
}

void enter(const CheckupParts& parts, sql::Tx& tx, const Actor& actor, Role role, std::string act, const MatterId& id) {
    parts.matters.audit.record(tx, {.tree = parts.matters.tree,
                                    .actor = actor.id.text(),
                                    .role = std::string{name_of(role)},
                                    .act = std::move(act),
                                    .object_kind = "checkup",
                                    .object_id = id.text()});
}

Result<CheckupStanding> take_checkup_step(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                          const TakeCheckupStep& asked) {
    // no one's act, and one of the employer's alone
    if (asked.step == CheckupAct::run_out || asked.step == CheckupAct::rate) return fail(hidden());
    const auto right = matters::right_for(checkup_procedure, asked.step);
    auto found = checkup_for(tx, actor, right, asked.id);
    if (!found) return fail(std::move(found.error()));
    return taken_by(parts, tx, actor, by_staff(actor, right), *std::move(found), asked);
}

Result<CheckupStanding> take_own_checkup_step(const CheckupParts& parts, sql::Tx& tx, const Actor& actor,
                                              const TakeCheckupStep& asked) {
    auto found = checkup_of_own(tx, actor, asked.id);
    if (!found) return fail(std::move(found.error()));
    return taken_by(parts, tx, actor, matters::By::addressee(actor.id), *std::move(found), asked);
}

}  // namespace gongyou::legal_checkup
