#pragma once

#include <array>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <functional>
#include <optional>

namespace gongyou::http {

/// The bytes of one connection, plain or over TLS.
class Wire {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using Buffers = std::array<boost::asio::const_buffer, 2>;

    /// `tls`: none for a plain connection.
    Wire(Socket socket, boost::asio::ssl::context* tls);

    boost::asio::awaitable<bool> shake_hands();
    /// Bytes read; 0 when the other side is done, or something failed.
    boost::asio::awaitable<std::size_t> read(boost::asio::mutable_buffer into);
    /// Whether all of it was sent. `buffers` point at bytes that stay until then.
    boost::asio::awaitable<bool> write(Buffers buffers);
    /// Says that nothing more will come.
    boost::asio::awaitable<void> say_goodbye();
    /// Calls `gone` once when the other side closes or sends anything.
    void watch(boost::asio::mutable_buffer into, std::function<void()> gone);
    /// Ends whatever is under way.
    void close();
    bool is_tls() const { return tls_.has_value(); }

private:
    Socket socket_;
    std::optional<boost::asio::ssl::stream<Socket&>> tls_;
};

}  // namespace gongyou::http
