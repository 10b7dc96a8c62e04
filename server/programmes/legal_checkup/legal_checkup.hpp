#pragma once

#include "core/api/page_reading.hpp"
#include "core/api/route.hpp"
#include "core/matters/part_seal.hpp"
#include "core/matters/take_step.hpp"
#include "core/matters/turn_clocks.hpp"
#include "core/people/people_parts.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/job_queue.hpp"
#include "programmes/supervision/supervision.hpp"

namespace gongyou::legal_checkup {

/// What legal check-ups (法律体检) stand on. All of it outlives the programme.
struct CheckupParts {
    const matters::MatterParts& matters;
    const PeopleParts& people;
    const supervision::SupervisionParts& supervision;  ///< where red lines go
    jobs::JobQueue& jobs;
    files::Files& files;

    matters::PartSeal seal() const { return {matters.keys, matters.tree}; }
};

/// The programme's lines in the table of routes, for desk, team and the employer's own side. `parts` outlives them.
api::Routes legal_checkup_routes(const CheckupParts& parts);

/// The files that show an item to be put right, for desk, team and the employer's own side; pages of a PDF as pictures.
/// Both outlive the routes.
api::Routes proof_file_routes(const CheckupParts& parts, api::PageReading& reading);

/// Twelve months after a check-up its desk and the employer hear, once, that it is time for the next; not where another
/// has begun since. For the daily upkeep.
void offer_next_checkups(const CheckupParts& parts, sql::Tx& tx);

/// What the clocks of check-ups do: a reminder to whoever leads the team, or to the desk, and of the employer's own
/// days to the employer as well; an invitation nobody answers is on record as such. `parts` outlives it.
matters::OnSignal legal_checkup_signals(const CheckupParts& parts);

/// The report (法律体检报告) as a letter, with what was found filled in once it is out. `parts` outlives it.
letters::LetterSource legal_checkup_letters(const CheckupParts& parts);

/// What check-ups are counted as, and the name of a part of it: ("checkup.risk_items", "CK08").
matters::TallyOf legal_checkup_counting();
statistics::Said name_of_risk_part(std::string_view counter, const std::string& part);

/// The programme's work behind the commands, by kind of job.
std::map<std::string, jobs::Handler> legal_checkup_jobs(const CheckupParts& parts);

}  // namespace gongyou::legal_checkup
