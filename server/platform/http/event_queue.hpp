#pragma once

#include <mutex>
#include <string>

#include "platform/http/message.hpp"
#include "platform/http/signal.hpp"

namespace gongyou::http {

/// Events on their way to one open page. Bounded: a page that does not keep up is closed and comes back by itself.
class EventQueue final : public EventStream {
public:
    static constexpr std::size_t most_waiting_bytes = 64 * 1024;

    explicit EventQueue(std::weak_ptr<boost::asio::io_context> context) : signal_{std::move(context)} {}

    bool send(std::string_view event, std::string_view data) override;
    void close() override;

    /// Queues a comment that keeps the connection awake, if nothing else is waiting.
    void beat();
    /// Moves what waits to the end of `out`; false when the stream is closed and this was the last of it.
    bool take(std::string& out);
    boost::asio::awaitable<void> changed() { return signal_.wait(); }

private:
    Signal signal_;
    std::mutex mutex_;
    std::string waiting_;
    bool closed_ = false;
};

}  // namespace gongyou::http
