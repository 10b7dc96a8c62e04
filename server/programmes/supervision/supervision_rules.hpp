#pragma once

#include <string>
#include <vector>

#include "core/matters/matter.hpp"
#include "kernel/result.hpp"
#include "programmes/supervision/supervision_rows.hpp"

namespace gongyou::supervision {

/// How many workers make it a group matter (群体性事项): as many as the law of the place says; see group.persons in
/// law/packs.
struct GroupSize {
    std::int64_t persons = 10;
};

/// Whether the lead may go to the procuratorate on this ground.
///
/// Source:  joint notice of the Supreme People's Procuratorate and the ACFTU, February 2024, read in public reports; no
/// law. Meaning: (a) rights of a protected group; (b) a group matter, and the employer does not co-operate. Whether
/// "does not
///          co-operate" belongs to (a) as well is open: asked there, required here.
/// Faults:  supervision.no_protected_group, supervision.no_group, supervision.employer_cooperates.
Result<Done> may_be_transferred(const Supervision& supervision, TransferGround ground, GroupSize size);

/// Whether what happened so far bears the ground on which an authority is asked (省条例 第二十三条). Fault:
/// supervision.ground_not_given {ground}.
Result<Done> bears(ProposalGround ground, const std::vector<matters::MatterEvent>& happened);

/// The next day on which a demand falls due that nobody has shown or found to be met; none: there is no such.
std::optional<Date> next_due(const std::vector<Item>& items);

/// How a case ends whose demands stand so: rectified when all that were not dropped are done.
SupervisionOutcome outcome_of(const std::vector<Item>& items);

/// Whether both may investigate today (省条例 第十二条、第二十条): each has a card that is valid. Faults:
/// supervision.card_missing, supervision.card_expired {until}.
Result<Done> is_carried(const std::optional<SupervisorCard>& card, Date today);

}  // namespace gongyou::supervision
