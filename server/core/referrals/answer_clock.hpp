#pragma once

#include "core/referrals/referrals.hpp"

namespace gongyou::referrals {

/// By when a partner office was asked to answer, as a clock of the matter: a day the sender named, no law.
inline constexpr std::string_view answer_clock = "referral.answer";

/// The soonest day among referrals of the matter that wait for their result; none: nothing is waited for.
std::optional<Date> next_answer_day(const std::vector<Referral>& referrals);

/// Lets the clock run to that day, or stops it: after each step of one of the matter's referrals, in its transaction.
/// It reminds like any other and outlives the end of the matter, which often ends by being given on. Faults: those of
/// ClockStore::start.
Result<Done> set_answer_clock(const ReferralParts& parts, sql::Tx& tx, const MatterId& matter);

}  // namespace gongyou::referrals
