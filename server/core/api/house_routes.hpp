#pragma once

#include "core/api/api.hpp"
#include "core/api/live_feed.hpp"

namespace gongyou::api {

/// What the house says of itself: /healthz, /readyz, /metrics where people look for them, and /api/openapi.json made
/// from `described`, the other routes. `ready` says whether requests can be served.
Routes house_routes(const Routes& described, const http::Metrics& metrics, std::function<bool()> ready);

/// /api/desk/events: what happens, as it happens, for open pages of staff.
Route live_route(LiveFeed& live, FindSession find_session);

}  // namespace gongyou::api
