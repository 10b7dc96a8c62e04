#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

namespace gongyou::bench {

/// What to send, and for how long.
struct Load {
    std::uint16_t port = 0;
    int connections = 32;
    std::chrono::milliseconds time{2'000};
    /// When a connection asks again, counted from when it should have asked last; nothing: as soon as it is answered.
    /// Times of answers count from when a request should have been sent.
    std::chrono::microseconds every{0};
    /// The next request of a connection, head and body; counted from 0 over all connections.
    std::function<std::string(std::uint64_t number)> request;
    int status = 200;  ///< of a right answer
};

struct LoadReport {
    std::uint64_t answers = 0;
    std::uint64_t wrong = 0;   ///< of them with another status
    std::uint64_t broken = 0;  ///< connections that closed or could not be opened
    double seconds = 0;
    double per_second = 0;
    double p50_us = 0;
    double p99_us = 0;
    double load_cpu_seconds = 0;    ///< of the thread that sends: what it took from the server
    double server_cpu_seconds = 0;  ///< of all other threads of this process
};

/// Keeps one request under way on each of many keep-alive connections to a server on this machine, from the calling
/// thread.
LoadReport run_load(const Load& load);

}  // namespace gongyou::bench
