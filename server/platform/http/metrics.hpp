#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gongyou::http {

/// Numbers for Prometheus. Everything is registered at the start; counting is a few relaxed additions, from any thread.
/// Labels are our own words (route templates), never anything a caller sent.
class Metrics {
public:
    /// What happened on one route.
    class Route {
    public:
        explicit Route(std::string name) : name_{std::move(name)} {}
        void count(int status, std::chrono::nanoseconds took);

    private:
        friend class Metrics;
        static constexpr std::array<double, 10> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2, 10};

        std::string name_;
        std::array<std::atomic<std::uint64_t>, 6> by_status_{};  ///< hundreds
        std::array<std::atomic<std::uint64_t>, bounds.size() + 1> by_time_{};
        std::atomic<std::uint64_t> nanoseconds_{0};
    };

    /// `name`: "GET /api/desk/reports/{id}". Stays where it is as long as these metrics.
    Route& add_route(std::string name) { return routes_.emplace_back(std::move(name)); }
    /// A number that is asked for when somebody looks: "gongyou_connections".
    void add_gauge(std::string name, std::string help, std::function<double()> value);

    /// All of it in the text format of Prometheus 0.0.4 (text/plain; version=0.0.4).
    std::string text() const;

private:
    struct Gauge {
        std::string name;
        std::string help;
        std::function<double()> value;
    };

    void append_requests(std::string& out) const;
    void append_times(std::string& out) const;

    std::deque<Route> routes_;
    std::vector<Gauge> gauges_;
};

}  // namespace gongyou::http
