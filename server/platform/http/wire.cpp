#include "platform/http/wire.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace gongyou::http {

namespace asio = boost::asio;
using boost::system::error_code;

// GCC 12: every awaitable gets a name before it is awaited.

Wire::Wire(Socket socket, asio::ssl::context* tls) : socket_{std::move(socket)} {
    error_code ignored;
    socket_.set_option(asio::ip::tcp::no_delay{true}, ignored);
    socket_.non_blocking(true, ignored);
    if (tls != nullptr) tls_.emplace(socket_, *tls);
}

asio::awaitable<bool> Wire::shake_hands() {
    error_code error;
    auto shaking =
        tls_->async_handshake(asio::ssl::stream_base::server, asio::redirect_error(asio::use_awaitable, error));
    co_await std::move(shaking);
    co_return !error;
}

asio::awaitable<std::size_t> Wire::read(asio::mutable_buffer into) {
    error_code error;
    std::size_t size = 0;
    if (tls_) {
        auto reading = tls_->async_read_some(into, asio::redirect_error(asio::use_awaitable, error));
        size = co_await std::move(reading);
    } else {
        auto reading = socket_.async_read_some(into, asio::redirect_error(asio::use_awaitable, error));
        size = co_await std::move(reading);
    }
    co_return error ? 0 : size;
}

asio::awaitable<bool> Wire::write(Buffers buffers) {
    error_code error;
    if (tls_) {
        auto writing = asio::async_write(*tls_, buffers, asio::redirect_error(asio::use_awaitable, error));
        co_await std::move(writing);
        co_return !error;
    }
    // Nearly every answer fits into the socket at once: then there is nothing to wait for.
    auto sent = socket_.write_some(buffers, error);
    if (error && error != asio::error::would_block) co_return false;
    if (sent == asio::buffer_size(buffers)) co_return true;
    for (auto& buffer : buffers) {
        const auto of_this = std::min(sent, buffer.size());
        buffer += of_this;
        sent -= of_this;
    }
    auto writing = asio::async_write(socket_, buffers, asio::redirect_error(asio::use_awaitable, error));
    co_await std::move(writing);
    co_return !error;
}

asio::awaitable<void> Wire::say_goodbye() {
    error_code error;
    if (tls_) {
        auto closing = tls_->async_shutdown(asio::redirect_error(asio::use_awaitable, error));
        co_await std::move(closing);
    }
    socket_.shutdown(Socket::shutdown_send, error);
}

void Wire::watch(asio::mutable_buffer into, std::function<void()> gone) {
    auto done = [gone = std::move(gone)](const error_code&, std::size_t) { gone(); };
    if (tls_) {
        tls_->async_read_some(into, std::move(done));
    } else {
        socket_.async_read_some(into, std::move(done));
    }
}

void Wire::close() {
    error_code ignored;
    socket_.close(ignored);
}

}  // namespace gongyou::http
