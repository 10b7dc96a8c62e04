#pragma once

#include "core/matters/by.hpp"
#include "programmes/rights/work_report.hpp"

namespace gongyou::rights {

using matters::By;

/// What a step brings along, and what it changes besides the state.
struct Said {
    std::string choice = {};
    std::string words = {};
    std::optional<matters::Urgency> urgency = {};
    std::optional<UnitId> to_unit = {};
    std::optional<PersonId> assign_to = {};
    std::optional<ReportState> back_to = {};             ///< of a step that leads back
    std::vector<matters::ClockAct> clocks_of_then = {};  ///< that run again there
    std::optional<PersonId> keep_away = {};              ///< who must not know of it any more
};

/// The right the procedure asks of staff for `act`.
Right right_for(ReportAct act);

/// Takes the step the procedure lists, with everything that follows from it, in this transaction. The caller has seen
/// to it that this taker may. Faults: matter.step_not_possible, matter.changed_meanwhile.
Result<ReportStanding> take(const RightsParts& parts, sql::Tx& tx, const By& by, Report report, ReportAct act,
                            Said said);

}  // namespace gongyou::rights
