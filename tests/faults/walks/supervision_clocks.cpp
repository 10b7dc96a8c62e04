#include "supervision_clocks.hpp"

#include "core/matters/clock_store.hpp"
#include "programmes/supervision/supervision_file.hpp"
#include "programmes/supervision/supervision_store.hpp"

namespace gongyou::walks {

SupervisionClocks::SupervisionClocks(sql::Session& session, const MatterId& id,
                                     std::span<const matters::MatterEvent> events)
    : is_complaint_{supervision::SupervisionStore{session}.find(id)->origin == supervision::Origin::report} {
    // what is demanded stands from the first plan on, and nothing is dropped after it: it is as the store has it
    for (const auto& item : supervision::SupervisionFile{session}.items_of(id))
        if (item.state != supervision::ItemState::dropped) demanded_.insert(std::to_string(item.number));
    using Act = supervision::SupervisionAct;
    for (const auto& event : events)
        for (const auto act : {Act::tell_worker, Act::close_handled, Act::note_watch})
            if (event.act == name_of(act)) ends_and_looks_.push_back(event.number);
    looks_ = std::ranges::count(matters::ClockStore{session}.of(id), supervision::clocks::watch,
                                &matters::MatterClock::code);
    for (const auto& event : events)
        if (event.act == name_of(supervision::SupervisionAct::prove_item))
            shown_.emplace_back(event.number, event.choice);
}

bool SupervisionClocks::has_next_demand(std::int64_t event) const {
    auto left = demanded_;
    for (const auto& [at, item] : shown_)
        if (at <= event) left.erase(item);
    return !left.empty();
}

bool SupervisionClocks::has_next_look(std::int64_t event) const {
    return std::ranges::find(ends_and_looks_, event) - ends_and_looks_.begin() < looks_;
}

std::vector<matters::ClockAct> SupervisionClocks::operator()(std::vector<matters::ClockAct> listed,
                                                             const matters::MatterEvent& event,
                                                             const matters::Running&) const {
    std::vector<matters::ClockAct> own;
    for (const auto& act : listed) {
        const bool stops = act.kind == matters::ClockAct::Kind::stops;
        const auto is = [&](std::string_view code) { return !stops && act.code == code; };
        if (is(supervision::clocks::refuse) && !is_complaint_) continue;
        if (is(supervision::clocks::inspection_decides) &&
            event.choice != name_of(supervision::Acceptance::by_inspection))
            continue;
        if (is(supervision::clocks::suggestion_answer) && event.choice != name_of(supervision::Measure::suggestion))
            continue;
        const bool is_over = (is(supervision::clocks::plan) && !has_next_demand(event.number)) ||
                             (is(supervision::clocks::watch) && !has_next_look(event.number));
        own.push_back(is_over ? matters::stops(act.code) : act);
    }
    return own;
}

}  // namespace gongyou::walks
