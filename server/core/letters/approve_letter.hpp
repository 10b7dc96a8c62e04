#pragma once

#include "core/letters/move_letter.hpp"

namespace gongyou::letters {

/// 64 hexadecimal digits.
using Digest = Line<64, 64>;

/// Somebody who did not write it looks through it: complete, and in order by law (核稿).
/// Faults: those of letter_to_move, is_complete, is_second_person.
Result<LetterStanding> check_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveLetter& asked);

/// The chair or a vice-chair signs exactly what was shown (签发).
struct ApproveLetter : api::Command {
    LetterId id;
    std::int64_t revision = 0;
    Digest digest;  ///< of the letter as the page showed it
};
BOOST_DESCRIBE_STRUCT(ApproveLetter, (api::Command), (id, revision, digest))

/// The approval holds for this digest and no other (AZ-7). Faults: letter.changed_meanwhile, letter.altered where the
/// kept letter is not what its digest says, letter.own_draft, letter.same_person, those of moved.
Result<LetterStanding> approve_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                      const ApproveLetter& asked);

/// Back to its author, with the reason; what was approved is approved no longer.
Result<LetterStanding> send_back_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                        const MoveLetter& asked);

}  // namespace gongyou::letters
