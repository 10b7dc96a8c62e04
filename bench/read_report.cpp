// What a desk reads, signed in, over HTTP: one report and the list of the 20 newest, against our own server answering a
// constant 1 KiB; the same among 10^4 and among 10^6 reports; and how long a search for a two-character word takes.
//   read_report [--keep FOLDER] [reports, 1000000] [rounds, 5]
// With --keep the filled stores stay in the folder, and are used again.
#include <fmt/format.h>

#include <atomic>
#include <map>
#include <thread>

#include "parts/client.hpp"
#include "parts/figures.hpp"
#include "parts/filled_county.hpp"
#include "parts/load.hpp"
#include "parts/running_house.hpp"

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

using Path = std::function<std::string(std::uint64_t)>;

/// Questions a second when they are asked of the house itself, by two threads at once: what is left of a figure when
/// HTTP costs nothing.
double without_http(app::House& house, const Path& path, const std::string& token) {
    constexpr int threads = 2;
    std::atomic<bool> stop = false;
    std::atomic<std::uint64_t> answers = 0;
    const auto ask = [&](std::uint64_t number) {
        for (; !stop; number += threads) {
            http::Request request{.path = path(number), .prefix = "127.0.0.0/24", .id = "1"};
            request.headers = {{"host", "localhost"}, {"accept", "application/json"}};
            request.headers.emplace_back("cookie", "__Host-gongyou=" + token);
            house.api().answer(std::move(request), [&](http::Response answer) { answers += answer.status == 200; });
        }
    };
    using Clock = std::chrono::steady_clock;
    const auto began = Clock::now();
    {
        std::vector<std::jthread> asking;
        for (std::uint64_t i = 0; i < threads; ++i) asking.emplace_back(ask, i);
        std::this_thread::sleep_for(std::chrono::seconds{1});
        stop = true;
    }
    return static_cast<double>(answers) / std::chrono::duration<double>(Clock::now() - began).count();
}

std::string get(std::uint16_t port, std::string_view path, std::string_view token) {
    return fmt::format(
        "GET {} HTTP/1.1\r\nHost: localhost:{}\r\nAccept: application/json\r\nAccept-Language: zh-CN,zh;q=0.9\r\n"
        "User-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\nCookie: __Host-gongyou={}\r\n\r\n",
        path, port, token);
}

/// A county with some reports, and two desks that read them.
class County {
public:
    County(const std::filesystem::path& folder, int reports) {
        std::filesystem::create_directories(folder);
        auto config = bench::config_in(folder);
        config.receipt_stock = 0;
        running_ = std::make_unique<bench::RunningHouse>(config);
        const auto units = bench::county_units(running_->database());
        bench::fill_up_to(running_->database(), units, reports);
        township_ = bench::signed_in_as(running_->house(), Role::desk, units.townships.front());
        county_ = bench::signed_in_as(running_->house(), Role::desk, units.county);
        ids_ = bench::some_reports(running_->database(), units.townships.front(), 1000);
    }

    std::uint16_t port() const { return running_->port(); }
    app::House& house() const { return running_->house(); }
    const std::string& township() const { return township_; }
    const std::string& county() const { return county_; }
    const std::string& id(std::uint64_t number) const { return ids_[number * 7919 % ids_.size()]; }

private:
    std::unique_ptr<bench::RunningHouse> running_;
    std::string township_;
    std::string county_;
    std::vector<std::string> ids_;
};

using Request = std::function<std::string(std::uint64_t)>;

bench::LoadReport load(std::uint16_t port, const Request& request, int connections) {
    const auto report = bench::run_load(
        {.port = port, .connections = connections, .time = std::chrono::milliseconds{1000}, .request = request});
    if (report.wrong + report.broken > 0)
        fmt::print("  {} wrong, {} broken of {}\n", report.wrong, report.broken, report.answers);
    return report;
}

Request one_report(const County& county) {
    return [&county](std::uint64_t number) {
        return get(county.port(), "/api/desk/reports/" + county.id(number), county.township());
    };
}

Request always(std::string request) {
    return [request = std::move(request)](std::uint64_t) { return request; };
}

void show(const char* what, std::uint16_t port, const std::string& request) {
    const auto answer = bench::Client{port}.ask(request);
    fmt::print("  {:<28} {} {:>6} bytes  {}\n", what, answer ? answer->status : 0, answer ? answer->body.size() : 0,
               answer ? answer->body.substr(0, 60) : "");
}

