#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <optional>
#include <vector>

#include "platform/http/admission.hpp"
#include "platform/http/body_memory.hpp"
#include "platform/http/message.hpp"
#include "platform/http/settings.hpp"
#include "platform/http/worker.hpp"

namespace gongyou::http {

/// Listens and serves an Application from the moment it is made until stop(). Strict about what it lets in (guard.hpp),
/// bounded in all it holds (settings.hpp).
class Server {
public:
    /// Throws (boost::system::system_error, std::runtime_error) when it cannot listen there, or cannot use the
    /// certificate.
    Server(ServerSettings settings, Application& application, Log log);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// The one it listens on.
    std::uint16_t port() const { return port_; }
    /// Open connections.
    std::size_t connections() const { return admission_.count(); }
    /// Stops listening, lets answers under way finish, closes event streams, and ends within the stop time. The
    /// application is not called any more afterwards; replies that come later are dropped.
    void stop();

private:
    void listen();
    void accept();
    void accepted(const boost::system::error_code& error, Wire::Socket socket);
    void stop_listening();

    ServerSettings settings_;
    Log log_;
    Admission admission_;
    BodyMemory body_memory_;
    std::optional<boost::asio::ssl::context> tls_;
    std::uint16_t port_ = 0;
    bool stopped_ = false;
    std::size_t next_ = 0;
    std::vector<std::unique_ptr<Worker>> workers_;
    std::optional<boost::asio::ip::tcp::acceptor> acceptor_;  ///< on the first worker's thread
    std::optional<boost::asio::steady_timer> pause_;          ///< after a failed accept
};

}  // namespace gongyou::http
