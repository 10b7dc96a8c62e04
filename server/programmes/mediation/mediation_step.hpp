#pragma once

#include "core/matters/by.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/mediation/mediation.hpp"
#include "programmes/mediation/mediation_matter.hpp"

namespace gongyou::mediation {

using MediationStep = matters::Step<MediationState, MediationAct>;

/// What a step brings along, and what it changes besides the state.
struct Brought {
    std::string choice = {};
    std::string words = {};  ///< for the timeline: never what was said in mediation
    std::optional<PersonId> give_to = {};
    bool takes_away = false;                ///< nobody has it afterwards
    std::optional<Date> counted_from = {};  ///< the day its clock runs from, when not today
    std::optional<MediationOutcome> outcome = {};
    const MediationStep* line = nullptr;  ///< the very line of the table, where several have one act
};

/// Where the mediation stands after the step.
struct MediationStanding {
    MediationId id;
    MediationState state = MediationState::applied;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(MediationStanding, (), (id, state, revision))

/// The clocks of a line of the table that this case has: of the three ways to count its time only its own; of court's
/// days only for the court's route; the day of the next payment, or none where all has come.
std::vector<matters::ClockAct> clocks_for(std::vector<matters::ClockAct> listed, CaseKind kind,
                                          const std::string& choice, bool has_next_payment);

/// Takes the step the procedure lists, with everything that follows from it, in this transaction. The caller has seen
/// to it that this taker may. Faults: matter.step_not_possible, matter.changed_meanwhile.
Result<MediationStanding> take(const MediationParts& parts, sql::Tx& tx, const matters::By& by, Mediation mediation,
                               MediationAct act, Brought brought);

}  // namespace gongyou::mediation
