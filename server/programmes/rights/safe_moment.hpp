#pragma once

#include "programmes/rights/complaint.hpp"

namespace gongyou::rights {

/// Whether a text message may be sent: not to whoever would rather be called.
bool may_be_texted(const Complaint& complaint);

/// The first moment from `from` on at which a message does its reader no harm: between eight in the morning and eight
/// in the evening, within the times they named. Morning until twelve, noon until two, afternoon until six, evening
/// until eight; the weekend is Saturday and Sunday, whether they are worked or not.
Instant next_safe_moment(const Complaint& complaint, Instant from);

}  // namespace gongyou::rights
