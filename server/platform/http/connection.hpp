#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "platform/http/answer.hpp"
#include "platform/http/body_memory.hpp"
#include "platform/http/event_queue.hpp"
#include "platform/http/guard.hpp"
#include "platform/http/headers.hpp"
#include "platform/http/wire.hpp"

namespace gongyou::http {

class Worker;

/// One caller's connection: reads requests one after the other, lets the application answer each, sends the answers in
/// the same order. A coroutine; everything here happens on the worker's thread.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `peer`: the address at the other end; `behind_proxy`: it is one of ours, and its forwarded headers count.
    Connection(Worker& worker, Wire::Socket socket, boost::asio::ip::address peer, bool behind_proxy);

    /// Until one side closes.
    boost::asio::awaitable<void> run();

    /// Ends what has taken too long by `now`.
    void tick(Time now);
    /// Ends as soon as the answer under way is sent.
    void finish();
    /// Ends at once.
    void cut();

    const std::string& prefix() const { return prefix_; }

private:
    using Milliseconds = std::chrono::milliseconds;

    boost::asio::awaitable<bool> serve_one();
    boost::asio::awaitable<bool> read_header(HeaderScan& scan);
    boost::asio::awaitable<bool> read_body(const Head& head, const BodyRule& rule, Request& request, BodyShare& share);
    boost::asio::awaitable<bool> read_sized(std::size_t size, Request& request, BodyShare& share);
    boost::asio::awaitable<bool> read_chunked(const BodyRule& rule, Request& request, BodyShare& share);
    boost::asio::awaitable<bool> read_more();
    boost::asio::awaitable<Response> response_to(Request request, std::string id);
    boost::asio::awaitable<bool> send(const Response& response, bool keep_alive, bool with_body);
    void write_padded(const Response& response, Sending sending);
    boost::asio::awaitable<bool> refuse(Response response);
    boost::asio::awaitable<void> stream(const Response& response);
    boost::asio::awaitable<void> say_goodbye();

    void identify(Request& request);
    std::string_view unread() const { return std::string_view{in_}.substr(begin_, end_ - begin_); }
    void used(std::size_t bytes);
    void due_in(Milliseconds time);
    void body_due(std::size_t bytes);
    /// The time for `bytes` at the slowest speed we put up with.
    Milliseconds time_for(std::size_t bytes) const;

    Worker& worker_;
    Wire wire_;
    std::string prefix_;
    bool behind_proxy_;
    bool secure_;  ///< of the request under way

    std::string in_;  ///< what came in: used up to begin_, filled up to end_
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::string out_;

    Time due_ = Time::max();
    Time body_began_{};
    bool idle_ = true;  ///< between two requests
    bool finishing_ = false;
    bool is_cut_ = false;
    std::shared_ptr<Answer> answer_;      ///< while the application has the request
    std::shared_ptr<EventQueue> events_;  ///< while the page is open
    Time next_beat_{};
};

}  // namespace gongyou::http
