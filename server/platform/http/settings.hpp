#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/host_names.hpp"
#include "platform/http/network.hpp"

namespace gongyou::http {

struct ServerSettings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;  ///< 0: any free one
    unsigned threads = 0;    ///< 0: one for each core
    HostNames hosts = HostNames::of_this_machine();
    std::vector<Network> proxies = {};  ///< whose forwarded headers are believed
    std::string certificate_file = {};  ///< PEM, with its chain; empty: no TLS
    std::string key_file = {};          ///< PEM

    // Limits (security.md IN-2).
    std::size_t connections = 4'000;
    std::size_t connections_of_one_network = 1'000;
    std::size_t body_memory = 64 * 1024 * 1024;  ///< of all large bodies together
    std::chrono::milliseconds header_time{10'000};
    std::chrono::milliseconds slack_time{10'000};  ///< grace before bytes_per_second counts, for bodies and answers
    std::size_t bytes_per_second = 1'024;          ///< slower than that is cut off
    std::chrono::milliseconds idle_time{60'000};
    std::chrono::milliseconds farewell_time{1'000};  ///< for the caller to close, once we have
    std::chrono::milliseconds heartbeat{20'000};     ///< of open event streams
    std::chrono::milliseconds stop_time{10'000};     ///< for answers under way when the server stops
    std::chrono::milliseconds tick{500};             ///< how often all of these are looked at
};

/// What the server has to tell the log: an event, the request's id (may be empty), details that are not for callers.
using Log = std::function<void(std::string_view event, std::string_view request, std::string_view detail)>;

}  // namespace gongyou::http
