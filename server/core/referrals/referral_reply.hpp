#pragma once

#include "core/referrals/referral.hpp"

namespace gongyou::referrals {

/// What an office can say.
enum class ReplyKind {
    received,      ///< 签收
    accepted,      ///< 受理
    not_accepted,  ///< 不予受理
    result         ///< 办理结果
};
BOOST_DESCRIBE_ENUM(ReplyKind, received, accepted, not_accepted, result)

/// How it came.
enum class ReplyWay {
    network,  ///< the office signed in and said so
    package,  ///< the return form of a package, as a file
    paper     ///< on paper, or by telephone with a note: the desk typed it in
};
BOOST_DESCRIBE_ENUM(ReplyWay, network, package, paper)

/// What became of it.
enum class ResultKind {
    corrected,        ///< 督促改正
    ordered,          ///< 责令改正、责令支付
    penalty,          ///< 行政处罚
    support_of_suit,  ///< 支持起诉
    public_interest,  ///< 公益诉讼
    proposal,         ///< 检察建议、司法建议
    criminal_case,    ///< 刑事立案、立案监督
    mediated,         ///< 调解成功
    decided,          ///< 裁决、判决、裁定
    aided,            ///< 给予法律援助
    no_case,          ///< 不立案、未发现违法
    other
};
BOOST_DESCRIBE_ENUM(ResultKind, corrected, ordered, penalty, support_of_suit, public_interest, proposal, criminal_case,
                    mediated, decided, aided, no_case, other)

/// A reply (回复), whichever way it came.
struct ReplySaid {
    ReplyKind kind = ReplyKind::received;
    std::optional<Paragraphs<2, 2000>> words = {};  ///< why not; what became of it
    std::optional<ResultKind> result = {};          ///< of a result
    std::optional<Date> happened_on = {};           ///< none: the day it was entered
    std::optional<Line<1, 80>> document = {};       ///< number of the office's own paper
    std::optional<std::int64_t> amount_fen = {};    ///< of a result in money
    std::optional<Line<1, 40>> signed_by = {};      ///< who at the office says so
};
BOOST_DESCRIBE_STRUCT(ReplySaid, (), (kind, words, result, happened_on, document, amount_fen, signed_by))

inline constexpr std::int64_t largest_amount = 100'000'000'000'00;  ///< a hundred billion yuan, in cents

/// Whether the reply holds together: a refusal has its reason, a result says which and what, money and result go with a
/// result only, and nothing happened before it was sent or after today. Fault: form.invalid with every wrong field.
Result<Done> holds_together(const ReplySaid& said, Date sent_on, Date today);

/// A reply as a programme hears of it.
struct ReferralReply {
    ReplySaid said;
    ReplyWay way = ReplyWay::network;
    Date happened_on;
};

}  // namespace gongyou::referrals
