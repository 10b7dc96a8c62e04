#include "platform/http/server.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <future>
#include <thread>

#include "platform/http/tls.hpp"

namespace gongyou::http {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

/// Until the last connection has ended, or the time is over.
void wait_for_the_last(const Admission& admission, std::chrono::milliseconds time) {
    const auto until = std::chrono::steady_clock::now() + time;
    while (admission.count() > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds{2});
}

}  // namespace

Server::Server(ServerSettings settings, Application& application, Log log)
    : settings_{std::move(settings)},
      log_{std::move(log)},
      admission_{settings_.connections, settings_.connections_of_one_network},
      body_memory_{settings_.body_memory} {
    if (!settings_.certificate_file.empty()) tls_.emplace(tls_context(settings_.certificate_file, settings_.key_file));
    const unsigned threads =
        settings_.threads > 0 ? settings_.threads : std::max(1u, std::thread::hardware_concurrency());
    const Shared shared{settings_, application, log_, admission_, body_memory_, tls_ ? &*tls_ : nullptr};
    for (unsigned i = 0; i < threads; ++i) workers_.push_back(std::make_unique<Worker>(shared));
    listen();
}

Server::~Server() { stop(); }

void Server::listen() {
    auto& context = workers_.front()->context();
    acceptor_.emplace(context);
    pause_.emplace(context);
    const asio::ip::tcp::endpoint at{asio::ip::make_address(settings_.address), settings_.port};
    acceptor_->open(at.protocol());
    acceptor_->set_option(asio::socket_base::reuse_address{true});
    acceptor_->bind(at);
    acceptor_->listen(4'096);
    port_ = acceptor_->local_endpoint().port();
    asio::post(context, [this] { accept(); });
}

void Server::accept() {
    auto& worker = *workers_[next_];
    acceptor_->async_accept(
        worker.context(), [this](const error_code& error, Wire::Socket socket) { accepted(error, std::move(socket)); });
}

void Server::accepted(const error_code& error, Wire::Socket socket) {
    if (!acceptor_->is_open()) return;
    if (error) {  // mostly no more file descriptors: trying again at once would only burn the processor
        log_("http.accept_failed", "", error.message());
        pause_->expires_after(std::chrono::milliseconds{100});
        pause_->async_wait([this](const error_code& stopped) {
            if (!stopped && acceptor_->is_open()) accept();
        });
        return;
    }
    error_code gone;
    const auto peer = socket.remote_endpoint(gone).address();
    if (!gone) {
        const bool is_proxy = std::any_of(settings_.proxies.begin(), settings_.proxies.end(),
                                          [&](const Network& network) { return network.includes(peer); });
        if (admission_.enter(prefix_of(peer), !is_proxy)) {
            workers_[next_]->take(std::move(socket), peer, is_proxy);
            next_ = (next_ + 1) % workers_.size();
        }
    }
    accept();
}

void Server::stop_listening() {
    const auto closed = std::make_shared<std::promise<void>>();  // shared: set_value may return after we went on
    asio::post(workers_.front()->context(), [this, closed] {
        error_code ignored;
        acceptor_->close(ignored);
        pause_->cancel();
        closed->set_value();
    });
    closed->get_future().wait();
}

void Server::stop() {
    if (std::exchange(stopped_, true)) return;
    stop_listening();
    for (const auto& worker : workers_) worker->finish();
    wait_for_the_last(admission_, settings_.stop_time);
    for (const auto& worker : workers_) worker->cut();
    for (const auto& worker : workers_) worker->join();
    acceptor_.reset();
    pause_.reset();
}

}  // namespace gongyou::http
