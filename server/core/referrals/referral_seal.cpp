#include "core/referrals/referral_seal.hpp"

#include "platform/json/read.hpp"
#include "platform/json/write.hpp"

namespace gongyou::referrals {

std::string ReferralSeal::sealed(const ReferralId& id, const ReferralWords& words) const {
    return keys_.seal({"referral", "words", id.text(), tree_}, json::write_json(words));
}

Result<ReferralWords> ReferralSeal::opened(const Referral& referral) const {
    const auto text = keys_.unseal({"referral", "words", referral.id.text(), tree_}, referral.words);
    if (!text) return fail(text.error());
    return json::read_json<ReferralWords>(*text);
}

std::string ReferralSeal::sealed_event(const ReferralId& id, std::int64_t number, const std::string& words) const {
    if (words.empty()) return words;
    return keys_.seal({"referral_event", "words", id.text(), tree_, std::to_string(number)}, words);
}

Result<std::string> ReferralSeal::opened_event(const ReferralEvent& event) const {
    if (event.words.empty()) return event.words;
    return keys_.unseal({"referral_event", "words", event.referral_id.text(), tree_, std::to_string(event.number)},
                        event.words);
}

}  // namespace gongyou::referrals
