#pragma once

#include "core/api/route.hpp"
#include "core/letters/letters.hpp"
#include "core/matters/by.hpp"
#include "core/matters/part_seal.hpp"
#include "core/matters/take_step.hpp"
#include "core/matters/turn_clocks.hpp"
#include "core/people/people_parts.hpp"
#include "core/referrals/referrals.hpp"
#include "platform/jobs/job_queue.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::supervision {

/// Whether this person has mediated what grew from the report. Asked of the mediation programme by the wiring: what was
/// said there stays there.
using HasMediated = bool (*)(sql::Session&, const MatterId& report, const PersonId& person);

/// What supervision (工会劳动法律监督) stands on. All of it outlives the programme.
struct SupervisionParts {
    const matters::MatterParts& matters;
    const rights::RightsParts& rights;  ///< the reports that cases grow from
    const PeopleParts& people;
    jobs::JobQueue& jobs;
    HasMediated has_mediated;

    matters::PartSeal seal() const { return {matters.keys, matters.tree}; }
};

/// What another programme met and may not keep to itself (线索).
struct MetLead {
    MatterId from;  ///< the matter it was met in
    UnitId unit_id;
    std::optional<EmployerId> employer_id;
    std::string employer_name;
    std::string category;  ///< as in law/categories.toml
    std::string subject;   ///< in a line, in neutral words
    std::string facts;
};

/// Registers what a legal check-up met as a lead (线索登记) at the unit's desk, urgent beyond all else, in this
/// transaction, and tells the desk. The caller has seen to it that `by` may. Faults: those of matters::open_matter.
Result<MatterId> register_lead(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by, const MetLead& lead);

/// The programme's lines in the table of routes. `parts` outlives them.
api::Routes supervision_routes(const SupervisionParts& parts);

/// What the clocks of supervision cases do: a reminder to whoever has it, or to its desk; silence after an opinion and
/// the end of a plan move the case on. `parts` outlives it.
matters::OnSignal supervision_signals(const SupervisionParts& parts);

/// What supervision cases are counted as. `parts` outlives it.
matters::TallyOf supervision_counting(const SupervisionParts& parts);

/// The letters of a case, with what is known of each filled in, and the step that the service of one takes. `parts`
/// outlives it.
letters::LetterSource supervision_letters(const SupervisionParts& parts);

/// What of a case may go along to an authority or the procuratorate, and what the case does when that answers: its
/// letters that are out and the proofs of their service; never a talk, never what the house writes for itself. What the
/// office says is entered in its own words as acceptance, result or measure: where the case goes from there is the
/// union's to say. `parts` outlives it.
referrals::ReferralSource supervision_referrals(const SupervisionParts& parts);

/// The programme's work behind the commands, by kind of job.
std::map<std::string, jobs::Handler> supervision_jobs(const SupervisionParts& parts);

}  // namespace gongyou::supervision
