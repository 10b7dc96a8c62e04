#pragma once

#include <set>

#include "core/matters/by.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/legal_checkup/legal_checkup.hpp"
#include "programmes/legal_checkup/legal_checkup_rows.hpp"

namespace gongyou::legal_checkup {

/// What a step brings along, and what it changes besides the state.
struct Brought {
    std::string choice = {};
    std::string words = {};                 ///< for the timeline
    std::optional<Date> counted_from = {};  ///< the day its clocks run from, when not today
    std::optional<CheckupOutcome> outcome = {};
    std::set<Severity> still_open = {};  ///< of risks that are to be put right, which kinds have days that run
};

/// Where the check-up stands after the step.
struct CheckupStanding {
    MatterId id;
    CheckupState state = CheckupState::asked;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(CheckupStanding, (), (id, state, revision))

/// The clocks of a line of the table that this check-up has: each kind of risk has days of its own, which run for as
/// long as one of that kind is left.
std::vector<matters::ClockAct> clocks_for(const std::vector<matters::ClockAct>& listed,
                                          const std::set<Severity>& still_open);

/// Takes the step the procedure lists, with everything that follows from it, in this transaction. The caller has seen
/// to it that this taker may. Faults: matter.step_not_possible, matter.changed_meanwhile.
Result<CheckupStanding> take(const CheckupParts& parts, sql::Tx& tx, const matters::By& by, Checkup checkup,
                             CheckupAct act, const Brought& brought);

}  // namespace gongyou::legal_checkup
