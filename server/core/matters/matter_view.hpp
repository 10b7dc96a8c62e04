#pragma once

#include <vector>

#include "core/matters/clock_store.hpp"
#include "core/matters/take_step.hpp"
#include "core/people/people_parts.hpp"
#include "kernel/counting_steps.hpp"
#include "kernel/time_of_day.hpp"

namespace gongyou::matters {

/// One thing that happened to a matter, as those who work on it read it.
struct StepView {
    std::string step;
    std::string choice;  ///< what was chosen in it, by name
    bool for_reporter = false;
    Date on;
    std::optional<Instant> at;
    std::optional<std::string> by_name;
    std::string unit_name;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(StepView, (), (step, choice, for_reporter, on, at, by_name, unit_name, text))

/// How a moment was counted: so many hours, from when to when offices work.
struct HoursCounted {
    law::Unit unit = law::Unit::hour;
    std::int64_t amount = 0;
    TimeOfDay opens;
    TimeOfDay closes;
};
BOOST_DESCRIBE_STRUCT(HoursCounted, (), (unit, amount, opens, closes))

/// A day or a moment by which somebody has to act, and how it was counted.
struct ClockView {
    std::string code;
    std::string what;    ///< in the words of the rule
    std::string source;  ///< statute and article, or that it is the house's own
    bool statutory = false;
    Date event_on;
    std::optional<Instant> event_at = {};
    Date due_on;
    std::optional<Instant> due_at = {};
    bool estimate = false;
    ClockState state = ClockState::running;
    std::vector<CountingStep> counted;
    std::optional<HoursCounted> hours = {};  ///< where the rule counts hours
};
BOOST_DESCRIBE_STRUCT(ClockView, (),
                      (code, what, source, statutory, event_on, event_at, due_on, due_at, estimate, state, counted,
                       hours))

/// The matter's timeline with its words opened, the oldest first. Faults: those of the seal.
Result<std::vector<StepView>> steps_of(const MatterParts& parts, const PeopleParts& people, sql::Session& session,
                                       const Matter& matter);

/// The matter's clocks in order of their last day, each with the rule it counts by and its arithmetic. What the law
/// book no longer knows is shown without them.
std::vector<ClockView> clocks_of(const MatterParts& parts, sql::Session& session, const Matter& matter);

}  // namespace gongyou::matters
