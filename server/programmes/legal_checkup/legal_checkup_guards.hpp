#pragma once

#include "programmes/legal_checkup/legal_checkup_command.hpp"

namespace gongyou::legal_checkup {

/// What is at hand when a step is prepared.
struct AtHand {
    const CheckupParts& parts;
    sql::Tx& tx;
    const Actor& actor;
    const matters::By& by;
    const TakeCheckupStep& asked;
    Checkup& checkup;  ///< what a step changes of it is kept
};

/// What is asked before this step, and what it changes beside the state: team, findings, records, the lead that a red
/// line opens. Faults, all of them: legal_checkup.same_person, legal_checkup.not_of_a_team,
/// legal_checkup.stands_too_near by field, legal_checkup.extended_already, legal_checkup.items_missing,
/// legal_checkup.lawyer_reviews, legal_checkup.review_pending, legal_checkup.no_draft, legal_checkup.comment_awaited,
/// legal_checkup.item_unknown by field, legal_checkup.nothing_open, legal_checkup.not_rechecked,
/// legal_checkup.still_refused, legal_checkup.red_line_stays, legal_checkup.rated_already, and those of
/// rectify_item.hpp.
Result<Brought> prepared(const AtHand& at);

/// What the employer thought of it in the end; nothing: it has not said.
std::optional<Satisfaction> rating_of(sql::Session& session, const MatterId& id);

/// Whether a red line was met in this check-up.
bool met_a_red_line(sql::Session& session, const MatterId& id);

}  // namespace gongyou::legal_checkup
