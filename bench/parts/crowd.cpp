#include "crowd.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

#include "client.hpp"
#include "figures.hpp"
#include "paced.hpp"

namespace gongyou::bench {

namespace {

/// A connection that will not make its caller wait; from one of 250 loopback addresses, so that no network has many.
int connected(std::uint16_t port, int number) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in from{};
    from.sin_family = AF_INET;
    from.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 256U * static_cast<unsigned>(1 + number % 250));
    bind(socket, reinterpret_cast<const sockaddr*>(&from), sizeof from);
    const int small = 4096;
    setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
        close(socket);
        return -1;
    }
    fcntl(socket, F_SETFL, O_NONBLOCK);
    return socket;
}

constexpr std::string_view head = "GET /api/site HTTP/1.1\r\nHost: localhost\r\nAccept-Language: zh-CN\r\nX-Slow: ";
constexpr std::string_view posted =
    "POST /api/receipts/lookup HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
    "9000\r\n"
    "\r\n";
constexpr std::string_view asked = "GET /api/openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n";

}  // namespace

Reading reading(std::uint16_t port, const std::string& token, std::chrono::seconds time) {
    Client client{port};
    Paced paced{50};
    const auto headers = fmt::format("Cookie: __Host-gongyou={}\r\n", token);
    std::vector<double> times;
    const auto until = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < until) {
        paced.wait();
        const auto began = std::chrono::steady_clock::now();
        const auto answer = client.get("/api/desk/reports?limit=20", headers);
        if (!answer || answer->status != 200) throw std::runtime_error{"a read was not answered"};
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    return {quantile(times, 0.99)};
}

Crowd::Crowd(std::uint16_t port, int connections) : port_{port}, slow_(static_cast<std::size_t>(connections)) {
    for (int i = 0; i < connections; ++i) slow_[static_cast<std::size_t>(i)].kind = i % 3;
    thread_ = std::jthread{[this](const std::stop_token& stop) { run(stop); }};
}

Crowd::~Crowd() { stop(); }

int Crowd::stop() {
    if (!thread_.joinable()) return 0;
    thread_.request_stop();
    thread_.join();
    int open = 0;
    for (auto& one : slow_) {
        char byte = 0;
        const auto got = one.socket < 0 ? 0 : recv(one.socket, &byte, 1, MSG_DONTWAIT | MSG_PEEK);
        open += one.socket >= 0 && (got > 0 || (got < 0 && errno == EAGAIN));
        if (one.socket >= 0) close(one.socket);
    }
    return open;
}

void Crowd::run(const std::stop_token& stop) {
    constexpr std::size_t shares = 50;  // each acts once a second, not all at the same moment
    Paced paced{shares};
    for (std::size_t share = 0; !stop.stop_requested(); share = (share + 1) % shares) {
        paced.wait();
        for (std::size_t i = share; i < slow_.size() && !stop.stop_requested(); i += shares) {
            Slow& one = slow_[i];
            if (one.socket < 0) {
                one.socket = connected(port_, static_cast<int>(i));
                one.sent = 0;
            }
            if (one.socket >= 0) act(one);
        }
    }
}

void Crowd::act(Slow& one) {
    std::string_view bytes;
    if (one.kind == 0) {
        bytes = one.sent < head.size() ? head.substr(one.sent, 1) : "x";
    } else if (one.kind == 1) {
        bytes = one.sent == 0 ? posted : "{";
    } else {
        bytes = one.sent == 0 ? asked : "";
        char byte = 0;
        if (one.sent > 0 && recv(one.socket, &byte, 1, MSG_DONTWAIT) == 0) one.sent = std::string_view::npos;
    }
    if (one.sent != std::string_view::npos && !bytes.empty()) {
        const auto sent = send(one.socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        one.sent = sent < 0 && errno != EAGAIN ? std::string_view::npos : one.sent + bytes.size();
    }
    if (one.sent != std::string_view::npos) return;
    close(one.socket);  // cut off: it comes again
    one.socket = -1;
}

double resident_mib() {
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

}  // namespace gongyou::bench
