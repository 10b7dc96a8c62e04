#pragma once

#include "core/matters/procedure.hpp"
#include "core/referrals/referral_reply.hpp"

namespace gongyou::referrals {

enum class ReferralAct {
    send,
    receive,   ///< 签收
    accept,    ///< 受理
    refuse,    ///< 不予受理
    report,    ///< 反馈结果
    lengthen,  ///< the office reads it until a later day
    close,     ///< 办结
    recall     ///< 收回
};
BOOST_DESCRIBE_ENUM(ReferralAct, send, receive, accept, refuse, report, lengthen, close, recall)

using ReferralStep = matters::Step<ReferralState, ReferralAct>;

/// The life of a referral, as one table like any matter's. The office's steps name the office's right; a reply that
/// came as a file or on paper takes the same step, entered by a desk that may send (take_reply.hpp). A form on paper
/// often says several things at once, so nobody has to have received what they accept; a second result follows a first.
inline constexpr ReferralStep referral_steps[] = {
    {{ReferralState::sent}, ReferralAct::receive, ReferralState::received, matters::staff(Right::answer_mailbox)},
    {{ReferralState::sent, ReferralState::received},
     ReferralAct::accept,
     ReferralState::accepted,
     matters::staff(Right::answer_mailbox)},
    {{ReferralState::sent, ReferralState::received},
     ReferralAct::refuse,
     ReferralState::not_accepted,
     matters::staff(Right::answer_mailbox),
     {"words"}},
    {{ReferralState::sent, ReferralState::received, ReferralState::accepted, ReferralState::answered},
     ReferralAct::report,
     ReferralState::answered,
     matters::staff(Right::answer_mailbox),
     {"words", "result"}},
    {{ReferralState::sent, ReferralState::received, ReferralState::accepted, ReferralState::not_accepted,
      ReferralState::answered},
     ReferralAct::lengthen,
     std::nullopt,
     matters::staff(Right::send_referral),
     {"granted_until"}},
    {{ReferralState::not_accepted, ReferralState::answered},
     ReferralAct::close,
     ReferralState::closed,
     matters::staff(Right::send_referral)},
    {{ReferralState::sent, ReferralState::received, ReferralState::accepted, ReferralState::not_accepted,
      ReferralState::answered},
     ReferralAct::recall,
     ReferralState::recalled,
     matters::staff(Right::send_referral),
     {"words"}},
};

inline constexpr matters::Procedure<ReferralState, ReferralAct> referral_procedure{
    .kind = "referral",
    .read = Right::read_referral,
    .opens_in = ReferralState::sent,
    .on_opening = {},
    .ends = {ReferralState::closed, ReferralState::recalled},
    .steps = referral_steps};

/// The step that a reply takes.
constexpr ReferralAct act_of(ReplyKind kind) {
    switch (kind) {
        case ReplyKind::received:
            return ReferralAct::receive;
        case ReplyKind::accepted:
            return ReferralAct::accept;
        case ReplyKind::not_accepted:
            return ReferralAct::refuse;
        case ReplyKind::result:
            return ReferralAct::report;
    }
    return ReferralAct::receive;
}

/// What the office may say now, in the order of the table.
inline std::vector<ReplyKind> replies_open_in(ReferralState state) {
    std::vector<ReplyKind> open;
    for (const auto kind : {ReplyKind::received, ReplyKind::accepted, ReplyKind::not_accepted, ReplyKind::result})
        for (const auto& step : referral_steps)
            if (step.act == act_of(kind) && step.from.has(state)) open.push_back(kind);
    return open;
}

}  // namespace gongyou::referrals
