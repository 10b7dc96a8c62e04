#include "core/people/cookies.hpp"

#include <fmt/format.h>

#include "core/people/secrets.hpp"

namespace gongyou {

namespace {

constexpr std::string_view session_name = "__Host-gongyou";
constexpr std::string_view device_name = "__Host-gongyou-device";
constexpr std::string_view ticket_name = "__Host-gongyou-ticket";

std::string cookie(std::string_view name, std::string_view value, std::string_view same_site,
                   std::optional<std::int64_t> seconds) {
    auto text = fmt::format("{}={}; Path=/; Secure; HttpOnly; SameSite={}", name, value, same_site);
    if (seconds) text += fmt::format("; Max-Age={}", *seconds);
    return text;
}

std::string value_of(const http::Request& request, std::string_view name) {
    const auto value = request.cookie(name);
    return value && is_token(*value) ? std::string{*value} : std::string{};
}

}  // namespace

Caller caller_of(const http::Request& request) {
    return {request.prefix, value_of(request, device_name), value_of(request, session_name),
            value_of(request, ticket_name)};
}

Headers cookies_of(const SignedIn& signed_in, Instant now, Channel channel) {
    std::optional<std::int64_t> seconds;
    if (channel == Channel::phone)
        seconds = std::chrono::duration_cast<std::chrono::seconds>(signed_in.ends_at - now).count();
    Headers headers{{"Set-Cookie", cookie(session_name, signed_in.token, "Lax", seconds)},
                    {"Set-Cookie", cookie(ticket_name, "", "Strict", 0)}};
    if (!signed_in.device_token.empty())
        headers.emplace_back("Set-Cookie", cookie(device_name, signed_in.device_token, "Strict", 15'552'000));
    return headers;
}

Headers cookie_of(const TicketIssued& ticket) {
    return {{"Set-Cookie", cookie(ticket_name, ticket.token, "Strict", 600)}};
}

Headers farewell_cookies() {
    return {{"Set-Cookie", cookie(session_name, "", "Lax", 0)}, {"Clear-Site-Data", "\"cache\", \"storage\""}};
}

}  // namespace gongyou
