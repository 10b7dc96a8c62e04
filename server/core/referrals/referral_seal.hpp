#pragma once

#include "core/referrals/referral_reply.hpp"
#include "platform/crypto/keyring.hpp"

namespace gongyou::referrals {

/// Seals what is said in referrals and in the replies. Each value opens in its own place only. Any thread. `keys`
/// outlive the seal.
class ReferralSeal {
public:
    ReferralSeal(const crypto::Keyring& keys, std::string tree) : keys_{keys}, tree_{std::move(tree)} {}

    std::string sealed(const ReferralId& id, const ReferralWords& words) const;
    /// Fault: seal.broken.
    Result<ReferralWords> opened(const Referral& referral) const;

    /// Of event `number`: a reply as JSON, or why somebody took a step.
    std::string sealed_event(const ReferralId& id, std::int64_t number, const std::string& words) const;
    Result<std::string> opened_event(const ReferralEvent& event) const;

private:
    const crypto::Keyring& keys_;
    std::string tree_;
};

}  // namespace gongyou::referrals
