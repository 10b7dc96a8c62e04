#pragma once

#include "core/letters/draft_letter.hpp"
#include "core/referrals/move_referral.hpp"

namespace gongyou::referrals {

/// A reply that is to be taken over, and whose words it is.
struct Reply {
    ReplySaid said;
    ReplyWay way = ReplyWay::network;
    PersonId by;  ///< of the office, or of the desk that entered it
    Role role = Role::partner;
    std::optional<std::string> return_id = {};
    letters::LetterUploads proofs = {};
};

/// The one step of a reply, whichever way it came: holds it together, moves the referral, keeps what came along, lets
/// the programme take its step, and tells who sent it. Faults: those of holds_together, moved, Files::claim and of the
/// programme; referral.return_taken for a return file that was taken over before.
Result<Referral> take_reply(const ReferralParts& parts, sql::Tx& tx, Referral referral, const Reply& reply);

/// The office says so itself.
struct AnswerReferral : api::Command {
    ReferralId id;
    ReplySaid said;
    std::optional<letters::LetterUploads> uploads = {};
};
BOOST_DESCRIBE_STRUCT(AnswerReferral, (api::Command), (id, said, uploads))
/// Faults: access.not_found, those of take_reply.
Result<ReferralStanding> answer_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                         const AnswerReferral& asked);

/// The desk enters what came on paper, with the scan.
struct EnterReply : api::Command {
    ReferralId id;
    std::int64_t revision = 0;
    ReplySaid said;
    letters::LetterUploads uploads;
};
BOOST_DESCRIBE_STRUCT(EnterReply, (api::Command), (id, revision, said, uploads))
/// Faults: access.not_found, referral.changed_meanwhile, referral.no_proof, those of take_reply.
Result<ReferralStanding> enter_reply(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                     const EnterReply& asked);

/// Other steps of the desk.
struct MoveReferral : api::Command {
    ReferralId id;
    std::int64_t revision = 0;
    std::optional<Paragraphs<2, 500>> words = {};  ///< why it is recalled
    std::optional<Date> granted_until = {};        ///< the new last day
};
BOOST_DESCRIBE_STRUCT(MoveReferral, (api::Command), (id, revision, words, granted_until))
/// Faults: access.not_found, referral.changed_meanwhile, matter.step_not_possible; value.missing by field,
/// referral.grant_wrong for a day beyond 90 from now or before today.
Result<ReferralStanding> recall_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                         const MoveReferral& asked);
Result<ReferralStanding> lengthen_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                           const MoveReferral& asked);
Result<ReferralStanding> close_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                        const MoveReferral& asked);

}  // namespace gongyou::referrals
