#include "core/matters/life.hpp"

#include <algorithm>

namespace gongyou::matters {

namespace {

struct KeptClocks {
    bool any = false;
    bool all = true;
};

/// Whether the matter had clocks of that sort, and whether it kept all of them.
KeptClocks kept_clocks(const Life& life, bool statutory, std::initializer_list<std::string_view> not_ours) {
    KeptClocks kept;
    for (const auto& clock : life.clocks) {
        if (clock.statutory != statutory || std::ranges::count(not_ours, clock.code) > 0) continue;
        kept.any = true;
        kept.all = kept.all && !has_run_out(clock);
    }
    return kept;
}

}  // namespace

bool has_happened(const Life& life, std::string_view act) {
    return std::ranges::any_of(life.events, [&](const MatterEvent& event) { return event.act == act; });
}

const MatterEvent* first_in_state(const Life& life, std::string_view state) {
    for (const auto& event : life.events)
        if (event.state == state) return &event;
    return nullptr;
}

std::optional<FirstContact> first_contact(const Life& life, std::initializer_list<std::string_view> acts) {
    if (life.events.empty() || life.events.front().by_person || !life.events.front().made_at) return std::nullopt;
    for (const auto& event : life.events)
        if (event.by_person && event.made_at && std::ranges::count(acts, event.act) > 0)
            return FirstContact{*life.events.front().made_at, *event.made_at, event.made_on};
    return std::nullopt;
}

statistics::Tally tally_of_life(const Life& life, bool is_case, std::initializer_list<std::string_view> not_ours) {
    statistics::Tally tally;
    const auto& matter = life.matter;
    const auto named = [&](std::string_view what) { return matter.kind + "." + std::string{what}; };
    tally.count(named("received"), matter.opened_on);
    if (!is_case) return tally;
    tally.count(named("cases"), matter.opened_on);
    if (!matter.ended_on) return tally;
    const auto ended = *matter.ended_on;
    tally.count(named("cases_ended"), ended);
    tally.count(named("days"), ended, 1, std::to_string(ended.days_since_1970() - matter.opened_on.days_since_1970()));
    const auto law = kept_clocks(life, true, not_ours);
    if (law.any) tally.count(named("ended_with_law"), ended);
    if (law.any && law.all) tally.count(named("ended_in_law"), ended);
    const auto targets = kept_clocks(life, false, not_ours);
    if (targets.any) tally.count(named("ended_with_target"), ended);
    if (targets.any && targets.all) tally.count(named("ended_in_target"), ended);
    return tally;
}

}  // namespace gongyou::matters
