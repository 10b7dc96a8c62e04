#include "platform/http/test_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>

namespace gongyou::http {

namespace {

constexpr std::string_view names[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};

}  // namespace

BodyRule EchoApplication::body_rule(const Request& head) {
    BodyRule rule{limit};
    if (head.path == "/refused") rule.refusal = Response{403, "text/plain", "no"};
    if (head.path == "/anonymous") rule.anonymous = true;
    if (head.path == "/rule-throws") throw std::runtime_error{"a secret path"};
    return rule;
}

void EchoApplication::answer(Request request, Reply reply) {
    ++answered;
    if (request.path == "/throws") throw std::runtime_error{"a secret path"};
    if (request.path == "/forgotten") return;
    if (request.path == "/later") {
        const std::lock_guard lock{mutex_};
        held_.push_back(std::move(reply));
        changed_.notify_all();
        return;
    }
    Response response;
    response.type = "text/plain";
    if (request.path == "/events") {
        response.type = "text/event-stream";
        response.events = [this](std::shared_ptr<EventStream> stream) {
            const std::lock_guard lock{mutex_};
            stream_ = std::move(stream);
            changed_.notify_all();
        };
    } else if (request.path == "/large") {
        response.body.assign(3'000'000, 'x');
    } else if (request.path == "/padded") {
        response.body.assign(std::stoul(request.query), 'x');
        response.padded = true;
    } else if (request.path == "/page") {
        response.type = "text/html; charset=utf-8";
    } else if (request.path == "/split") {
        response.headers.emplace_back("X-Name", "a\r\nSet-Cookie: b=c");
    } else if (request.path == "/about") {
        response.body = "id=" + request.id + " prefix=" + request.prefix + (request.secure ? " secure" : "");
        for (const auto& [name, value] : request.headers) response.body += " " + name + "=" + value;
    } else {
        response.body = std::string{names[static_cast<std::size_t>(request.method)]} + ' ' + request.path + ' ' +
                        request.query + ' ' + request.body;
    }
    reply(std::move(response));
}

void EchoApplication::wait_for_held(std::size_t count) {
    std::unique_lock lock{mutex_};
    changed_.wait_for(lock, std::chrono::seconds{10}, [&] { return held_.size() >= count; });
    ASSERT_GE(held_.size(), count);
}

void EchoApplication::release() {
    std::vector<Reply> held;
    {
        const std::lock_guard lock{mutex_};
        held.swap(held_);
    }
    for (const auto& reply : held) reply({200, "text/plain", "released"});
}

std::shared_ptr<EventStream> EchoApplication::stream() {
    std::unique_lock lock{mutex_};
    changed_.wait_for(lock, std::chrono::seconds{10}, [&] { return stream_ != nullptr; });
    return std::exchange(stream_, nullptr);
}

TestServer::TestServer(ServerSettings settings)
    : server{std::move(settings), application,
             [this](std::string_view event, std::string_view request, std::string_view detail) {
                 const std::lock_guard lock{log_mutex};
                 log.push_back(std::string{event} + '|' + std::string{request} + '|' + std::string{detail});
             }} {}

ServerSettings TestServer::quick() {
    ServerSettings settings;
    settings.threads = 2;
    settings.tick = std::chrono::milliseconds{20};
    settings.farewell_time = std::chrono::milliseconds{200};
    settings.stop_time = std::chrono::milliseconds{2'000};
    return settings;
}

RawClient::RawClient(std::uint16_t port) : socket_{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)} {
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{10, 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    EXPECT_EQ(::connect(socket_, reinterpret_cast<const sockaddr*>(&at), sizeof at), 0);
}

RawClient::~RawClient() { ::close(socket_); }

bool RawClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void RawClient::end_of_sending() { ::shutdown(socket_, SHUT_WR); }

bool RawClient::read_some() {
    char buffer[16 * 1024];
    const auto got = ::recv(socket_, buffer, sizeof buffer, 0);
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) ADD_FAILURE() << "the server keeps us waiting";
    if (got <= 0) return false;
    seen_.append(buffer, static_cast<std::size_t>(got));
    return true;
}

std::string RawClient::rest() {
    while (read_some()) {
    }
    return std::exchange(seen_, {});
}

std::string RawClient::until(std::string_view text) {
    while (seen_.find(text) == std::string::npos)
        if (!read_some()) return std::exchange(seen_, {});
    const auto end = seen_.find(text) + text.size();
    auto found = seen_.substr(0, end);
    seen_.erase(0, end);
    return found;
}

std::string RawClient::answer() {
    auto all = until("\r\n\r\n");
    constexpr std::string_view field = "Content-Length: ";
    const auto at = all.find(field);
    if (at == std::string::npos) return all;
    std::size_t size = 0;
    std::from_chars(all.data() + at + field.size(), all.data() + all.size(), size);
    while (seen_.size() < size)
        if (!read_some()) break;
    all += seen_.substr(0, size);
    seen_.erase(0, size);
    return all;
}

int answers_in(std::string_view bytes) {
    int count = 0;
    for (auto at = bytes.find("HTTP/1.1 "); at != std::string_view::npos; at = bytes.find("HTTP/1.1 ", at + 1)) ++count;
    return count;
}

int status_in(std::string_view answer) {
    int status = 0;
    if (answer.size() > 12) std::from_chars(answer.data() + 9, answer.data() + 12, status);
    return status;
}

}  // namespace gongyou::http
