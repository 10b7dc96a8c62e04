#include "core/matters/clock_signals.hpp"

namespace gongyou::matters {

std::vector<DatedSignal> signals_between(Date event_on, Date due_on, const WorkingDays& calendar) {
    const int days = due_on.days_since_1970() - event_on.days_since_1970();
    std::vector<DatedSignal> signals;
    const auto add = [&](Signal signal, Date day) {
        if (day <= event_on && signal != Signal::expired) return;
        while (!signals.empty() && signals.back().day >= day) signals.pop_back();  // the more urgent one stands
        signals.push_back({signal, day});
    };
    add(Signal::half_time, calendar.working_day_from(event_on.plus_days(days / 2)));
    if (const auto before = calendar.working_days_before(due_on, 2)) add(Signal::two_days_left, *before);
    add(Signal::last_day, due_on);
    add(Signal::expired, due_on.plus_days(1));
    return signals;
}

DatedSignal first_signal(Date event_on, Date due_on, Date today, const WorkingDays& calendar) {
    const bool is_agreed_day = event_on == due_on && today < due_on;
    const auto signals = signals_between(is_agreed_day ? today : event_on, due_on, calendar);
    const bool skips_half_time = is_agreed_day && signals.front().signal == Signal::half_time;
    return skips_half_time ? signals[1] : signals.front();
}

namespace {

/// From when its signals are counted. A day that was agreed on has its signals before it: those from the next one on.
Date signals_from(const MatterClock& clock) {
    const bool is_agreed_day = clock.event_on == clock.due_on && clock.next_on <= clock.due_on;
    return is_agreed_day ? clock.next_on.plus_days(-1) : clock.event_on;
}

}  // namespace

Turn turn_on(const MatterClock& clock, Date today, const WorkingDays& calendar) {
    if (clock.state != ClockState::running || today < clock.next_on) return {{}, {{clock.next_signal, clock.next_on}}};
    Turn turn;
    for (const auto& signal : signals_between(signals_from(clock), clock.due_on, calendar)) {
        if (signal.day < clock.next_on) continue;  // told before
        if (signal.day <= today) {
            turn.told = signal.signal;
        } else {
            turn.next = signal;
            break;
        }
    }
    return turn;
}

Turn turn_at(const MatterClock& clock, Instant now) {
    const bool is_over = now >= *clock.due_at;
    if (clock.state != ClockState::running || (now < *clock.next_at && !is_over))
        return {{}, {{clock.next_signal, clock.next_on, clock.next_at}}};
    if (is_over) return {Signal::expired, {}};
    return {Signal::half_time, {{Signal::expired, clock.due_on, clock.due_at}}};
}

}  // namespace gongyou::matters
