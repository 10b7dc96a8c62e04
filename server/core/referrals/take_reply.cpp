#include "core/referrals/take_reply.hpp"

#include "core/matters/matter_store.hpp"
#include "core/notices/notices.hpp"
#include "core/referrals/referral_store.hpp"
#include "platform/json/write.hpp"

namespace gongyou::referrals {

namespace {

/// The programme of the matter takes its own step, if it wants to.
Result<Done> tell_programme(const ReferralParts& parts, sql::Tx& tx, const Referral& referral, const Reply& reply) {
    const auto matter = matters::MatterStore{tx}.find(referral.matter_id);
    const auto* source = matter ? parts.source_of(*matter) : nullptr;
    if (!source || !source->replied) return Done{};
    return source->replied(tx, {matters::Taker::Kind::staff, reply.by, name_of(reply.role)}, referral,
                           {reply.said, reply.way, reply.said.happened_on.value_or(tx.today())});
}

Result<ReferralStanding> moved_by_desk(const ReferralParts& parts, sql::Tx& tx, const Actor& actor, Referral referral,
                                       ReferralAct act, std::string words = {}) {
    return moved(parts, tx, std::move(referral),
                 {.act = act, .by = actor.id, .role = std::string{name_of(Role::desk)}, .words = std::move(words)})
        .map(&standing_of);
}

}  // namespace

Result<Referral> take_reply(const ReferralParts& parts, sql::Tx& tx, Referral referral, const Reply& reply) {
    if (auto sound = holds_together(reply.said, referral.sent_on, tx.today()); !sound)
        return fail(std::move(sound.error()));
    if (reply.return_id && ReferralStore{tx}.is_taken(*reply.return_id))
        return fail({FaultKind::conflict, "referral.return_taken"});
    auto saved = moved(parts, tx, std::move(referral),
                       {.act = act_of(reply.said.kind),
                        .by = reply.by,
                        .role = std::string{name_of(reply.role)},
                        .words = json::write_json(reply.said),
                        .way = reply.way,
                        .return_id = reply.return_id});
    if (!saved) return saved;
    if (const auto kept = parts.files.claim(tx, reply.proofs, proofs_of(saved->id, saved->revision)); !kept)
        return fail(kept.error());
    if (auto told = tell_programme(parts, tx, *saved, reply); !told) return fail(std::move(told.error()));
    if (reply.by != saved->sent_by)
        notices::add(tx, saved->sent_by, "referral.answered", {{"matter", saved->id.text()}, {"kind", "referral"}});
    return saved;
}

Result<ReferralStanding> answer_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                         const AnswerReferral& asked) {
    auto referral = in_mailbox(tx, actor, Right::answer_mailbox, asked.id, tx.today());
    if (!referral) return fail(std::move(referral.error()));
    return take_reply(parts, tx, *std::move(referral),
                      {.said = asked.said,
                       .way = ReplyWay::network,
                       .by = actor.id,
                       .role = Role::partner,
                       .return_id = {},
                       .proofs = asked.uploads.value_or(letters::LetterUploads{})})
        .map(&standing_of);
}

Result<ReferralStanding> enter_reply(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                     const EnterReply& asked) {
    auto referral = referral_to_move(tx, actor, asked.id, asked.revision);
    if (!referral) return fail(std::move(referral.error()));
    if (asked.uploads.empty()) return fail(wrong_field("uploads", "referral.no_proof"));
    return take_reply(parts, tx, *std::move(referral),
                      {.said = asked.said,
                       .way = ReplyWay::paper,
                       .by = actor.id,
                       .role = Role::desk,
                       .return_id = {},
                       .proofs = asked.uploads})
        .map(&standing_of);
}

Result<ReferralStanding> recall_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                         const MoveReferral& asked) {
    auto referral = referral_to_move(tx, actor, asked.id, asked.revision);
    if (!referral) return fail(std::move(referral.error()));
    if (!asked.words) return fail(wrong_field("words", "value.missing"));
    return moved_by_desk(parts, tx, actor, *std::move(referral), ReferralAct::recall, asked.words->text());
}

Result<ReferralStanding> lengthen_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                           const MoveReferral& asked) {
    auto referral = referral_to_move(tx, actor, asked.id, asked.revision);
    if (!referral) return fail(std::move(referral.error()));
    if (!asked.granted_until) return fail(wrong_field("granted_until", "value.missing"));
    if (*asked.granted_until < tx.today() || *asked.granted_until > tx.today().plus_days(longest_grant))
        return fail(wrong_field("granted_until", "referral.grant_wrong"));
    referral->granted_until = *asked.granted_until;
    return moved_by_desk(parts, tx, actor, *std::move(referral), ReferralAct::lengthen);
}

Result<ReferralStanding> close_referral(const ReferralParts& parts, sql::Tx& tx, const Actor& actor,
                                        const MoveReferral& asked) {
    auto referral = referral_to_move(tx, actor, asked.id, asked.revision);
    if (!referral) return fail(std::move(referral.error()));
    return moved_by_desk(parts, tx, actor, *std::move(referral), ReferralAct::close);
}

}  // namespace gongyou::referrals
