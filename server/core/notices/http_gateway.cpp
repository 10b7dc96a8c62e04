#include "core/notices/http_gateway.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/json.hpp>
#include <fstream>

namespace gongyou::notices {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

Fault no_answer() { return {FaultKind::unavailable, "sms.no_answer"}; }

bool within(const asio::ip::address_v4& address, const char* network, unsigned short bits) {
    const asio::ip::network_v4 net{asio::ip::make_address_v4(network), bits};
    return asio::ip::network_v4{address, bits}.canonical() == net.canonical();
}

bool is_public_v4(const asio::ip::address_v4& address) {
    constexpr std::pair<const char*, unsigned short> closed[] = {
        {"0.0.0.0", 8},     {"10.0.0.0", 8},      {"100.64.0.0", 10},  {"127.0.0.0", 8},    {"169.254.0.0", 16},
        {"172.16.0.0", 12}, {"192.0.0.0", 24},    {"192.0.2.0", 24},   {"192.88.99.0", 24}, {"192.168.0.0", 16},
        {"198.18.0.0", 15}, {"198.51.100.0", 24}, {"203.0.113.0", 24}, {"224.0.0.0", 4},    {"240.0.0.0", 4},
    };
    return std::ranges::none_of(closed, [&](const auto& net) { return within(address, net.first, net.second); });
}

bool is_public_v6(const asio::ip::address_v6& address) {
    const auto bytes = address.to_bytes();
    // Only what the registry has given out as global; that leaves out ::1, mapped IPv4, fc00::/7, fe80::/10, ff00::/8.
    const bool global = (bytes[0] & 0xE0) == 0x20;
    const bool tunnel = bytes[0] == 0x20 && ((bytes[1] == 0x01 && bytes[2] < 0x02) || bytes[1] == 0x02);
    const bool documentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == 0xB8;
    return global && !tunnel && !documentation;
}

/// Where to connect to, or nothing if the name leads where we do not go.
std::optional<tcp::endpoint> checked_endpoint(asio::io_context& io, const HttpGatewaySettings& settings,
                                              bool& resolved) {
    tcp::resolver resolver{io};
    beast::error_code error;
    const auto found = resolver.resolve(settings.address.host, settings.address.port, error);
    resolved = !error && !found.empty();
    if (!resolved) return std::nullopt;
    const bool may_be_private = settings.address.host == settings.private_host;
    const bool all_public =
        std::ranges::all_of(found, [](const auto& entry) { return is_public(entry.endpoint().address()); });
    if (!may_be_private && !all_public) return std::nullopt;
    return found.begin()->endpoint();
}

http::request<http::string_body> request_for(const HttpGatewaySettings& settings, const OutgoingSms& sms) {
    http::request<http::string_body> request{http::verb::post, settings.address.path, 11};
    request.set(http::field::host, settings.address.host);
    request.set(http::field::content_type, "application/json");
    request.set("Idempotency-Key", sms.key);
    if (!settings.token.disclose().empty())
        request.set(http::field::authorization, "Bearer " + settings.token.disclose());
    request.body() = boost::json::serialize(
        boost::json::object{{"key", sms.key}, {"to", sms.to.disclose()}, {"text", sms.text.disclose()}});
    request.prepare_payload();
    return request;
}

/// Runs one asynchronous step to its end or to the stream's deadline; whether it went well.
template <class Start>
bool step(asio::io_context& io, Start&& start) {
    beast::error_code outcome = asio::error::operation_aborted;
    start([&outcome](beast::error_code error, auto&&...) { outcome = error; });
    io.restart();
    io.run();
    return !outcome;
}

}  // namespace

bool is_public(const asio::ip::address& address) {
    return address.is_v4() ? is_public_v4(address.to_v4()) : is_public_v6(address.to_v6());
}

Result<GatewayAddress> read_gateway_address(std::string_view url) {
    constexpr std::string_view scheme = "http://";
    const auto wrong = fail({FaultKind::invalid, "sms.address_wrong"});
    if (!url.starts_with(scheme)) return wrong;
    url.remove_prefix(scheme.size());
    const auto slash = std::min(url.find('/'), url.size());
    const auto authority = url.substr(0, slash);
    const auto colon = std::min(authority.find(':'), authority.size());
    GatewayAddress address{std::string{authority.substr(0, colon)}, "80", std::string{url.substr(slash)}};
    if (colon < authority.size()) address.port = authority.substr(colon + 1);
    if (address.path.empty()) address.path = "/";
    const auto plain = [](std::string_view text, std::string_view also) {
        return !text.empty() && std::ranges::all_of(text, [&](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || also.find(c) != also.npos;
        });
    };
    const bool port_good = address.port.size() <= 5 &&
                           address.port.find_first_not_of("0123456789") == std::string::npos && !address.port.empty();
    if (!plain(address.host, ".-") || !port_good || !plain(address.path, "/.-_ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        return wrong;
    return address;
}

Result<Private<std::string>> read_token(const std::filesystem::path& file) {
    struct stat info {};
    std::ifstream in{file};
    const bool ours = stat(file.c_str(), &info) == 0 && (info.st_mode & 077) == 0 && info.st_uid == geteuid();
    std::string token;
    if (!in || !ours || !std::getline(in, token))
        return fail({FaultKind::unavailable, "sms.token_file", {{"file", file.string()}}});
    if (token.ends_with('\r')) token.pop_back();
    return Private{std::move(token)};
}

Result<Done> HttpGateway::deliver(const OutgoingSms& sms) {
    asio::io_context io;
    bool resolved = false;
    const auto endpoint = checked_endpoint(io, settings_, resolved);
    if (!resolved) return fail(no_answer());
    if (!endpoint) return fail({FaultKind::forbidden, "sms.address_refused"});

    beast::tcp_stream stream{io};
    stream.expires_after(settings_.patience);
    const auto request = request_for(settings_, sms);
    beast::flat_buffer buffer{16 * 1024};
    http::response_parser<http::string_body> answer;
    answer.body_limit(16 * 1024);
    const bool went_well = step(io, [&](auto done) { stream.async_connect(*endpoint, std::move(done)); }) &&
                           step(io, [&](auto done) { http::async_write(stream, request, std::move(done)); }) &&
                           step(io, [&](auto done) { http::async_read(stream, buffer, answer, std::move(done)); });
    if (!went_well) return fail(no_answer());
    const auto status = answer.get().result_int();
    if (status / 100 == 2) return Done{};
    return fail({FaultKind::unavailable, "sms.refused", {{"status", std::to_string(status)}}});
}

}  // namespace gongyou::notices
