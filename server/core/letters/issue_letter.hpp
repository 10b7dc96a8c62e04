#pragma once

#include "core/letters/move_letter.hpp"

namespace gongyou::letters {

/// Draws the number and the code, and gives the letter out (编号、发出): all in this transaction, so that a number is
/// used or does not exist. The paper is set behind it, with the seal the union has in use now. A letter that this one
/// replaces is replaced with it. Faults: letter.approval_void where what was approved is not what stands there, those
/// of letter_to_move and moved.
Result<LetterStanding> issue_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveLetter& asked);

/// The kind of job that sets the paper; its payload is the letter's id.
inline constexpr auto paper_job = "letter.paper";

}  // namespace gongyou::letters
