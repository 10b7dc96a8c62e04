#pragma once

#include "core/matters/by.hpp"
#include "platform/sql/tx.hpp"
#include "programmes/rights/consultation.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What a step brings along, and what it changes besides the state.
struct Brought {
    std::string choice = {};
    std::string words = {};
    std::optional<Difficulty> difficulty = {};
    std::optional<PersonId> give_to = {};
    std::optional<Date> counted_from = {};  ///< the day the answer's clock runs from, when not today
};

/// Where the consultation stands after the step.
struct ConsultationStanding {
    ConsultationId id;
    ConsultationState state = ConsultationState::asked;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(ConsultationStanding, (), (id, state, revision))

/// Takes the step the procedure lists, with everything that follows from it, in this transaction. The caller has seen
/// to it that this taker may. Faults: matter.step_not_possible, matter.changed_meanwhile.
Result<ConsultationStanding> take(const RightsParts& parts, sql::Tx& tx, const matters::By& by,
                                  Consultation consultation, ConsultationAct act, Brought brought);

}  // namespace gongyou::rights
