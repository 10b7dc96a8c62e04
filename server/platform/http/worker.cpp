#include "platform/http/worker.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>

#include "kernel/thread_name.hpp"
#include "platform/http/headers.hpp"

namespace gongyou::http {

namespace asio = boost::asio;

Worker::Worker(Shared shared)
    : shared_{shared},
      context_{std::make_shared<asio::io_context>(1)},
      until_finished_{asio::make_work_guard(*context_)},
      timer_{*context_} {
    tick();
    thread_ = std::thread{[this] {
        name_this_thread("http");
        context_->run();
    }};
}

Worker::~Worker() {
    if (thread_.joinable()) {
        finish();
        cut();
        join();
    }
}

void Worker::take(Wire::Socket socket, asio::ip::address peer, bool behind_proxy) {
    asio::post(*context_, [this, socket = std::move(socket), peer, behind_proxy]() mutable {
        start(std::move(socket), peer, behind_proxy);
    });
}

void Worker::start(Wire::Socket socket, asio::ip::address peer, bool behind_proxy) {
    const auto connection = std::make_shared<Connection>(*this, std::move(socket), peer, behind_proxy);
    connections_.insert(connection);
    if (finishing_) connection->finish();
    auto serving = connection->run();
    asio::co_spawn(*context_, std::move(serving),
                   [this, connection](std::exception_ptr failure) { ended(connection, failure); });
}

void Worker::ended(const std::shared_ptr<Connection>& connection, const std::exception_ptr& failure) {
    if (failure) {
        try {
            std::rethrow_exception(failure);
        } catch (const std::exception& error) {
            shared_.log("http.connection_failed", "", error.what());
        }
    }
    connection->cut();
    shared_.admission.leave(connection->prefix());
    connections_.erase(connection);
    end_if_done();
}

void Worker::end_if_done() {
    if (!is_done()) return;
    timer_.cancel();
    until_finished_.reset();
}

void Worker::finish() {
    asio::post(*context_, [this] {
        finishing_ = true;
        for (const auto& connection : connections_) connection->finish();
        end_if_done();
    });
}

void Worker::cut() {
    asio::post(*context_, [this] {
        for (const auto& connection : connections_) connection->cut();
    });
}

void Worker::join() { thread_.join(); }

void Worker::tick() {
    now_ = std::chrono::steady_clock::now();
    date_ = http_date(
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count());
    for (const auto& connection : connections_) connection->tick(now_);
    tick_later();
}

void Worker::tick_later() {
    timer_.expires_after(shared_.settings.tick);
    timer_.async_wait([this](const boost::system::error_code& error) {
        // An expired timer cannot be cancelled any more, so "not cancelled" does not mean "go on".
        if (!error && !is_done()) tick();
    });
}

}  // namespace gongyou::http
