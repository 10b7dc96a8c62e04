#pragma once

#include <optional>

#include "core/law/rule_pack.hpp"
#include "kernel/id.hpp"

namespace gongyou::matters {

using ClockId = Id<struct ClockTag>;

enum class ClockState {
    running,
    stopped,  ///< the act came, in time or late, or the matter ended
    expired,  ///< the last day passed, and the act is still to come
};
BOOST_DESCRIBE_ENUM(ClockState, running, stopped, expired)

/// What a clock tells on its way, in this order.
enum class Signal {
    half_time,      ///< half of its days are gone
    two_days_left,  ///< two working days before the last day
    last_day,
    expired,  ///< the day after
};
BOOST_DESCRIBE_ENUM(Signal, half_time, two_days_left, last_day, expired)

/// A clock (期限) that runs for a matter: the day, or the moment, by which the desk of a unit has to act. Its end is
/// counted once, by the law the matter was opened under; a later change of law does not move it. Of an anonymous matter
/// the day alone is kept, whatever the rule says (security.md AN-3).
struct MatterClock {
    ClockId id;
    std::string kind;  ///< of the matter: "report"
    MatterId matter_id;
    std::string code;  ///< what has to be done
    std::string rule;  ///< of law that it counts by: the same code, or that of its urgency
    UnitId unit_id;
    law::FrozenLaw law;
    bool statutory = false;  ///< whether it may be shown as law: else a target of the house
    Date event_on;
    std::optional<Instant> event_at = {};  ///< where the rule counts to the hour
    Date due_on;
    std::optional<Instant> due_at = {};  ///< the same
    std::string due_by;     ///< puts clocks in order: "2026-03-05 14:30 ticket.contact", or "… 24:00 …"
    bool estimate = false;  ///< a year on the way has no calendar yet: shown as an estimate
    ClockState state = ClockState::running;
    Signal next_signal = Signal::expired;
    Date next_on;
    std::optional<Instant> next_at = {};  ///< where it counts to the hour; none once it has expired
    std::optional<Date> ended_on = {};
};
BOOST_DESCRIBE_STRUCT(MatterClock, (),
                      (id, kind, matter_id, code, rule, unit_id, law, statutory, event_on, event_at, due_on, due_at,
                       due_by, estimate, state, next_signal, next_on, next_at, ended_on))

/// Whether it has told its end already, stopped since or not.
inline bool has_run_out(const MatterClock& clock) {
    return clock.state == ClockState::expired || (clock.ended_on && *clock.ended_on > clock.due_on) ||
           (clock.due_at && !clock.next_at);
}

}  // namespace gongyou::matters
