#pragma once

#include "core/matters/by.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/supervision/supervision.hpp"
#include "programmes/supervision/supervision_matter.hpp"

namespace gongyou::supervision {

/// What a step brings along, and what it changes besides the state.
struct Brought {
    std::string choice = {};
    std::string words = {};                 ///< for the timeline
    std::optional<Date> counted_from = {};  ///< the day its clocks run from, when not today
    std::optional<SupervisionOutcome> outcome = {};
    const matters::Step<SupervisionState, SupervisionAct>* line =
        nullptr;  ///< of several lines of one act the very one
};

/// Where the case stands after the step.
struct SupervisionStanding {
    SupervisionId id;
    SupervisionState state = SupervisionState::examining;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(SupervisionStanding, (), (id, state, revision))

/// The clocks of a line of the table that this case has: the term to refuse runs for a complaint only; the authority's
/// days only once the inspection has it; the two months only after a suggestion; the next demand's day and the
/// next of the watch, or none where there is none.
std::vector<matters::ClockAct> clocks_for(std::vector<matters::ClockAct> listed, Origin origin,
                                          const std::string& choice, bool has_next_due);

/// Takes the step the procedure lists, with everything that follows from it, in this transaction: the worker who
/// complained reads a neutral word of it, the report is closed with its last child. The caller has seen to it that this
/// taker may. Faults: matter.step_not_possible, matter.changed_meanwhile.
Result<SupervisionStanding> take(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                                 Supervision supervision, SupervisionAct act, Brought brought);

}  // namespace gongyou::supervision
