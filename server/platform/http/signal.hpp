#pragma once

#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace gongyou::http {

/// One coroutine waits, any thread wakes it. A wake-up while nobody waits is kept for the next wait.
class Signal {
public:
    /// The coroutine goes on in `context`, which may be gone by the time of a late wake-up.
    explicit Signal(std::weak_ptr<boost::asio::io_context> context) : context_{std::move(context)} {}

    void raise() {
        std::function<void()> resume;
        // Held over the post: its last steps touch the context after the coroutine may have finished.
        const auto context = context_.lock();
        {
            const std::lock_guard lock{mutex_};
            resume = std::exchange(resume_, nullptr);
            if (!resume) raised_ = true;
        }
        if (resume && context) boost::asio::post(*context, std::move(resume));
    }

    boost::asio::awaitable<void> wait() {
        auto begin = [this](auto handler) {
            const auto held = std::make_shared<decltype(handler)>(std::move(handler));
            std::function<void()> resume = [held] { (*held)(); };
            const std::lock_guard lock{mutex_};
            if (std::exchange(raised_, false)) {
                if (const auto context = context_.lock()) boost::asio::post(*context, std::move(resume));
            } else {
                resume_ = std::move(resume);
            }
        };
        return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>&, void()>(begin,
                                                                                          boost::asio::use_awaitable);
    }

private:
    std::weak_ptr<boost::asio::io_context> context_;
    std::mutex mutex_;
    std::function<void()> resume_;
    bool raised_ = false;
};

}  // namespace gongyou::http
