#pragma once

#include "core/matters/counting.hpp"
#include "programmes/mediation/agreement.hpp"
#include "programmes/mediation/mediation_choices.hpp"

namespace gongyou::mediation {

/// Money that reached a worker, and for what.
struct PaidToWorker {
    Date on;
    std::int64_t amount_fen = 0;
    TermKind kind = TermKind::wages;
};

/// What a mediation is counted by, beyond its life.
struct CountedMediation {
    CaseKind case_kind = CaseKind::ordinary;
    std::optional<Date> last_due = {};  ///< of the agreement; none where no day was written down
    std::int64_t workers = 0;           ///< whom the agreement is for, each once
    std::vector<PaidToWorker> paid = {};
};

/// What a mediation is counted as (调解的统计). An agreement is counted once, on the day it first took effect, whatever
/// becomes of it; refused and withdrawn are never failed.
statistics::Tally mediation_tally(const matters::Life& life, const CountedMediation& facts);

}  // namespace gongyou::mediation
