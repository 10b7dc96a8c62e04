#pragma once

#include "core/audit/audit_trail.hpp"
#include "core/people/people_parts.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/job_queue.hpp"
#include "platform/sql/database.hpp"
#include "programmes/legal_checkup/legal_checkup.hpp"

namespace gongyou::app {

/// What the daily upkeep stands on. All of it outlives the handler.
struct UpkeepParts {
    sql::Database& database;
    jobs::JobQueue& queue;
    const PeopleParts& people;
    audit::AuditTrail& audit;
    files::Files& files;
    const legal_checkup::CheckupParts& legal_checkup;
    const Clock& clock;
    Random& random;
};

inline constexpr std::string_view upkeep_job = "house.upkeep";

/// Once a day: what has run out goes (answers to commands, sessions, codes, old notices and messages, uploads
/// nobody claimed), counts of the
/// anonymous channel enter the audit chain, and a day's rows and files are laid in a new order (security.md AN-3).
/// Whoever is due for another legal check-up hears of it.
jobs::Handler upkeep_handler(const UpkeepParts& parts);

/// Sees to it that an upkeep waits; several servers on one store leave one.
void plan_upkeep(sql::Tx& tx, jobs::JobQueue& queue, std::chrono::seconds delay);

}  // namespace gongyou::app
