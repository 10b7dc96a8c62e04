#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <thread>
#include <unordered_set>

#include "platform/http/admission.hpp"
#include "platform/http/body_memory.hpp"
#include "platform/http/connection.hpp"
#include "platform/http/message.hpp"
#include "platform/http/request_ids.hpp"
#include "platform/http/settings.hpp"

namespace gongyou::http {

/// What all workers of a server share.
struct Shared {
    const ServerSettings& settings;
    Application& application;
    const Log& log;
    Admission& admission;
    BodyMemory& body_memory;
    boost::asio::ssl::context* tls;
};

/// One thread with its own event loop and its own connections, so that nothing in a request is locked. A single timer
/// looks at all deadlines: a timer for each connection would have to be moved with each request.
class Worker {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Worker(Shared shared);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    boost::asio::io_context& context() { return *context_; }
    std::weak_ptr<boost::asio::io_context> weak_context() const { return context_; }

    /// Serves a connection that was admitted. From any thread.
    void take(Wire::Socket socket, boost::asio::ip::address peer, bool behind_proxy);
    /// Lets answers under way finish and ends the rest; the thread ends with the last connection. From any thread.
    void finish();
    /// Ends everything at once. From any thread, after finish().
    void cut();
    /// Waits for the thread.
    void join();

    const Shared& shared() const { return shared_; }
    RequestIds& request_ids() { return request_ids_; }
    /// At the last tick.
    Time now() const { return now_; }
    std::string_view date() const { return date_; }

private:
    void start(Wire::Socket socket, boost::asio::ip::address peer, bool behind_proxy);
    void ended(const std::shared_ptr<Connection>& connection, const std::exception_ptr& failure);
    void tick();
    void tick_later();
    bool is_done() const { return finishing_ && connections_.empty(); }
    void end_if_done();

    Shared shared_;
    std::shared_ptr<boost::asio::io_context> context_;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> until_finished_;
    boost::asio::steady_timer timer_;
    std::unordered_set<std::shared_ptr<Connection>> connections_;
    SystemRandom random_;
    RequestIds request_ids_{random_};
    Time now_ = std::chrono::steady_clock::now();
    std::string date_;
    bool finishing_ = false;
    std::thread thread_;  // last: it uses all of the above
};

}  // namespace gongyou::http
