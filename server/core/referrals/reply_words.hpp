#pragma once

#include "core/referrals/referral_reply.hpp"

namespace gongyou::referrals {

/// Replies as papers say them.
constexpr std::string_view in_chinese(ReplyKind kind) {
    switch (kind) {
        case ReplyKind::received:
            return "已收到";
        case ReplyKind::accepted:
            return "受理";
        case ReplyKind::not_accepted:
            return "不予受理";
        case ReplyKind::result:
            return "办理结果";
    }
    return "";
}

constexpr std::string_view in_chinese(ResultKind kind) {
    switch (kind) {
        case ResultKind::corrected:
            return "督促改正";
        case ResultKind::ordered:
            return "责令改正或者支付";
        case ResultKind::penalty:
            return "行政处罚";
        case ResultKind::support_of_suit:
            return "支持起诉";
        case ResultKind::public_interest:
            return "公益诉讼";
        case ResultKind::proposal:
            return "检察建议、司法建议";
        case ResultKind::criminal_case:
            return "刑事立案、立案监督";
        case ResultKind::mediated:
            return "调解成功";
        case ResultKind::decided:
            return "裁决、判决、裁定";
        case ResultKind::aided:
            return "给予法律援助";
        case ResultKind::no_case:
            return "不立案、未发现违法";
        case ResultKind::other:
            return "其他";
    }
    return "";
}

template <class Visit>
void for_each_result(Visit&& visit) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<ResultKind>>(
        [&](const auto& one) { visit(one.value); });
}

}  // namespace gongyou::referrals
