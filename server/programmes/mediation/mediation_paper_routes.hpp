#pragma once

#include "core/api/slow_work.hpp"
#include "core/letters/letters.hpp"
#include "programmes/mediation/mediation.hpp"

namespace gongyou::mediation {

/// What of a mediation leaves on paper beside its letters, each noted in the audit trail. All of it outlives the
/// routes; `setting` is where papers are set.
api::Routes mediation_paper_routes(const MediationParts& parts, const letters::LetterParts& forms,
                                   api::SlowWork& setting);

}  // namespace gongyou::mediation
