#pragma once

#include <string>
#include <string_view>

#include "platform/http/message.hpp"

namespace gongyou::http {

/// What pages may load and do (security.md WEB-1): only what comes from this server.
inline constexpr std::string_view page_policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types vue";

/// Everything else, should a browser ever show it as a page: nothing.
inline constexpr std::string_view data_policy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// How an answer is sent.
struct Sending {
    bool keep_alive = true;
    bool secure = false;    ///< over TLS: the browser is told to keep to it
    std::string_view date;  ///< "Wed, 25 Nov 2026 08:00:00 GMT"
    std::size_t body_size = 0;
};

/// Appends the status line and all header fields: those of `response` and, unless it sets them itself, the ones that
/// every answer carries. False when a field of `response` holds a control character; then `out` is not to be sent.
bool append_head(std::string& out, const Response& response, const Sending& sending);

/// `seconds` since 1970 as a Date field has it.
std::string http_date(std::int64_t seconds);

}  // namespace gongyou::http
