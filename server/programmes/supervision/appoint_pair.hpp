#pragma once

#include "programmes/supervision/supervision_guards.hpp"

namespace gongyou::supervision {

/// Two supervisors get the case (指定两名监督员). Each holds the role here or above, has a valid card, is not kept from
/// the employer's matters, and has not mediated what grew from the same report. Faults: by field
/// supervision.same_person, supervision.not_a_supervisor, supervision.has_mediated, supervision.card_missing,
/// supervision.card_expired.
Result<Brought> appoint_pair(const AtHand& at);

/// Whether both are there with valid cards today (省条例 第二十条). Faults: supervision.two_needed, and those of
/// is_carried.
Result<Done> has_its_pair(sql::Session& session, const Supervision& supervision, Date today);

/// Why this person cannot be one of the two; empty: nothing is known against it.
std::string_view against(const SupervisionParts& parts, sql::Session& session, const Supervision& supervision,
                         const PersonId& person, Date today);

}  // namespace gongyou::supervision