void measure_reading(const County& small, const County& large, int rounds, int connections) {
    fmt::print("{} connections\n", connections);
    Constant constant;
    http::Server server{{}, constant, [](auto, auto, auto) {}};
    const auto list = [](const County& county, const std::string& token) {
        return always(get(county.port(), "/api/desk/reports?limit=20", token));
    };
    struct Way {
        std::string name;
        std::uint16_t port;
        Request request;
    };
    const std::vector<Way> ways{
        {"constant", server.port(), always(get(server.port(), "/api/desk/reports?limit=20", large.township()))},
        {"report, 10^4", small.port(), one_report(small)},
        {"report, 10^6", large.port(), one_report(large)},
        {"list of a township, 10^4", small.port(), list(small, small.township())},
        {"list of a township, 10^6", large.port(), list(large, large.township())},
        {"list of the county, 10^4", small.port(), list(small, small.county())},
        {"list of the county, 10^6", large.port(), list(large, large.county())},
    };
    for (const auto& way : ways) show(way.name.c_str(), way.port, way.request(1));
    std::map<std::string, std::vector<double>> rates;
    constexpr int warming_up = 2;  // rounds: each thread of the server has a page cache of its own
    for (int round = -warming_up; round < rounds; ++round)
        for (const auto& way : ways) {
            const double rate = load(way.port, way.request, connections).per_second;
            if (round >= 0) rates[way.name].push_back(rate);
        }

    const auto ratio = [&](const std::string& one, const std::string& other) {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < rates[one].size(); ++i) ratios.push_back(rates[one][i] / rates[other][i]);
        return bench::median(ratios);
    };
    for (const auto& way : ways)
        fmt::print("  {:<28} {:8.0f}/s  {:.2f} of constant\n", way.name, bench::median(rates[way.name]),
                   ratio(way.name, "constant"));
    const auto reports = [&](std::uint64_t number) { return "/api/desk/reports/" + large.id(number); };
    const auto lists = [](std::uint64_t) { return std::string{"/api/desk/reports"}; };
    const double constant_rate = bench::median(rates["constant"]);
    fmt::print("  without HTTP, two threads: a report {:.2f}, a list of the county {:.2f} of constant\n",
               without_http(large.house(), reports, large.township()) / constant_rate,
               without_http(large.house(), lists, large.county()) / constant_rate);
    const auto with = fmt::format(", {} connections", connections);
    bench::print_at_least("one report, against a constant 1 KiB" + with, 0.5, ratio("report, 10^6", "constant"));
    bench::print_at_least("20 newest of a township, against a constant 1 KiB" + with, 0.25,
                          ratio("list of a township, 10^6", "constant"));
    bench::print_at_least("20 newest of the county, against a constant 1 KiB" + with, 0.25,
                          ratio("list of the county, 10^6", "constant"));
    bench::print_at_most("one report, 10^6 against 10^4" + with, 1.3, ratio("report, 10^4", "report, 10^6"), "×");
    bench::print_at_most("20 newest of a township, 10^6 against 10^4" + with, 1.3,
                         ratio("list of a township, 10^4", "list of a township, 10^6"), "×");
    bench::print_at_most("20 newest of the county, 10^6 against 10^4" + with, 1.3,
                         ratio("list of the county, 10^4", "list of the county, 10^6"), "×");
}

void measure_search(const County& large, int rounds) {
    struct Word {
        const char* name;
        const char* encoded;
    };
    const Word words[] = {{"欠薪, common", "%E6%AC%A0%E8%96%AA"}, {"尘肺, rare", "%E5%B0%98%E8%82%BA"}};
    double worst = 0;
    for (const auto& [name, encoded] : words)
        for (const auto* token : {&large.township(), &large.county()}) {
            const auto request = get(large.port(), fmt::format("/api/desk/reports?q={}&limit=20", encoded), *token);
            const auto what = fmt::format("{} {}", name, token == &large.county() ? "county" : "township");
            show(what.c_str(), large.port(), request);
            std::vector<double> p50, p99;
            for (int round = 0; round < rounds; ++round) {
                const auto report = load(large.port(), always(request), 2);
                p50.push_back(report.p50_us / 1000);
                p99.push_back(report.p99_us / 1000);
            }
            fmt::print("  {:<28} p50 {:.2f} ms  p99 {:.2f} ms\n", what, bench::median(p50), bench::median(p99));
            worst = std::max(worst, bench::median(p99));
        }
    bench::print_at_most("search for two characters among 10^6, p99", 50, worst, " ms");
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string> given{arguments + 1, arguments + count};
    std::optional<bench::TemporaryFolder> temporary;
    std::filesystem::path folder;
    if (given.size() >= 2 && given[0] == "--keep") {
        folder = given[1];
        given.erase(given.begin(), given.begin() + 2);
    } else {
        folder = temporary.emplace().path();
    }
    const int reports = given.empty() ? 1'000'000 : std::stoi(given[0]);
    const int rounds = given.size() < 2 ? 5 : std::stoi(given[1]);
    const County small{folder / "small", 10'000};
    const County large{folder / "large", reports};
    for (const int connections : {1, 32}) measure_reading(small, large, rounds, connections);
    measure_search(large, rounds);
    return 0;
}
