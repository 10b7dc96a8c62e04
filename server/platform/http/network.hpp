#pragma once

#include <boost/asio/ip/address.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace gongyou::http {

/// A range of addresses, as "10.0.0.0/8", "192.0.2.7" or "2001:db8::/32".
class Network {
public:
    static std::optional<Network> parse(std::string_view text);
    bool includes(const boost::asio::ip::address& address) const;

private:
    boost::asio::ip::address_v6 first_;
    unsigned bits_ = 128;
};

/// The network a caller belongs to, for budgets: "203.0.113.0/24" or "2001:db8:0:100::/56".
std::string prefix_of(const boost::asio::ip::address& address);

/// The last address in an X-Forwarded-For field: the one our own proxy wrote.
std::optional<boost::asio::ip::address> forwarded_address(std::string_view field);

}  // namespace gongyou::http
