#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/matters/matter.hpp"
#include "core/matters/procedure.hpp"

namespace gongyou::matters {

/// The event behind which the last change of state came: where a step that leads back leads to. None, where the matter
/// has not changed its state yet.
inline std::optional<std::size_t> before_last_change(std::span<const MatterEvent> events) {
    for (std::size_t i = events.size(); i-- > 0;)
        if (events[i].state != events.back().state) return i;
    return std::nullopt;
}

/// The clocks that run behind some events, and how each was started. One that ran out counts as running: the table does
/// not know the day.
using Running = std::map<std::string_view, ClockAct::Kind>;

/// An event as the table has it: the line it took, and the clocks that run behind it.
template <class State, class Act>
struct Replayed {
    const Step<State, Act>* line = nullptr;  ///< none: it opened the matter, or the table has no such line
    Running running;
};

/// The line of the table that `event` took from `state`, before which `running` ran: of several that expiries take,
/// that of a clock that ran. None where the table has no such line.
template <class State, class Act>
const Step<State, Act>* step_of(const Procedure<State, Act>& procedure, State state, const MatterEvent& event,
                                const Running& running) {
    const Step<State, Act>* first = nullptr;
    for (const auto& step : procedure.steps) {
        if (!step.from.has(state) || event.act != name_of(step.act)) continue;
        if (step.by.kind != Taker::Kind::expiry || running.contains(step.by.clock)) return &step;
        if (!first) first = &step;
    }
    return first;
}

/// The clocks of a line as it lists them. What a kind of matter has of its own stands in another such function.
struct AsListed {
    std::vector<ClockAct> operator()(std::vector<ClockAct> listed, const MatterEvent&, const Running&) const {
        return listed;
    }
};

/// What the acts on clocks make of those that run.
inline void turn(Running& running, const std::vector<ClockAct>& acts) {
    for (const auto& act : acts) {
        running.erase(act.code);
        if (act.kind == ClockAct::Kind::stops)  // one of those that a step could choose stops all of them
            std::erase_if(running, [&](const auto& one) {
                return one.second == ClockAct::Kind::starts_chosen && act.code.starts_with(one.first);
            });
        if (act.kind != ClockAct::Kind::stops) running[act.code] = act.kind;
    }
}

/// The events through the table, of which the first opened the matter. What the opening started counts from the opening
/// for ever. `own` says which of a line's clocks this matter has: (listed, event, running before it).
template <class State, class Act, class Own = AsListed>
std::vector<Replayed<State, Act>> replayed(const Procedure<State, Act>& procedure, std::span<const MatterEvent> events,
                                           const Own& own = {}) {
    std::vector<Replayed<State, Act>> behind;
    if (events.empty()) return behind;
    behind.emplace_back();
    for (const auto& act : own({procedure.on_opening.begin(), procedure.on_opening.end()}, events.front(), Running{}))
        behind.front().running[act.code] = ClockAct::Kind::starts_from_opening;
    for (std::size_t i = 1; i < events.size(); ++i) {
        const auto& before = behind.back().running;
        const auto* line = step_of(procedure, *enum_named<State>(events[i - 1].state), events[i], before);
        Running running = before;
        if (line && line->leads_back) running = behind[before_last_change(events.first(i)).value_or(0)].running;
        if (procedure.ends.has(*enum_named<State>(events[i].state))) running.clear();
        if (line) turn(running, own({line->clocks.begin(), line->clocks.end()}, events[i], before));
        behind.push_back({line, std::move(running)});
    }
    return behind;
}

/// The clocks that the table has running behind these events.
template <class State, class Act, class Own = AsListed>
std::vector<ClockAct> clocks_after(const Procedure<State, Act>& procedure, std::span<const MatterEvent> events,
                                   const Own& own = {}) {
    std::vector<ClockAct> acts;
    const auto behind = replayed(procedure, events, own);
    if (!behind.empty())
        for (const auto& [code, kind] : behind.back().running) acts.push_back({kind, code});
    return acts;
}

}  // namespace gongyou::matters
