#pragma once

#include "core/letters/draft_letter.hpp"
#include "core/letters/letter_service.hpp"

namespace gongyou::letters {

/// The desk enters how the letter reached its addressee, with the proof (送达). A letter with several addressees is
/// served to each.
struct ServeLetter : api::Command {
    LetterId id;
    std::int64_t revision = 0;
    ServiceProof proof;
    std::optional<LetterUploads> uploads = {};  ///< the signed receipt, pictures
};
BOOST_DESCRIBE_STRUCT(ServeLetter, (api::Command), (id, revision, proof, uploads))

/// Faults: letter.no_paper as long as the paper is not set, those of served_on, letter_to_move, moved, Files::claim.
Result<LetterStanding> serve_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                    const ServeLetter& asked);

/// Whose files the proofs of a service are.
inline files::FileOwner proofs_of(const std::string& service) { return {"letter_service", service}; }

/// The steps that end a letter's life: 归档, 不发了, 作废. The number stays.
Result<LetterStanding> close_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveLetter& asked);
Result<LetterStanding> discard_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor,
                                      const MoveLetter& asked);
Result<LetterStanding> annul_letter(const LetterParts& parts, sql::Tx& tx, const Actor& actor, const MoveLetter& asked);

}  // namespace gongyou::letters
