#include "platform/http/metrics.hpp"

#include <fmt/format.h>

namespace gongyou::http {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;

}  // namespace

void Metrics::Route::count(int status, std::chrono::nanoseconds took) {
    const int hundreds = status / 100;
    by_status_[static_cast<std::size_t>(hundreds < 0 || hundreds > 5 ? 0 : hundreds)].fetch_add(1, relaxed);
    const double seconds = std::chrono::duration<double>(took).count();
    std::size_t slot = 0;
    while (slot < bounds.size() && seconds > bounds[slot]) ++slot;
    by_time_[slot].fetch_add(1, relaxed);
    nanoseconds_.fetch_add(static_cast<std::uint64_t>(took.count()), relaxed);
}

void Metrics::add_gauge(std::string name, std::string help, std::function<double()> value) {
    gauges_.push_back({std::move(name), std::move(help), std::move(value)});
}

void Metrics::append_requests(std::string& out) const {
    out += "# HELP gongyou_requests_total Requests by route and status class.\n# TYPE gongyou_requests_total counter\n";
    for (const auto& route : routes_)
        for (std::size_t hundreds = 1; hundreds < route.by_status_.size(); ++hundreds)
            if (const auto count = route.by_status_[hundreds].load(relaxed))
                fmt::format_to(std::back_inserter(out), "gongyou_requests_total{{route=\"{}\",status=\"{}xx\"}} {}\n",
                               route.name_, hundreds, count);
}

void Metrics::append_times(std::string& out) const {
    out += "# HELP gongyou_request_seconds Time from header to answer.\n# TYPE gongyou_request_seconds histogram\n";
    for (const auto& route : routes_) {
        std::array<std::uint64_t, Route::bounds.size() + 1> slots{};
        std::uint64_t count = 0;
        for (std::size_t i = 0; i < slots.size(); ++i) count += slots[i] = route.by_time_[i].load(relaxed);
        if (count == 0) continue;
        std::uint64_t up_to = 0;
        const auto sink = std::back_inserter(out);
        for (std::size_t i = 0; i < Route::bounds.size(); ++i) {
            up_to += slots[i];
            fmt::format_to(sink, "gongyou_request_seconds_bucket{{route=\"{}\",le=\"{}\"}} {}\n", route.name_,
                           Route::bounds[i], up_to);
        }
        fmt::format_to(sink, "gongyou_request_seconds_bucket{{route=\"{}\",le=\"+Inf\"}} {}\n", route.name_, count);
        fmt::format_to(sink, "gongyou_request_seconds_sum{{route=\"{}\"}} {:.6f}\n", route.name_,
                       static_cast<double>(route.nanoseconds_.load(relaxed)) / 1e9);
        fmt::format_to(sink, "gongyou_request_seconds_count{{route=\"{}\"}} {}\n", route.name_, count);
    }
}

std::string Metrics::text() const {
    std::string out;
    append_requests(out);
    append_times(out);
    for (const auto& gauge : gauges_)
        fmt::format_to(std::back_inserter(out), "# HELP {0} {1}\n# TYPE {0} gauge\n{0} {2}\n", gauge.name, gauge.help,
                       gauge.value());
    return out;
}

}  // namespace gongyou::http
