#include "platform/http/guard.hpp"

#include <array>
#include <charconv>

#include "platform/http/ascii.hpp"

namespace gongyou::http {

namespace {

constexpr auto token_bytes = [] {
    std::array<bool, 256> table{};
    for (char c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = true;
    for (char c = 'a'; c <= 'z'; ++c) table[static_cast<std::size_t>(c)] = true;
    for (char c = 'A'; c <= 'Z'; ++c) table[static_cast<std::size_t>(c)] = true;
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[static_cast<std::size_t>(c)] = true;
    return table;
}();

bool is_token(char c) { return token_bytes[static_cast<unsigned char>(c)]; }
bool is_hex(char c) { return hex_value(c) >= 0; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }

constexpr Refusal malformed{};

std::optional<Method> method_named(std::string_view name) {
    if (name == "GET") return Method::get;
    if (name == "POST") return Method::post;
    if (name == "PUT") return Method::put;
    if (name == "HEAD") return Method::head;
    if (name == "PATCH") return Method::patch;
    if (name == "DELETE") return Method::del;
    return std::nullopt;  // OPTIONS, CONNECT and TRACE have no meaning here
}

/// Printable ASCII, a path from the root, whole percent-encodings, no encoded NUL, no fragment.
bool is_plain_target(std::string_view target) {
    if (target.empty() || target[0] != '/') return false;
    for (std::size_t i = 0; i < target.size(); ++i) {
        const auto c = target[i];
        if (c <= 0x20 || c > 0x7E || c == '#') return false;
        if (c != '%') continue;
        if (i + 2 >= target.size() || !is_hex(target[i + 1]) || !is_hex(target[i + 2])) return false;
        if (target[i + 1] == '0' && target[i + 2] == '0') return false;
    }
    return true;
}

std::optional<Refusal> read_request_line(std::string_view line, Head& head) {
    const auto first = line.find(' ');
    if (first == std::string_view::npos) return malformed;
    const auto last = line.rfind(' ');
    if (last == first) return malformed;

    const auto method = method_named(line.substr(0, first));
    if (!method) return malformed;
    const auto target = line.substr(first + 1, last - first - 1);
    if (target.size() > most_target_bytes) return Refusal{414, "http.target_too_long"};
    if (!is_plain_target(target)) return malformed;
    const auto version = line.substr(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") return malformed;

    head.request.method = *method;
    const auto question = target.find('?');
    head.request.path = target.substr(0, question);
    if (question != std::string_view::npos) head.request.query = target.substr(question + 1);
    head.keep_alive = version == "HTTP/1.1";
    return std::nullopt;
}

/// Adds the field to the request; refused when it is folded, has a space before its colon, holds a control, or was
/// there.
std::optional<Refusal> read_field(std::string_view line, Request& request) {
    std::size_t colon = 0;
    while (colon < line.size() && is_token(line[colon])) ++colon;
    if (colon == 0 || colon == line.size() || line[colon] != ':') return malformed;

    auto value = line.substr(colon + 1);
    while (!value.empty() && is_blank(value.front())) value.remove_prefix(1);
    while (!value.empty() && is_blank(value.back())) value.remove_suffix(1);
    for (const char c : value)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F) return malformed;

    std::string name{line.substr(0, colon)};
    for (auto& c : name) c = lower(c);
    for (const auto& [have, unused] : request.headers)
        if (have == name) return malformed;
    request.headers.emplace_back(std::move(name), value);
    return std::nullopt;
}

bool lists(std::string_view value, std::string_view word) {
    while (!value.empty()) {
        const auto comma = value.find(',');
        auto one = value.substr(0, comma);
        value = comma == std::string_view::npos ? std::string_view{} : value.substr(comma + 1);
        while (!one.empty() && is_blank(one.front())) one.remove_prefix(1);
        while (!one.empty() && is_blank(one.back())) one.remove_suffix(1);
        if (one.size() != word.size()) continue;
        bool same = true;
        for (std::size_t i = 0; i < one.size(); ++i) same = same && lower(one[i]) == word[i];
        if (same) return true;
    }
    return false;
}

/// Plain digits without leading zeros that fit.
std::optional<std::uint64_t> length_in(std::string_view value) {
    if (value.empty() || value.size() > 18 || (value.size() > 1 && value[0] == '0')) return std::nullopt;
    std::uint64_t length = 0;
    for (const char c : value) {
        if (c < '0' || c > '9') return std::nullopt;
        length = length * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return length;
}

std::optional<Refusal> read_framing(const HostNames& names, Head& head) {
    const bool is_http_1_1 = head.keep_alive;
    bool has_host = false;
    bool has_length = false;
    for (const auto& [name, value] : head.request.headers) {
        if (name == "host") {
            has_host = true;
            if (!names.has(value)) return Refusal{400, "http.unknown_host"};
        } else if (name == "content-length") {
            const auto length = length_in(value);
            if (!length) return malformed;
            has_length = true;
            head.content_length = *length;
        } else if (name == "transfer-encoding") {
            if (value != "chunked" || !is_http_1_1) return malformed;
            head.chunked = true;
        } else if (name == "connection") {
            if (lists(value, "close")) head.keep_alive = false;
        } else if (name == "expect") {
            if (value != "100-continue") return Refusal{417, "http.malformed"};
            head.expects_continue = is_http_1_1;
        } else if (name == "trailer") {
            return malformed;  // a trailer could pose as a header that was checked
        }
    }
    if (!has_host || (has_length && head.chunked)) return malformed;
    return std::nullopt;
}

}  // namespace

HeaderScan::Found HeaderScan::refuse(Refusal why) {
    refusal_ = why;
    return Found::refused;
}

HeaderScan::Found HeaderScan::look(std::string_view bytes) {
    if (bytes.empty()) return Found::more;
    if (looked_ == 0 && (bytes[0] < 'A' || bytes[0] > 'Z')) return refuse(malformed);  // TLS, an empty line, noise
    for (;;) {
        const auto end = bytes.find('\n', looked_);
        if (end >= most_header_bytes && bytes.size() > most_header_bytes) return refuse({431, "http.header_too_large"});
        if (end == std::string_view::npos) {
            looked_ = bytes.size();
            return Found::more;
        }
        if (end == 0 || bytes[end - 1] != '\r') return refuse(malformed);  // a bare line feed ends no line here
        looked_ = end + 1;
        if (end == line_ + 1) {
            size_ = end + 1;
            return Found::whole;
        }
        line_ = end + 1;
    }
}

std::optional<Refusal> read_head(std::string_view header, const HostNames& names, Head& head) {
    if (header.size() > most_header_bytes) return Refusal{431, "http.header_too_large"};
    auto end = header.find("\r\n");
    if (end == std::string_view::npos || !header.ends_with("\r\n\r\n")) return malformed;
    if (auto refusal = read_request_line(header.substr(0, end), head)) return refusal;

    auto& fields = head.request.headers;
    fields.reserve(16);
    for (auto at = end + 2; at + 2 < header.size(); at = end + 2) {
        end = header.find("\r\n", at);
        if (fields.size() == most_fields) return Refusal{431, "http.too_many_fields"};
        if (auto refusal = read_field(header.substr(at, end - at), head.request)) return refusal;
    }
    return read_framing(names, head);
}

}  // namespace gongyou::http
