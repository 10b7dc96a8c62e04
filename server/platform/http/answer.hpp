#pragma once

#include <memory>
#include <mutex>
#include <optional>

#include "platform/http/message.hpp"
#include "platform/http/signal.hpp"

namespace gongyou::http {

/// The place where the application leaves the response to one request, from any thread. The first one counts.
class Answer {
public:
    explicit Answer(std::weak_ptr<boost::asio::io_context> context) : signal_{std::move(context)} {}

    /// What is handed to the application. When its last copy goes away unused, the answer is a bare 500.
    static Reply reply_to(const std::shared_ptr<Answer>& answer);

    void give(Response response);
    /// Nobody waits for the response any more; the waiting coroutine goes on without one.
    void abandon();

    bool is_given();
    boost::asio::awaitable<void> given() { return signal_.wait(); }
    /// The response; nothing when abandoned.
    std::optional<Response> take();

private:
    Signal signal_;
    std::mutex mutex_;
    bool settled_ = false;
    std::optional<Response> response_;
};

}  // namespace gongyou::http
