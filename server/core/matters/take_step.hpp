#pragma once

#include "core/access/decision.hpp"
#include "core/api/live_feed.hpp"
#include "core/audit/audit_trail.hpp"
#include "core/law/law_book.hpp"
#include "core/matters/counting.hpp"
#include "core/matters/matter_seal.hpp"
#include "core/matters/matter_store.hpp"
#include "core/matters/procedure.hpp"
#include "platform/sql/tx.hpp"

namespace gongyou::matters {

/// What the engine of matters stands on. All of it outlives whoever uses it.
struct MatterParts {
    const crypto::Keyring& keys;
    const law::LawBook& law;
    audit::AuditTrail& audit;
    api::LiveFeed& live;
    std::string tree;                    ///< id of the organisation tree's top unit
    const Counting* counting = nullptr;  ///< none: nothing is counted

    MatterSeal seal() const { return {keys, tree}; }
};

/// One line of a procedure without its types: what the engine does with it.
struct StepTaken {
    std::string_view act;
    std::string_view state;  ///< where the matter stands afterwards
    Right read;              ///< whose holder may know of the matter
    std::vector<ClockAct> clocks = {};
    bool clears = false;  ///< all clocks stop before those above start
    Audience read_by = Audience::staff;
    bool ends = false;
    std::string choice = {};                  ///< what was chosen, by name
    std::string words = {};                   ///< for the timeline
    std::optional<UnitId> to_unit = {};       ///< where the matter goes with this step
    std::optional<PersonId> by_person = {};   ///< nobody: the reporter, or a clock
    std::string_view role = "system";         ///< for the audit: "desk", "worker"
    std::string_view clock_choice = {};       ///< which rule a clock that starts_chosen counts by
    std::vector<std::string> kept_from = {};  ///< people and offices it is kept from, from this step on
    std::optional<Date> counted_from = {};    ///< the day its clocks start from, when that is not the day of the step
};

/// The event that opens a matter by `act`.
template <class State, class Act>
StepTaken opening(const Procedure<State, Act>& procedure, std::string_view act) {
    return {.act = act,
            .state = name_of(procedure.opens_in),
            .read = procedure.read,
            .clocks = {procedure.on_opening.begin(), procedure.on_opening.end()}};
}

/// `step` of `procedure` as taken on a matter that stands in `state`.
template <class State, class Act>
StepTaken taken(const Procedure<State, Act>& procedure, const Step<State, Act>& step, State state) {
    const State next = step.to.value_or(state);
    return {.act = name_of(step.act),
            .state = name_of(next),
            .read = procedure.read,
            .clocks = {step.clocks.begin(), step.clocks.end()},
            .read_by = step.read_by,
            .ends = procedure.ends.has(next)};
}

/// Opens a matter whose words are sealed already: freezes the law of its unit's place, adds it with its first event,
/// starts its clocks. `first` is that event. Faults: those of ClockStore::start.
Result<Matter> open_matter(const MatterParts& parts, sql::Tx& tx, Matter matter, const StepTaken& first);

/// Takes the step: saves `matter` with what the caller has changed of it (urgency, who has it, outcome), moves and
/// turns its clocks, enters event and audit, tells open pages. All in this transaction, or nothing. Faults:
/// matter.changed_meanwhile, those of ClockStore::start.
Result<Matter> take_step(const MatterParts& parts, sql::Tx& tx, Matter matter, const StepTaken& step);

/// What the gate is asked about: where the matter lies, whom it is about, who has it, whom it is kept from.
Subject subject_of(sql::Session& session, const Matter& matter);

/// The law of the place a unit lies in, as it is known now.
law::RulePack law_at(const MatterParts& parts, sql::Session& session, const UnitId& unit);

}  // namespace gongyou::matters
