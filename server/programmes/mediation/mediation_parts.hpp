#pragma once

#include "core/matters/take_step.hpp"
#include "core/people/people_parts.hpp"
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

}  // namespace gongyou::mediation
