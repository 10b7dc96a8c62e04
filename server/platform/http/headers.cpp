#include "platform/http/headers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>

#include "platform/http/ascii.hpp"
#include "platform/http/problem.hpp"

namespace gongyou::http {

namespace {

constexpr std::string_view on_every_answer =
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(self), microphone=(), payment=(), usb=(), display-capture=(), "
    "midi=()\r\n";

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

bool is_clean(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20; });
}

void append_field(std::string& out, std::string_view name, std::string_view value) {
    out += name;
    out += ": ";
    out += value;
    out += "\r\n";
}

}  // namespace

bool append_head(std::string& out, const Response& response, const Sending& sending) {
    const fmt::format_int status{response.status};
    out += "HTTP/1.1 ";
    out.append(status.data(), status.size());
    out += ' ';
    out += reason_of(response.status);
    out += "\r\n";

    bool has_policy = false;
    bool has_cache = false;
    for (const auto& [name, value] : response.headers) {
        if (!is_clean(name) || !is_clean(value)) return false;
        has_policy = has_policy || same_name(name, "content-security-policy");
        has_cache = has_cache || same_name(name, "cache-control");
        append_field(out, name, value);
    }
    if (!is_clean(response.type)) return false;
    if (!response.type.empty()) append_field(out, "Content-Type", response.type);
    if (!has_cache) {  // what is padded must not be compressed on its way
        out += response.padded ? "Cache-Control: no-store, no-transform\r\n" : "Cache-Control: no-store\r\n";
    }
    if (!has_policy)
        append_field(out, "Content-Security-Policy",
                     response.type.starts_with("text/html") ? page_policy : data_policy);
    out += on_every_answer;
    if (sending.secure) out += "Strict-Transport-Security: max-age=31536000\r\n";
    append_field(out, "Date", sending.date);

    const bool never_has_body = response.status == 204 || response.status == 304 || response.status < 200;
    if (!never_has_body && !response.events) {
        const fmt::format_int size{sending.body_size};
        append_field(out, "Content-Length", {size.data(), size.size()});
    }
    if (!sending.keep_alive) out += "Connection: close\r\n";
    out += "\r\n";
    return true;
}

std::string http_date(std::int64_t seconds) {
    constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = seconds;
    std::tm parts{};
    gmtime_r(&time, &parts);
    return fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} GMT", days[parts.tm_wday], parts.tm_mday,
                       months[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

}  // namespace gongyou::http
