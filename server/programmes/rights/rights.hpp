#pragma once

#include "core/api/route.hpp"
#include "core/law/categories.hpp"
#include "core/law/festivals.hpp"
#include "core/matters/take_step.hpp"
#include "core/matters/turn_clocks.hpp"
#include "core/notices/outbox.hpp"
#include "core/people/people_parts.hpp"
#include "core/statistics/year_table.hpp"
#include "platform/crypto/receipt.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/job_queue.hpp"
#include "programmes/rights/consultation_seal.hpp"
#include "programmes/rights/evidence_book.hpp"
#include "programmes/rights/report_children.hpp"
#include "programmes/rights/report_seal.hpp"

namespace gongyou::rights {

/// What 一码维权 stands on. All of it outlives the programme.
struct RightsParts {
    const matters::MatterParts& matters;
    crypto::ReceiptMint& receipts;
    files::Files& files;
    const PeopleParts& people;
    const law::CategoryBook& categories;
    const EvidenceBook& evidence;
    const law::SpringFestivals& festivals;
    jobs::JobQueue& jobs;
    notices::Outbox& outbox;
    const Clock& clock;
    Random& random;
    bool demo = false;
    std::string public_address;  ///< "https://…": what the posters' codes lead to

    ReportSeal seal() const { return {matters.keys, matters.tree}; }
    ConsultationSeal consultation_seal() const { return {matters.keys, matters.tree}; }
};

/// The programme's lines in the table of routes. `parts` outlives them.
api::Routes rights_routes(const RightsParts& parts);
/// The part of them that is about consultations, and the look-up that finds either kind by its receipt.
api::Routes consultation_routes(const RightsParts& parts);

/// What the clocks of reports do: a reminder to whoever has the report, or to its desk; once the last day has passed,
/// to the desk above as well; and the step that the procedure takes at an expiry. `parts` outlives it.
matters::OnSignal report_signals(const RightsParts& parts);
/// The same for consultations. `parts` outlives it.
matters::OnSignal consultation_signals(const RightsParts& parts);

/// What reports and consultations are counted as. `parts` outlives it.
matters::TallyOf report_counting(const RightsParts& parts);
matters::TallyOf consultation_counting();
/// The name of a part that is counted by itself: of a category, of a topic.
statistics::Said name_of_part(const law::CategoryBook& categories, std::string_view counter, const std::string& part);

/// Lays the rows of anonymous reports opened from `first` to `last` in a new order; for the daily upkeep
/// (security.md AN-3).
void blend_reports(sql::Tx& tx, Date first, Date last);

/// Forgets the duty roster before `day`; its hours stay as counters. For the daily upkeep.
void forget_roster(sql::Tx& tx, Date day);

/// Sees to it that the daily look at whom to ask how it has gone since waits; several servers on one store leave one.
void plan_watch(sql::Tx& tx, jobs::JobQueue& queue, std::chrono::seconds delay);

/// The programme's work behind the commands, by kind of job.
std::map<std::string, jobs::Handler> rights_jobs(const RightsParts& parts);

}  // namespace gongyou::rights
