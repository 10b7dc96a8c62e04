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

/// A clock (期限) that runs for a matter: the day by which the desk of a unit has to act. Its last day is counted once,
/// by the law the matter was opened under; a later change of law does not move it.
struct MatterClock {
    ClockId id;
    std::string kind;  ///< of the matter: "report"
    MatterId matter_id;
    std::string code;  ///< of the rule of law it counts by
    UnitId unit_id;
    law::FrozenLaw law;
    bool statutory = false;  ///< whether it may be shown as law: else a target of the house
    Date event_on;
    Date due_on;
    bool estimate = false;  ///< a year on the way has no calendar yet: shown as an estimate
    ClockState state = ClockState::running;
    Signal next_signal = Signal::expired;
    Date next_on;
    std::optional<Date> ended_on = {};
};
BOOST_DESCRIBE_STRUCT(MatterClock, (),
                      (id, kind, matter_id, code, unit_id, law, statutory, event_on, due_on, estimate, state,
                       next_signal, next_on, ended_on))

}  // namespace gongyou::matters
