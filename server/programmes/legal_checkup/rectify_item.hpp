#pragma once

#include "programmes/legal_checkup/legal_checkup_guards.hpp"

namespace gongyou::legal_checkup {

// A risk on its way from the report to the end (整改): shown to be put right with words and files, looked at by the
// team, taken or sent back, and looked at once more on the spot.

/// The risks that stand in the report.
std::vector<Finding> risks_of(const AtHand& at);

/// Of the risks that are not shown to be put right, which kinds are left: their days run on.
std::set<Severity> kinds_left(const std::vector<Finding>& risks);

/// The employer shows that an item was put right (整改证明); the desk enters what came on paper. Waits for the team.
/// Faults: legal_checkup.item_unknown by field, legal_checkup.proof_accepted, those of Files::claim.
Result<Brought> put_right(const AtHand& at);

/// The team takes what was handed in: the item counts as put right, at the second look as well. Faults:
/// legal_checkup.item_unknown by field, legal_checkup.no_proof_waits.
Result<Brought> accept_proof(const AtHand& at);

/// The team sends it back with a reason that the employer reads. The item's day stays what it was. Faults: as above.
Result<Brought> send_proof_back(const AtHand& at);

/// What the second look at one item showed. Fault: legal_checkup.item_unknown by field.
Result<Brought> recheck_item(const AtHand& at);

}  // namespace gongyou::legal_checkup
