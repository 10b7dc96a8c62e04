#include "platform/http/network.hpp"

#include <gtest/gtest.h>

namespace gongyou::http {
namespace {

boost::asio::ip::address address(const char* text) { return boost::asio::ip::make_address(text); }

TEST(Network, IncludesTheAddressesOfItsRange) {
    EXPECT_TRUE(Network::parse("10.0.0.0/8")->includes(address("10.255.0.1")));
    EXPECT_FALSE(Network::parse("10.0.0.0/8")->includes(address("11.0.0.1")));
    EXPECT_TRUE(Network::parse("10.0.0.0/8")->includes(address("::ffff:10.0.0.1")));  // the same, written for IPv6
    EXPECT_TRUE(Network::parse("172.16.0.0/12")->includes(address("172.31.255.255")));
    EXPECT_FALSE(Network::parse("172.16.0.0/12")->includes(address("172.32.0.0")));
    EXPECT_FALSE(Network::parse("192.0.2.7")->includes(address("192.0.2.8")));
    EXPECT_TRUE(Network::parse("2001:db8::/33")->includes(address("2001:db8:7fff::1")));
    EXPECT_FALSE(Network::parse("2001:db8::/33")->includes(address("2001:db8:8000::1")));
    EXPECT_FALSE(Network::parse("0.0.0.0/0")->includes(address("2001:db8::1")));
    for (const auto* wrong :
         {"", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "10.0.0/8", "::/129", "fe80::1%eth0", "localhost", "::1%a,b"})
        EXPECT_FALSE(Network::parse(wrong)) << wrong;
}

TEST(NetworkPrefix, IsTheNeighbourhoodOfAnAddress) {
    EXPECT_EQ(prefix_of(address("203.0.113.77")), "203.0.113.0/24");
    EXPECT_EQ(prefix_of(address("::ffff:203.0.113.77")), "203.0.113.0/24");
    EXPECT_EQ(prefix_of(address("2001:db8:1:2ff:3:4:5:6")), "2001:db8:1:200::/56");
}

TEST(ForwardedAddress, IsTheOneOurProxyWrote) {
    EXPECT_EQ(forwarded_address("192.0.2.7,  203.0.113.9"), address("203.0.113.9"));
    EXPECT_EQ(forwarded_address("2001:db8::1"), address("2001:db8::1"));
    for (const auto* wrong : {"", "unknown", "203.0.113.9:80", "203.0.113.9,", "fe80::1%1"})
        EXPECT_FALSE(forwarded_address(wrong)) << wrong;
}

}  // namespace
}  // namespace gongyou::http
