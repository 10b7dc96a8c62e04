#include "platform/http/network.hpp"

#include <boost/asio/ip/address_v4.hpp>
#include <boost/asio/ip/address_v6.hpp>
#include <charconv>

namespace gongyou::http {

namespace {

namespace ip = boost::asio::ip;

/// An address alone: no zone behind it ("fe80::1%eth0"), and no NUL, where Asio would stop reading.
std::optional<ip::address> plain_address(std::string_view text) {
    if (text.find_first_not_of("0123456789abcdefABCDEF:.") != std::string_view::npos) return std::nullopt;
    boost::system::error_code error;
    const auto address = ip::make_address(std::string{text}, error);
    if (error) return std::nullopt;
    return address;
}

ip::address_v6 widened(const ip::address& address) {
    return address.is_v6() ? address.to_v6() : ip::make_address_v6(ip::v4_mapped, address.to_v4());
}

ip::address_v6::bytes_type cut(ip::address_v6::bytes_type bytes, unsigned bits) {
    for (unsigned i = 0; i < bytes.size(); ++i) {
        const unsigned kept = bits > 8 * i ? std::min(8u, bits - 8 * i) : 0;
        bytes[i] = static_cast<unsigned char>(bytes[i] & (0xFF00u >> kept));
    }
    return bytes;
}

}  // namespace

std::optional<Network> Network::parse(std::string_view text) {
    const auto slash = text.find('/');
    const auto address = plain_address(text.substr(0, slash));
    if (!address) return std::nullopt;
    const unsigned most = address->is_v4() ? 32 : 128;
    unsigned bits = most;
    if (slash != std::string_view::npos) {
        const auto digits = text.substr(slash + 1);
        const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
        if (failed != std::errc{} || end != digits.data() + digits.size() || bits > most) return std::nullopt;
    }
    Network network;
    network.bits_ = address->is_v4() ? bits + 96 : bits;
    network.first_ = ip::address_v6{cut(widened(*address).to_bytes(), network.bits_)};
    return network;
}

bool Network::includes(const ip::address& address) const {
    return cut(widened(address).to_bytes(), bits_) == first_.to_bytes();
}

std::string prefix_of(const ip::address& address) {
    const auto wide = widened(address);
    if (wide.is_v4_mapped()) {
        const auto narrow = ip::make_address_v4(ip::v4_mapped, wide);
        return ip::address_v4{narrow.to_uint() & 0xFFFFFF00u}.to_string() + "/24";
    }
    return ip::address_v6{cut(wide.to_bytes(), 56)}.to_string() + "/56";
}

std::optional<ip::address> forwarded_address(std::string_view field) {
    if (const auto comma = field.rfind(','); comma != std::string_view::npos) field.remove_prefix(comma + 1);
    while (field.starts_with(' ') || field.starts_with('\t')) field.remove_prefix(1);
    return plain_address(field);
}

}  // namespace gongyou::http
