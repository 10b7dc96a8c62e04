#pragma once

#include <map>
#include <set>
#include <span>
#include <string>

#include "core/matters/procedure.hpp"
#include "platform/sql/session.hpp"

/// For tests: what a procedure allows, found by trying all of it.
namespace gongyou::matters {

template <class Act>
struct Allowed {
    std::map<Act, std::string> steps;  ///< by act, in the order of the states: "from>to from>to", a dot for "stays"
    std::map<Act, std::set<Taker::Kind>> takers;
    int tried = 0;
    int allowed = 0;
};

/// Every act tried in every state by every kind of taker.
template <class Table, class State, class Act>
Allowed<Act> walk(const Table& procedure, std::span<const State> states, std::span<const Act> acts) {
    Allowed<Act> found;
    for (const Act act : acts) {
        auto& text = found.steps[act];
        for (const State state : states) {
            for (const auto by : {Taker::Kind::staff, Taker::Kind::reporter, Taker::Kind::expiry}) {
                ++found.tried;
                const auto step = step_for(procedure, state, act, by);
                if (!step) continue;
                ++found.allowed;
                found.takers[act].insert(by);
                text += (text.empty() ? "" : " ") + std::string{name_of(state)} + ">" +
                        ((*step)->to ? std::string{name_of(*(*step)->to)} : ".");
            }
        }
    }
    return found;
}

/// The states from which some way leads to an end.
template <class Table, class State>
std::set<State> ending(const Table& procedure, std::span<const State> states) {
    std::set<State> found;
    for (const State state : states)
        if (procedure.ends.has(state)) found.insert(state);
    for (std::size_t before = 0; before != found.size();) {
        before = found.size();
        for (const auto& step : procedure.steps)
            for (const State state : states)
                if (step.to && step.from.has(state) && found.contains(*step.to)) found.insert(state);
    }
    return found;
}

struct StateRow {
    std::string state;
};
BOOST_DESCRIBE_STRUCT(StateRow, (), (state))

/// The names of states that the store lets a matter of this kind have; `sql` asks for them.
inline std::set<std::string> states_in_store(sql::Session& session, std::string_view sql) {
    std::set<std::string> names;
    for (auto& row : session.list<StateRow>(sql)) names.insert(std::move(row.state));
    return names;
}

}  // namespace gongyou::matters
