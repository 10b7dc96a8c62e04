#pragma once

#include "core/referrals/referrals.hpp"
#include "programmes/rights/rights.hpp"

namespace gongyou::rights {

/// What may go along when a report (诉求) is given on to a partner office: the files of a named one, as they were sent.
/// `parts` outlives it.
referrals::ReferralSource report_referrals(const RightsParts& parts);

}  // namespace gongyou::rights
