#pragma once

#include "core/api/live_feed.hpp"
#include "core/api/route.hpp"
#include "core/audit/audit_trail.hpp"
#include "core/law/categories.hpp"
#include "core/notices/outbox.hpp"
#include "core/people/people_parts.hpp"
#include "platform/crypto/keyring.hpp"
#include "platform/crypto/receipt.hpp"
#include "platform/files/files.hpp"
#include "platform/jobs/job_queue.hpp"
#include "programmes/rights/report_seal.hpp"

namespace gongyou::rights {

/// What 一码维权 stands on. All of it outlives the programme.
struct RightsParts {
    const crypto::Keyring& keys;
    crypto::ReceiptMint& receipts;
    files::Files& files;
    audit::AuditTrail& audit;
    const PeopleParts& people;
    const law::CategoryBook& categories;
    jobs::JobQueue& jobs;
    notices::Outbox& outbox;
    api::LiveFeed& live;
    const Clock& clock;
    Random& random;
    bool demo = false;
    std::string public_address;  ///< "https://…": what the posters' codes lead to
    std::string tree;            ///< id of the organisation tree's top unit
};

/// The programme's lines in the table of routes. `parts` outlives them.
api::Routes rights_routes(const RightsParts& parts);

/// The programme's work behind the commands, by kind of job.
std::map<std::string, jobs::Handler> rights_jobs(const RightsParts& parts);

}  // namespace gongyou::rights
