#include "core/referrals/referral_reply.hpp"

namespace gongyou::referrals {

Result<Done> holds_together(const ReplySaid& said, Date sent_on, Date today) {
    Fault fault{FaultKind::invalid, "form.invalid"};
    const auto wrong = [&](std::string field, std::string_view code) {
        fault.fields.push_back(FieldFault{.field = std::move(field), .code = code});
    };
    const bool is_result = said.kind == ReplyKind::result;
    if ((is_result || said.kind == ReplyKind::not_accepted) && !said.words) wrong("words", "value.missing");
    if (is_result && !said.result) wrong("result", "value.missing");
    if (!is_result && said.result) wrong("result", "referral.not_a_result");
    if (!is_result && said.amount_fen) wrong("amount_fen", "referral.not_a_result");
    if (said.amount_fen && (*said.amount_fen < 0 || *said.amount_fen > largest_amount))
        wrong("amount_fen", "referral.amount_wrong");
    if (said.happened_on && (*said.happened_on < sent_on || *said.happened_on > today))
        wrong("happened_on", "referral.day_wrong");
    if (fault.fields.empty()) return Done{};
    return fail(std::move(fault));
}

}  // namespace gongyou::referrals
