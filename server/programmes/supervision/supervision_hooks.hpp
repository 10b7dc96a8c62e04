#pragma once

#include "core/letters/letters.hpp"
#include "core/referrals/referrals.hpp"
#include "programmes/supervision/supervision.hpp"

namespace gongyou::supervision {

/// What a case does when something happens to one of its letters. Where the case has moved on meanwhile, what came is
/// kept with the letter, and the case stays where it is.

/// The step that follows from the service of a letter, counted from the day that counts. An opinion that was left in
/// place was refused: the ground of 第二十三条第一项, and no fifteen days to wait.
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

/// What an authority or the procuratorate said to a proposal or a transfer.
Result<Done> referral_replied(const SupervisionParts& parts, sql::Tx& tx, const matters::By& by,
                              const referrals::Referral& referral, const referrals::ReferralReply& reply);

}  // namespace gongyou::supervision
