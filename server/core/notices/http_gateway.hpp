#pragma once

#include <boost/asio/ip/address.hpp>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

#include "core/notices/sms.hpp"

namespace gongyou::notices {

/// Where messages go: the only place outside that this program connects to (security.md IN-6).
struct GatewayAddress {
    std::string host;
    std::string port;
    std::string path;
};

/// Reads "http://host[:port][/path]" and nothing else. Faults: sms.address_wrong.
Result<GatewayAddress> read_gateway_address(std::string_view url);

/// Whether an address lies in the open net: not on this machine, not in a private network, not for many.
bool is_public(const boost::asio::ip::address& address);

struct HttpGatewaySettings {
    GatewayAddress address;
    Private<std::string> token;  ///< sent as a bearer token; from a file, never from the configuration itself
    std::string private_host;    ///< this host alone may lie in a private network
    std::chrono::milliseconds patience = std::chrono::seconds{10};
};

/// The token in a file that only the service may read. Faults: sms.token_file {file}.
Result<Private<std::string>> read_token(const std::filesystem::path& file);

/// Carries messages by one HTTP POST each: {"key","to","text"}, with the key as Idempotency-Key. Names are resolved
/// once, the address checked is the address dialled, redirects are refused.
class HttpGateway final : public Gateway {
public:
    explicit HttpGateway(HttpGatewaySettings settings) : settings_{std::move(settings)} {}
    /// Faults: sms.no_answer, sms.address_refused, sms.refused {status}.
    Result<Done> deliver(const OutgoingSms& sms) override;

private:
    HttpGatewaySettings settings_;
};

}  // namespace gongyou::notices
