#pragma once

#include <span>
#include <string>
#include <vector>

#include "kernel/described.hpp"
#include "kernel/result.hpp"

namespace gongyou::matters {

/// One line of a procedure: what may be done to a matter (事项) in a state, and where it leads. What is not listed is
/// refused. The table is also what buttons, timelines and the test of every state with every act are made from.
template <DescribedEnum State, DescribedEnum Act>
struct Step {
    State from;
    Act act;
    State to;
    std::string_view needs = "";  ///< the field that must be filled in: "text", "reason", "result"
};

/// What may be done now, in the order of the table.
template <class State, class Act, std::size_t N>
std::vector<Step<State, Act>> steps_from(const Step<State, Act> (&procedure)[N], State state) {
    std::vector<Step<State, Act>> possible;
    for (const auto& step : procedure)
        if (step.from == state) possible.push_back(step);
    return possible;
}

/// The state `act` leads to, or matter.step_not_possible with the list of what is possible.
template <class State, class Act, std::size_t N>
Result<State> state_after(const Step<State, Act> (&procedure)[N], State state, Act act) {
    std::string possible;
    for (const auto& step : procedure) {
        if (step.from != state) continue;
        if (step.act == act) return step.to;
        if (!possible.empty()) possible += ", ";
        possible += name_of(step.act);
    }
    return fail({FaultKind::conflict,
                 "matter.step_not_possible",
                 {{"state", std::string{name_of(state)}}, {"act", std::string{name_of(act)}}, {"possible", possible}}});
}

}  // namespace gongyou::matters
