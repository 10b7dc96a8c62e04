#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/access/right.hpp"
#include "kernel/described.hpp"
#include "kernel/few.hpp"
#include "kernel/result.hpp"

namespace gongyou::matters {

/// A few states of one procedure.
template <DescribedEnum State>
class States {
public:
    constexpr States() = default;
    constexpr States(std::initializer_list<State> states) {
        for (const State state : states) bits_ |= bit(state);
    }
    constexpr bool has(State state) const { return (bits_ & bit(state)) != 0; }

private:
    static constexpr std::uint64_t bit(State state) { return std::uint64_t{1} << static_cast<unsigned>(state); }
    std::uint64_t bits_ = 0;
};

/// Who takes a step.
struct Taker {
    enum class Kind {
        staff,      ///< whoever has the right over the matter
        reporter,   ///< whose matter it is: by receipt, or signed in with the proved number
        addressee,  ///< the employer that a letter of the matter was served on, by its account
        expiry      ///< nobody: a clock's last day has passed
    };
    Kind kind = Kind::staff;
    Right right = Right::read_report;
    std::string_view clock = "";  ///< the rule whose expiry takes the step
};
constexpr Taker staff(Right right) { return {Taker::Kind::staff, right}; }
constexpr Taker reporter() { return {Taker::Kind::reporter}; }
constexpr Taker addressee() { return {Taker::Kind::addressee}; }
constexpr Taker expiry_of(std::string_view clock) { return {Taker::Kind::expiry, {}, clock}; }

/// What a step does to a clock of its matter. The code names the rule of law it counts by.
struct ClockAct {
    enum class Kind {
        starts,               ///< from the day of the step
        starts_from_opening,  ///< from the day the matter was opened
        starts_chosen,        ///< from the day of the step; which of several rules, is chosen in the step
        stops
    };
    Kind kind = Kind::starts;
    std::string_view code = "";
};
constexpr ClockAct starts(std::string_view code) { return {ClockAct::Kind::starts, code}; }
constexpr ClockAct starts_from_opening(std::string_view code) { return {ClockAct::Kind::starts_from_opening, code}; }
/// The code goes on with what is chosen: "consultation.answer_" and "complex".
constexpr ClockAct starts_chosen(std::string_view begin) { return {ClockAct::Kind::starts_chosen, begin}; }
constexpr ClockAct stops(std::string_view code) { return {ClockAct::Kind::stops, code}; }
using ClockActs = Few<ClockAct, 8>;

/// Who reads the words of a step.
enum class Audience {
    staff,     ///< those who work on the matter
    reporter,  ///< whose matter it is as well: a message says that there is something to read
};

/// One line of a procedure: what may be done to a matter (事项), in which states, by whom, and where it leads.
template <DescribedEnum State, DescribedEnum Act>
struct Step {
    States<State> from;
    Act act;
    std::optional<State> to;  ///< none: the matter stays where it is
    Taker by;
    Few<std::string_view, 4> needs = {};  ///< fields that must be filled in
    ClockActs clocks = {};
    Audience read_by = Audience::staff;
    bool leads_back = false;  ///< undoes the last change of state: to the state before, with the clocks of then
};

/// The life of one kind of matter, as one table. What is not listed is refused. Permission, field checks, clocks,
/// timeline, buttons, to-do list, the manual's diagram and the test of every state with every act read the same lines.
template <DescribedEnum State, DescribedEnum Act>
struct Procedure {
    std::string_view kind;  ///< of the matter: "report"
    Right read;             ///< whose holder may know of the matter
    State opens_in;
    ClockActs on_opening;
    States<State> ends;  ///< no clock runs any more
    std::span<const Step<State, Act>> steps;
};

/// What `by` may do now, in the order of the table.
template <class State, class Act>
std::vector<const Step<State, Act>*> steps_from(const Procedure<State, Act>& procedure, State state, Taker::Kind by) {
    std::vector<const Step<State, Act>*> possible;
    for (const auto& step : procedure.steps)
        if (step.from.has(state) && step.by.kind == by) possible.push_back(&step);
    return possible;
}

/// The step `act` from `state`, or matter.step_not_possible with what the same taker may do instead.
template <class State, class Act>
Result<const Step<State, Act>*> step_for(const Procedure<State, Act>& procedure, State state, Act act, Taker::Kind by) {
    std::string possible;
    for (const auto* step : steps_from(procedure, state, by)) {
        if (step->act == act) return step;
        possible.append(possible.empty() ? "" : ", ").append(name_of(step->act));
    }
    return fail({FaultKind::conflict,
                 "matter.step_not_possible",
                 {{"state", std::string{name_of(state)}}, {"act", std::string{name_of(act)}}, {"possible", possible}}});
}

/// The right the procedure asks of staff for `act`.
template <class State, class Act>
Right right_for(const Procedure<State, Act>& procedure, Act act) {
    for (const auto& step : procedure.steps)
        if (step.act == act && step.by.kind == Taker::Kind::staff) return step.by.right;
    throw std::logic_error{"not an act of staff"};
}

/// The step that the expiry of `clock` takes from `state`, if it takes one.
template <class State, class Act>
const Step<State, Act>* step_at_expiry(const Procedure<State, Act>& procedure, State state, std::string_view clock) {
    for (const auto& step : procedure.steps)
        if (step.from.has(state) && step.by.kind == Taker::Kind::expiry && step.by.clock == clock) return &step;
    return nullptr;
}

}  // namespace gongyou::matters
