#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

namespace gongyou::bench {

/// What somebody who reads at an easy pace meets.
struct Reading {
    double p99_ms = 0;
};
/// Fifty small reads a second of a signed-in desk, for `time`.
Reading reading(std::uint16_t port, const std::string& token, std::chrono::seconds time);

/// Connections that are as slow as the server lets them be, a third each: a head byte by byte, a body byte by byte, and
/// answers that are hardly read. Those that are cut off come again. From many networks.
class Crowd {
public:
    Crowd(std::uint16_t port, int connections);
    ~Crowd();
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    /// Ends it; how many connections were open when it ended.
    int stop();

private:
    struct Slow {
        int socket = -1;
        int kind = 0;
        std::size_t sent = 0;
    };
    void run(const std::stop_token& stop);
    void act(Slow& one);

    std::uint16_t port_;
    std::vector<Slow> slow_;
    std::jthread thread_;
};

/// Resident memory of this process now.
double resident_mib();

}  // namespace gongyou::bench
