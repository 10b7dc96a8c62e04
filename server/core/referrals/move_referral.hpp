#pragma once

#include "core/access/decision.hpp"
#include "core/api/command.hpp"
#include "core/referrals/referral_procedure.hpp"
#include "core/referrals/referrals.hpp"

namespace gongyou::referrals {

/// Where a referral stands after an act.
struct ReferralStanding {
    ReferralId id;
    ReferralState state = ReferralState::sent;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(ReferralStanding, (), (id, state, revision))
ReferralStanding standing_of(const Referral& referral);

/// What the gate is asked about, seen from the union that sent it and from the office that got it: about the employer
/// of the matter, kept from whom the matter is kept.
Subject sent_from(sql::Session& session, const Referral& referral);
Subject sent_to(sql::Session& session, const Referral& referral);

/// The referral, if the actor may do this to it on the union's side. Fault: access.not_found.
Result<Referral> referral_for(sql::Session& session, const Actor& actor, Right right, const ReferralId& id);
/// The same in the revision the page showed. Fault: referral.changed_meanwhile.
Result<Referral> referral_to_move(sql::Session& session, const Actor& actor, const ReferralId& id,
                                  std::int64_t revision);
/// The referral, if it lies in the actor's mailbox on `today`: sent to that office and granted still. Fault:
/// access.not_found, the same for what was never there.
Result<Referral> in_mailbox(sql::Session& session, const Actor& actor, Right right, const ReferralId& id, Date today);

/// A step as it is entered.
struct Move {
    ReferralAct act = ReferralAct::send;
    PersonId by;
    std::string role;                           ///< for the audit
    std::string words = {};                     ///< a reply as JSON, or why
    std::optional<ReplyWay> way = {};           ///< of a reply
    std::optional<std::string> return_id = {};  ///< of the return file it came in
};

/// Takes the step: saves the referral with what the caller has changed of it, enters event and audit. All in this
/// transaction, or nothing. Faults: matter.step_not_possible, referral.changed_meanwhile.
Result<Referral> moved(const ReferralParts& parts, sql::Tx& tx, Referral referral, const Move& move);

/// The first event and the audit's line of a referral that was just added.
void enter_sending(const ReferralParts& parts, sql::Tx& tx, const Referral& referral, const Move& move);

}  // namespace gongyou::referrals
