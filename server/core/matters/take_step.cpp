#include "core/matters/take_step.hpp"

#include <algorithm>

#include "core/matters/clock_store.hpp"
#include "core/matters/kept_from_store.hpp"
#include "core/organisations/unit_tree.hpp"
#include "platform/json/write.hpp"

namespace gongyou::matters {

namespace {

/// What open pages are told: enough to fetch the rest through the gate.
struct MatterNews {
    MatterId id;
    std::string kind;
    std::string state;
};
BOOST_DESCRIBE_STRUCT(MatterNews, (), (id, kind, state))

/// Whether the clock that runs from the opening has told its end already.
bool has_expired(ClockStore& clocks, const Matter& matter, std::string_view code) {
    return std::ranges::any_of(clocks.of(matter.id), [&](const MatterClock& clock) {
        return clock.code == code && clock.event_on == matter.opened_on && has_run_out(clock);
    });
}

/// When the matter was opened; of one that its reporter opened without a name the day alone.
ClockEvent opening_of(sql::Tx& tx, const Matter& matter) {
    const auto events = MatterStore{tx}.events_of(matter.id);
    return {matter.opened_on, events.empty() ? tx.now() : events.front().made_at};
}

ClockEvent event_of(sql::Tx& tx, const Matter& matter, const ClockAct& act, const StepTaken& step) {
    if (act.kind == ClockAct::Kind::starts_from_opening) return opening_of(tx, matter);
    if (step.counted_from) return *step.counted_from;
    return {tx.today(), tx.now()};
}

Result<Done> turn(ClockStore& clocks, const MatterParts& parts, sql::Tx& tx, const Matter& matter, const ClockAct& act,
                  const StepTaken& step) {
    std::string code{act.code};
    if (act.kind == ClockAct::Kind::starts_chosen) code += step.clock_choice;
    const bool from_opening = act.kind == ClockAct::Kind::starts_from_opening;
    if (from_opening && has_expired(clocks, matter, code)) {  // nothing is told twice
        clocks.reopen(matter, code);
        return Done{};
    }
    clocks.stop(matter, code, tx.today());  // started again it counts anew
    if (act.kind == ClockAct::Kind::stops) return Done{};
    const auto started = clocks.start(tx, matter, code, event_of(tx, matter, act, step), parts.law);
    if (started) return Done{};
    // a rule that this place does not have, or that the law of then did not know yet, gives it no clock
    const auto& why = started.error();
    const bool came_later = why.code == "law.rule_unknown" && parts.law.rules().contains(code);
    if (why.code != "law.rule_not_in_force" && !came_later) return fail(why);
    return Done{};
}

Result<Done> turn_clocks_of(const MatterParts& parts, sql::Tx& tx, const Matter& matter, const StepTaken& step) {
    ClockStore clocks{tx};
    if (step.ends || step.clears) clocks.stop_all(matter, tx.today());
    for (const auto& act : step.clocks)
        if (auto turned = turn(clocks, parts, tx, matter, act, step); !turned) return turned;
    return Done{};
}

Result<Done> enter_event(const MatterParts& parts, sql::Tx& tx, const Matter& matter, const UnitId& at,
                         const StepTaken& step) {
    const bool by_staff = step.by_person.has_value();
    auto words = parts.seal().sealed_words(matter, matter.revision, step.words);
    if (!words) return fail(std::move(words.error()));
    MatterStore{tx}.add_event({.matter_id = matter.id,
                               .number = matter.revision,
                               .act = std::string{step.act},
                               .state = matter.state,
                               .made_on = tx.today(),
                               .made_at = matter.anonymous && !by_staff ? std::nullopt : std::optional{tx.now()},
                               .by_person = step.by_person,
                               .unit_id = at,
                               .for_reporter = step.read_by == Audience::reporter,
                               .choice = step.choice,
                               .words = std::move(*words)});
    return Done{};
}

/// What the reporter of an anonymous matter does is counted on its day and told to no open page (security.md AN-3).
void tell(const MatterParts& parts, sql::Tx& tx, const Matter& matter, const StepTaken& step) {
    const std::string act = matter.kind + "." + std::string{step.act};
    if (matter.anonymous && step.role == "worker") {
        parts.audit.count_for_today(tx, parts.tree, act);
        return;
    }
    parts.audit.record(tx, {.tree = parts.tree,
                            .actor = step.by_person          ? step.by_person->text()
                                     : step.role == "worker" ? "reporter"
                                                             : "system",
                            .role = std::string{step.role},
                            .act = act,
                            .object_kind = matter.kind,
                            .object_id = matter.id.text()});
    parts.live.publish(tx, step.read, subject_of(tx, matter), "matters",
                       json::write_json(MatterNews{matter.id, matter.kind, matter.state}));
}

/// `at`: the unit the matter lay at when the step was taken.
Result<Matter> followed_up(const MatterParts& parts, sql::Tx& tx, Matter matter, const UnitId& at,
                           const StepTaken& step) {
    KeptFromStore{tx}.add(matter.id, step.kept_from);  // before anybody hears of it
    if (auto turned = turn_clocks_of(parts, tx, matter, step); !turned) return fail(std::move(turned.error()));
    if (auto entered = enter_event(parts, tx, matter, at, step); !entered) return fail(std::move(entered.error()));
    tell(parts, tx, matter, step);
    if (parts.counting)  // once all that belongs to the step is written
        tx.at_the_end("count " + matter.id.text(),
                      [counting = parts.counting, id = matter.id](sql::Tx& at_end) { counting->count(at_end, id); });
    return matter;
}

}  // namespace

Result<Matter> open_matter(const MatterParts& parts, sql::Tx& tx, Matter matter, const StepTaken& first) {
    matter.law = law_at(parts, tx, matter.unit_id).frozen();
    matter.state = first.state;
    matter.revision = 1;
    MatterStore{tx}.add(matter);
    const UnitId at = matter.unit_id;
    return followed_up(parts, tx, std::move(matter), at, first);
}

Result<Matter> take_step(const MatterParts& parts, sql::Tx& tx, Matter matter, const StepTaken& step) {
    const UnitId at = matter.unit_id;
    matter.state = step.state;
    if (step.to_unit) matter.unit_id = *step.to_unit;
    if (step.ends && !matter.ended_on) matter.ended_on = tx.today();
    if (!step.ends) matter.ended_on.reset();
    auto saved = MatterStore{tx}.save(std::move(matter));
    if (!saved) return saved;
    if (step.to_unit) ClockStore{tx}.move(*saved, *step.to_unit);
    return followed_up(parts, tx, *std::move(saved), at, step);
}

Subject subject_of(sql::Session& session, const Matter& matter) {
    auto subject = subject_at(session, matter.unit_id, matter.employer_id);
    subject.given_to = matter.assigned_to;
    subject.employer_unknown = !matter.employer_id;
    subject.kept_from = KeptFromStore{session}.of(matter.id);
    return subject;
}

law::RulePack law_at(const MatterParts& parts, sql::Session& session, const UnitId& unit) {
    const auto found = UnitTree{session}.find(unit);
    const auto place = found ? law::Place::read(found->area_code) : law::Place{};
    return parts.law.pack(place.value_or(law::Place{}));
}

}  // namespace gongyou::matters
