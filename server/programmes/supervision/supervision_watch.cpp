#include "programmes/supervision/supervision_watch.hpp"

#include <algorithm>

#include "core/matters/clock_store.hpp"
#include "programmes/supervision/open_supervision.hpp"

namespace gongyou::supervision {

namespace {

/// The watch that is not entered yet, running or run out.
std::optional<matters::MatterClock> open_watch(sql::Session& session, const SupervisionId& id) {
    for (auto& clock : matters::ClockStore{session}.of(id))
        if (clock.code == clocks::watch && clock.state != matters::ClockState::stopped) return std::move(clock);
    return std::nullopt;
}

/// Nothing where the law of then had no such days.
std::vector<Date> days_of(const SupervisionParts& parts, const Supervision& supervision, Date ended_on) {
    const auto pack = parts.matters.law.pack(supervision.law);
    if (!pack) return {};
    return watch_days(ended_on, *pack, parts.matters.law.calendar()).value_or(std::vector<Date>{});
}

}  // namespace

Result<std::vector<Date>> watch_days(Date ended_on, const law::RulePack& law, const WorkingDays& calendar) {
    std::vector<Date> days;
    for (const auto* code : {"supervision.watch_first", "supervision.watch_second", "supervision.watch"}) {
        const auto rule = law.rule(code, ended_on);
        if (!rule) return fail(rule.error());
        const auto last = law::deadline(*rule, ended_on, calendar);
        if (!last) return fail(last.error());
        days.push_back(last->day);
    }
    return days;
}

std::optional<Date> next_watch_day(const std::vector<Date>& days, Date day) {
    const auto next = std::ranges::find_if(days, [&](Date one) { return day < one; });
    return next == days.end() ? std::nullopt : std::optional{*next};
}

std::optional<Date> first_watch_day(const SupervisionParts& parts, const Supervision& supervision, Date today) {
    return next_watch_day(days_of(parts, supervision, today), today);
}

bool is_watched(sql::Session& session, const SupervisionId& id) { return open_watch(session, id).has_value(); }

Result<Brought> note_watch(const AtHand& at) {
    const auto watch = open_watch(at.tx, at.supervision.id);
    if (!watch || !at.supervision.ended_on) return fail({FaultKind::conflict, "supervision.watch_over"});
    Brought brought{.choice = std::string{name_of(*at.asked.watch)}, .words = at.asked.text->text()};
    if (*at.asked.watch == WatchFinding::recurs) {
        const auto again = open_again(at.parts, at.tx, at.actor, at.supervision, brought.words);
        if (!again) return fail(again.error());
        return brought;
    }
    const auto days = days_of(at.parts, at.supervision, *at.supervision.ended_on);
    brought.counted_from = next_watch_day(days, std::max(at.tx.today(), watch->due_on));
    return brought;
}

}  // namespace gongyou::supervision
