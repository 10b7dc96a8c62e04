#pragma once

#include "core/api/route.hpp"
#include "core/matters/take_step.hpp"
#include "core/matters/turn_clocks.hpp"
#include "core/people/people_parts.hpp"
#include "core/statistics/year_table.hpp"
#include "platform/crypto/receipt.hpp"
#include "platform/jobs/job_queue.hpp"
#include "programmes/mediation/mediation_seal.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::mediation {

/// What mediation (调解) stands on. All of it outlives the programme.
struct MediationParts {
    const matters::MatterParts& matters;
    const rights::RightsParts& rights;  ///< the reports that mediations grow from
    crypto::ReceiptMint& receipts;
    const PeopleParts& people;
    jobs::JobQueue& jobs;

    MediationSeal seal() const { return {matters.keys, matters.tree}; }
};

/// The programme's lines in the table of routes. `parts` outlives them.
api::Routes mediation_routes(const MediationParts& parts);
/// The part of them that is for parties with a code.
api::Routes party_routes(const MediationParts& parts);

/// What the clocks of mediations do: a reminder to whoever has it, or to its desk; and the end of a mediation whose
/// time has run out. `parts` outlives it.
matters::OnSignal mediation_signals(const MediationParts& parts);

/// What mediations are counted as. `parts` outlives it.
matters::TallyOf mediation_counting(const MediationParts& parts);

/// Who should have a working body of mediation (调解组织), and who has one, at a unit and below it.
void count_bodies(const MediationParts& parts, sql::Session& session, const UnitId& unit, statistics::Counts& counts);

/// The programme's work behind the commands, by kind of job.
std::map<std::string, jobs::Handler> mediation_jobs(const MediationParts& parts);

/// Whether this person has mediated what grew from the report: what was said there stays there, so such a person does
/// not supervise on the same matter.
bool has_mediated(sql::Session& session, const MatterId& report, const PersonId& person);

}  // namespace gongyou::mediation
