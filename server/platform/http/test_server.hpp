#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/server.hpp"

namespace gongyou::http {

/// Answers with what it was asked: "POST /path?query body". Some paths behave otherwise; see test_server_test.cpp.
class EchoApplication final : public Application {
public:
    BodyRule body_rule(const Request& head) override;
    void answer(Request request, Reply reply) override;

    /// Waits until `count` requests to /later are held.
    void wait_for_held(std::size_t count);
    /// Answers all requests held so far with their path.
    void release();
    /// The stream that a request to /events opened.
    std::shared_ptr<EventStream> stream();

    std::atomic<int> answered{0};
    std::size_t limit = 1'000;

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<Reply> held_;
    std::shared_ptr<EventStream> stream_;
};

/// A server on a free port, with short times: a test waits for a limit, not for a minute.
struct TestServer {
    explicit TestServer(ServerSettings settings = quick());
    static ServerSettings quick();

    EchoApplication application;
    std::mutex log_mutex;
    std::vector<std::string> log;
    Server server;
};

/// The other end of a connection: bytes as they are.
class RawClient {
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// Whether all was taken by the kernel.
    bool send(std::string_view bytes);
    void end_of_sending();
    /// Reads until the connection ends.
    std::string rest();
    /// Reads one answer with a Content-Length; empty when the connection ended.
    std::string answer();
    /// Reads until `text` was seen.
    std::string until(std::string_view text);
    int descriptor() const { return socket_; }

private:
    bool read_some();

    int socket_;
    std::string seen_;
};

/// Number of status lines in what came back.
int answers_in(std::string_view bytes);
int status_in(std::string_view answer);

inline bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace gongyou::http
