// Our own server answering a constant 1 KiB: the figure that all others are ratios to. Beside it, a bare loop of recv
// and send with the same bytes shows what the kernel alone allows.
#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <string>
#include <thread>

#include "parts/load.hpp"
#include "platform/http/server.hpp"

namespace {

using namespace gongyou;

class Constant final : public http::Application {
public:
    http::BodyRule body_rule(const http::Request&) override { return {}; }
    void answer(http::Request, http::Reply reply) override {
        http::Response response;
        response.body.assign(1024, 'x');
        reply(std::move(response));
    }
};

std::string get(std::uint16_t port) {
    return fmt::format(
        "GET /api/desk/reports?state=filed&limit=20 HTTP/1.1\r\nHost: localhost:{}\r\nAccept: application/json\r\n"
        "Accept-Language: zh-CN,zh;q=0.9\r\nUser-Agent: Mozilla/5.0 (Linux; Android 14) Mobile\r\n"
        "Cookie: __Host-gongyou=abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG\r\n\r\n",
        port);
}

/// One thread, epoll, recv and send: no parsing, no promises.
class BareLoop {
public:
    explicit BareLoop(std::size_t answer_size) : answer_(answer_size, 'x') {
        answer_.replace(0, 60,
                        "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(answer_size - 60) +
                            std::string(60 - 33 - std::to_string(answer_size - 60).size() - 4, ' ') + "\r\n\r\n");
        listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        if (::bind(listener_, reinterpret_cast<sockaddr*>(&at), size) != 0) std::abort();
        ::listen(listener_, 4096);
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&at), &size);
        port_ = ntohs(at.sin_port);
        thread_ = std::thread{[this] { run(); }};
    }
    ~BareLoop() {
        done_ = true;
        thread_.join();
    }
    std::uint16_t port() const { return port_; }

private:
    void run() {
        const int poll = epoll_create1(0);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = listener_;
        epoll_ctl(poll, EPOLL_CTL_ADD, listener_, &event);
        epoll_event events[256];
        char buffer[16384];
        while (!done_) {
            const int ready = epoll_wait(poll, events, 256, 50);
            for (int i = 0; i < ready; ++i) {
                const int socket = events[i].data.fd;
                if (socket == listener_) {
                    event.data.fd = ::accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK);
                    const int on = 1;
                    setsockopt(event.data.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                    epoll_ctl(poll, EPOLL_CTL_ADD, event.data.fd, &event);
                } else if (::recv(socket, buffer, sizeof buffer, 0) > 0) {
                    if (::send(socket, answer_.data(), answer_.size(), MSG_NOSIGNAL) < 0) ::close(socket);
                } else {
                    ::close(socket);
                }
            }
        }
        ::close(poll);
        ::close(listener_);
    }

    std::string answer_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::atomic<bool> done_{false};
    std::thread thread_;
};

void print(const char* name, const bench::LoadReport& report) {
    fmt::print(
        "{:<22} {:>8.0f}/s  p50 {:>6.0f} us  p99 {:>6.0f} us  server {:>5.2f} us of CPU each  load {:>3.0f} % of CPU  "
        "wrong {} broken {}\n",
        name, report.per_second, report.p50_us, report.p99_us,
        report.server_cpu_seconds * 1e6 / static_cast<double>(report.answers),
        100 * report.load_cpu_seconds / (report.load_cpu_seconds + report.server_cpu_seconds), report.wrong,
        report.broken);
}

}  // namespace

int main(int argc, char** argv) {
    const int connections = argc > 1 ? std::atoi(argv[1]) : 32;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    Constant constant;
    http::ServerSettings settings;
    settings.threads = 1;
    http::Server server{settings, constant, [](auto, auto, auto) {}};
    BareLoop bare{1024 + 780};
    const auto load = [&](std::uint16_t port) {
        const auto request = get(port);
        return bench::run_load(
            {.port = port, .connections = connections, .request = [&](std::uint64_t) { return request; }});
    };
    for (int i = 0; i < rounds; ++i) {
        const auto ours = load(server.port());
        const auto floor = load(bare.port());
        print("constant 1 KiB", ours);
        print("bare recv and send", floor);
        fmt::print("  CPU of the kernel's part / ours: {:.2f}\n",
                   (floor.server_cpu_seconds / static_cast<double>(floor.answers)) /
                       (ours.server_cpu_seconds / static_cast<double>(ours.answers)));
    }
}
