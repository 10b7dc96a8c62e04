#pragma once

#include <string_view>

#include "platform/http/message.hpp"

namespace gongyou::api {

/// Whether a change was asked for by a page of ours (security.md SE-4): Sec-Fetch-Site says same-origin, or, where a
/// browser does not send it, Origin is `origin`, or what Host says when that is empty.
bool is_same_origin(const http::Request& request, std::string_view origin);

}  // namespace gongyou::api
