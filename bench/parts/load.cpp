#include "load.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace gongyou::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Line {
    int socket = -1;
    std::string unsent;
    std::string answer;
    std::size_t want = 0;  ///< bytes of the whole answer, once its head is there
    int status = 0;
    Clock::time_point sent;
    bool is_waiting = false;  ///< for `sent` to come
};

double cpu_seconds(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

int opened(std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&at), sizeof at) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

/// Whether the answer is whole now.
bool take_in(Line& line, std::string_view bytes) {
    line.answer += bytes;
    if (line.want == 0) {
        const auto end = line.answer.find("\r\n\r\n");
        if (end == std::string::npos) return false;
        const std::string_view head{line.answer.data(), end};
        line.status = 0;
        std::from_chars(head.data() + 9, head.data() + 12, line.status);
        std::size_t size = 0;
        constexpr std::string_view field = "\r\nContent-Length: ";
        // Ours stands near the end of the head.
        if (const auto at = head.rfind(field); at != std::string_view::npos)
            std::from_chars(head.data() + at + field.size(), head.data() + head.size(), size);
        line.want = end + 4 + size;
    }
    return line.answer.size() >= line.want;
}

}  // namespace

LoadReport run_load(const Load& load) {
    LoadReport report;
    std::vector<Line> lines(static_cast<std::size_t>(load.connections));
    std::vector<float> times;
    times.reserve(1 << 20);
    const int poll = epoll_create1(EPOLL_CLOEXEC);
    std::uint64_t number = 0;

    const auto send_next = [&](Line& line) {
        line.unsent = load.request(number++);
        if (load.every.count() == 0) line.sent = Clock::now();
        line.is_waiting = false;
        const auto sent = ::send(line.socket, line.unsent.data(), line.unsent.size(), MSG_NOSIGNAL);
        if (sent != static_cast<ssize_t>(line.unsent.size())) throw std::runtime_error{"a request was not sent whole"};
    };

    const double process_before = cpu_seconds(CLOCK_PROCESS_CPUTIME_ID);
    const double thread_before = cpu_seconds(CLOCK_THREAD_CPUTIME_ID);
    const auto began = Clock::now();
    const auto until = began + load.time;
    int open = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].socket = opened(load.port);
        if (lines[i].socket < 0) {
            ++report.broken;
            continue;
        }
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        epoll_ctl(poll, EPOLL_CTL_ADD, lines[i].socket, &event);
        lines[i].sent = began + load.every * i / lines.size();
        lines[i].is_waiting = load.every.count() > 0;
        if (!lines[i].is_waiting) send_next(lines[i]);
        ++open;
    }
    /// Sends what is due; how long until the next is.
    const auto send_what_is_due = [&] {
        auto next = Clock::now() + std::chrono::seconds{5};
        for (auto& line : lines) {
            if (line.is_waiting && line.sent <= Clock::now()) send_next(line);
            if (line.is_waiting) next = std::min(next, line.sent);
        }
        const auto left = std::max(next - Clock::now(), Clock::duration{0});
        return timespec{.tv_sec = left / std::chrono::seconds{1}, .tv_nsec = (left % std::chrono::seconds{1}).count()};
    };

    std::vector<char> buffer(256 * 1024);
    epoll_event events[256];
    while (open > 0) {
        const auto left = send_what_is_due();
        const int ready = epoll_pwait2(poll, events, 256, &left, nullptr);
        if (ready < 0 || (ready == 0 && left.tv_sec >= 4)) break;
        for (int i = 0; i < ready; ++i) {
            Line& line = lines[events[i].data.u64];
            const auto got = ::recv(line.socket, buffer.data(), buffer.size(), 0);
            if (got <= 0) {
                ::close(line.socket);
                line.socket = -1;
                ++report.broken;
                --open;
                continue;
            }
            if (!take_in(line, {buffer.data(), static_cast<std::size_t>(got)})) continue;
            const auto now = Clock::now();
            times.push_back(std::chrono::duration<float, std::micro>(now - line.sent).count());
            ++report.answers;
            report.wrong += line.status != load.status;
            line.answer.clear();
            line.want = 0;
            if (now < until) {
                line.sent += load.every;
                line.is_waiting = load.every.count() > 0;
                if (!line.is_waiting) send_next(line);
            } else {
                ::close(line.socket);
                line.socket = -1;
                --open;
            }
        }
    }
    report.seconds = std::chrono::duration<double>(Clock::now() - began).count();
    report.load_cpu_seconds = cpu_seconds(CLOCK_THREAD_CPUTIME_ID) - thread_before;
    report.server_cpu_seconds = cpu_seconds(CLOCK_PROCESS_CPUTIME_ID) - process_before - report.load_cpu_seconds;
    ::close(poll);

    report.per_second = static_cast<double>(report.answers) / report.seconds;
    if (!times.empty()) {
        const auto at = [&](double share) {
            const auto place = static_cast<std::ptrdiff_t>(static_cast<double>(times.size() - 1) * share);
            std::nth_element(times.begin(), times.begin() + place, times.end());
            return static_cast<double>(times[static_cast<std::size_t>(place)]);
        };
        report.p50_us = at(0.50);
        report.p99_us = at(0.99);
    }
    return report;
}

}  // namespace gongyou::bench
