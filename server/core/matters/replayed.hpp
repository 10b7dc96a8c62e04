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

/// The line of the table that `event` took from `state`; none where the table has no such line.
template <class State, class Act>
const Step<State, Act>* step_of(const Procedure<State, Act>& procedure, State state, const MatterEvent& event) {
    for (const auto& step : procedure.steps)
        if (step.from.has(state) && event.act == name_of(step.act)) return &step;
    return nullptr;
}

/// The clocks that the table has running behind these events, of which the first opened the matter, and how each was
/// started. What the opening started counts from the opening for ever. Expired clocks count as running: the table does
/// not know the day.
template <class State, class Act>
std::vector<ClockAct> clocks_after(const Procedure<State, Act>& procedure, std::span<const MatterEvent> events) {
    using Running = std::map<std::string_view, ClockAct::Kind>;
    std::vector<Running> behind(1);  // each event
    for (const auto& act : procedure.on_opening) behind.front()[act.code] = ClockAct::Kind::starts_from_opening;
    for (std::size_t i = 1; i < events.size(); ++i) {
        const auto* step = step_of(procedure, *enum_named<State>(events[i - 1].state), events[i]);
        Running running = behind.back();
        if (step && step->leads_back) running = behind[before_last_change(events.first(i)).value_or(0)];
        if (procedure.ends.has(*enum_named<State>(events[i].state))) running.clear();
        for (const auto& act : step ? step->clocks : ClockActs{}) {
            running.erase(act.code);
            if (act.kind == ClockAct::Kind::stops)  // one of those that a step could choose stops all of them
                std::erase_if(running, [&](const auto& one) {
                    return one.second == ClockAct::Kind::starts_chosen && act.code.starts_with(one.first);
                });
            if (act.kind != ClockAct::Kind::stops) running[act.code] = act.kind;
        }
        behind.push_back(std::move(running));
    }
    std::vector<ClockAct> acts;
    for (const auto& [code, kind] : behind.back()) acts.push_back({kind, code});
    return acts;
}

}  // namespace gongyou::matters
