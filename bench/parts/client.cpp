#include "client.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <charconv>

namespace gongyou::bench {

Client::~Client() { close(); }

void Client::close() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
}

bool Client::open() {
    if (socket_ >= 0) return true;
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{10, 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const int on = 1;
    setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port_);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&at), sizeof at) == 0) return true;
    close();
    return false;
}

std::optional<ClientAnswer> Client::ask(std::string_view request) {
    if (!open()) return std::nullopt;
    while (!request.empty()) {
        const auto sent = ::send(socket_, request.data(), request.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            close();
            return std::nullopt;
        }
        request.remove_prefix(static_cast<std::size_t>(sent));
    }
    auto answer = received();
    if (!answer || answer->head.find("Connection: close") != std::string::npos) close();
    return answer;
}

std::optional<ClientAnswer> Client::received() {
    std::string bytes;
    std::size_t body_at = 0;
    std::size_t whole = 0;
    char buffer[65536];
    while (whole == 0 || bytes.size() < whole) {
        const auto got = ::recv(socket_, buffer, sizeof buffer, 0);
        if (got <= 0) return std::nullopt;
        bytes.append(buffer, static_cast<std::size_t>(got));
        if (whole > 0) continue;
        const auto end = bytes.find("\r\n\r\n");
        if (end == std::string::npos) continue;
        body_at = end + 4;
        constexpr std::string_view field = "\r\nContent-Length: ";
        std::size_t size = 0;
        if (const auto at = bytes.find(field); at < end)
            std::from_chars(bytes.data() + at + field.size(), bytes.data() + end, size);
        whole = body_at + size;
    }
    ClientAnswer answer{.head = bytes.substr(0, body_at), .body = bytes.substr(body_at)};
    std::from_chars(bytes.data() + 9, bytes.data() + 12, answer.status);
    return answer;
}

std::optional<ClientAnswer> Client::get(std::string_view path, std::string_view headers) {
    return ask(fmt::format("GET {} HTTP/1.1\r\nHost: localhost:{}\r\n{}\r\n", path, port_, headers));
}

std::optional<ClientAnswer> Client::post(std::string_view path, std::string_view json, std::string_view headers) {
    return ask(fmt::format(
        "POST {} HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n{}\r\n{}",
        path, port_, json.size(), headers, json));
}

}  // namespace gongyou::bench
