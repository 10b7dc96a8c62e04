#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/people/people_parts.hpp"
#include "core/people/session_store.hpp"
#include "core/people/tickets.hpp"
#include "platform/http/message.hpp"

namespace gongyou {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// Where a request comes from, taken from its cookies (security.md SE-1).
Caller caller_of(const http::Request& request);

/// Headers that begin a session; a phone session lasts on the device until `ends_at`.
Headers cookies_of(const SignedIn& signed_in, Instant now, Channel channel);
Headers cookie_of(const TicketIssued& ticket);
/// Headers that end a session and wipe what the browser kept of it.
Headers farewell_cookies();

}  // namespace gongyou
