#pragma once

#include "core/letters/letters.hpp"
#include "programmes/supervision/supervision.hpp"
#include "programmes/supervision/supervision_step.hpp"

namespace gongyou::supervision {

/// What a case does when something happens to one of its letters. Where the case has moved on meanwhile, what came is
/// kept with the letter, and the case stays where it is.

/// The step that follows from the service of a letter, counted from the day that counts. An opinion that was left in
/// place was refused: the ground of 第二十三条第一项, and no fifteen days to wait. A letter that has counted is only
/// kept: served anew while an amended one is being written, it takes no step in its place.
Result<Done> letter_served(const SupervisionParts& parts, sql::Tx& tx, const Actor& actor,
                           const letters::Letter& letter, Date counted_on, letters::ServiceWay way);
/// The written answer to an opinion or a reminder, by the employer's account or entered from paper.
Result<Done> letter_answered(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                             const letters::Letter& letter, const letters::LetterAnswer& answer);
/// Something was shown for a demand of the opinion.
Result<Done> demand_proven(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                           const letters::Letter& letter, const letters::ItemProof& proof);
/// The demands of an opinion, as they stand in the case.
std::vector<letters::LetterItem> demands_of(const SupervisionParts& parts, sql::Session& session,
                                            const letters::Letter& letter);

/// The case, if it can take that step now; none: it has moved on.
std::optional<Supervision> ready_for(sql::Tx& tx, const std::optional<MatterId>& matter, SupervisionAct act,
                                     matters::Taker::Kind by);
/// Takes the step for somebody outside. Faults: those of take().
Result<Done> taken(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by, Supervision supervision,
                   SupervisionAct act, Brought brought);

}  // namespace gongyou::supervision
