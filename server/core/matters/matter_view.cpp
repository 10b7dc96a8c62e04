#include "core/matters/matter_view.hpp"

#include "core/law/moment.hpp"
#include "core/people/staff.hpp"

namespace gongyou::matters {

namespace {

ClockView view_of(const law::LawBook& law, const MatterClock& clock) {
    ClockView view{.code = clock.code,
                   .statutory = clock.statutory,
                   .event_on = clock.event_on,
                   .event_at = clock.event_at,
                   .due_on = clock.due_on,
                   .due_at = clock.due_at,
                   .estimate = clock.estimate,
                   .state = clock.state};
    const auto pack = law.pack(clock.law);
    if (!pack) return view;
    const auto rule = pack->rule(clock.rule, clock.event_on);
    if (!rule) return view;
    view.what = rule->what;
    view.source = rule->source;
    if (law::is_to_the_hour(*rule)) {
        const auto office = law::office_hours(*pack, clock.event_on);
        view.hours = HoursCounted{rule->unit, *rule->amount, office.opens, office.closes};
    } else if (const auto counted = law::deadline(*rule, clock.event_on, law.calendar())) {
        view.counted = gongyou::steps_of(*counted, law.calendar());
    }
    return view;
}

}  // namespace

Result<std::vector<StepView>> steps_of(const MatterParts& parts, const PeopleParts& people, sql::Session& session,
                                       const Matter& matter) {
    const auto seal = parts.seal();
    std::vector<StepView> views;
    Staff staff{session, people};
    for (auto& event : MatterStore{session}.named_events_of(matter.id)) {
        auto words = seal.opened_words(matter, event.number, std::move(event.words));
        if (!words) return fail(std::move(words.error()));
        views.push_back({.step = std::move(event.act),
                         .choice = std::move(event.choice),
                         .for_reporter = event.for_reporter,
                         .on = event.made_on,
                         .at = event.made_at,
                         .by_name = event.by_person ? std::optional{staff.name_of(*event.by_person)} : std::nullopt,
                         .unit_name = std::move(event.unit_name).value_or(""),
                         .text = std::move(*words)});
    }
    return views;
}

std::vector<ClockView> clocks_of(const MatterParts& parts, sql::Session& session, const Matter& matter) {
    std::vector<ClockView> views;
    for (const auto& clock : ClockStore{session}.of(matter.id)) views.push_back(view_of(parts.law, clock));
    return views;
}

}  // namespace gongyou::matters
