// What callers with bad intentions learn and spoil, over HTTP against the house as it is served: whether the time of an
// answer tells who exists (security.md AUTH-5), and what a flood of log-ins (AUTH-1) and a crowd of slow connections
// (IN-2) do to the answers of others.
//   hostile [samples of each pair, 2000] [seconds of a flood, 20] [slow connections, 2000]
#include <fmt/format.h>

#include <atomic>
#include <cmath>
#include <thread>

#include "parts/client.hpp"
#include "parts/crowd.hpp"
#include "parts/figures.hpp"
#include "parts/filled_county.hpp"
#include "parts/paced.hpp"
#include "parts/running_house.hpp"

namespace {

using namespace gongyou;

constexpr int tries_of_an_account = 4;  // the fifth wrong one would begin to wait (AUTH-4)

/// Each from a network of its own, as if many people asked.
std::string from_network(std::uint64_t number) {
    return fmt::format("X-Forwarded-For: 10.{}.{}.1\r\n", number / 250 % 250, number % 250);
}

std::string password_of(std::string_view login, std::string_view key) {
    return fmt::format(R"({{"key":"{}","login":"{}","password":"seven green lamps on the bridge"}})", key, login);
}

class Hostile {
public:
    explicit Hostile(int samples) : samples_{samples} {
        auto config = bench::config_in(folder_.path());
        running_ = std::make_unique<bench::RunningHouse>(config, std::vector{*http::Network::parse("127.0.0.1")});
        units_ = bench::county_units(running_->database());
        bench::fill_up_to(running_->database(), units_, 2'000);
        bench::add_logins(running_->house(), "known", samples / tries_of_an_account + 1);
        desk_ = bench::signed_in_as(running_->house(), Role::desk, units_.county);
    }

    /// Log-ins of accounts that exist and of others, in turn, at a pace that the brake on all strangers allows.
    void tell_accounts_apart() {
        bench::Client client{running_->port()};
        std::vector<double> known, unknown;
        bench::Paced paced{15};  // a second; the brake lets 20 pass
        for (int i = 0; i < samples_; ++i) {
            known.push_back(time_of_sign_in(client, paced, fmt::format("known{}", i / tries_of_an_account)));
            unknown.push_back(time_of_sign_in(client, paced, fmt::format("nobody{}", i / tries_of_an_account)));
        }
        report("log-in of an account against none", known, unknown);
    }

    /// A receipt that somebody holds against one that nobody does.
    void tell_receipts_apart() {
        bench::Client client{running_->port()};
        const auto held = filed(client);
        std::vector<double> known, unknown;
        for (int i = 0; i < samples_; ++i) {
            known.push_back(time_of_lookup(client, held, 200));
            unknown.push_back(time_of_lookup(client, "0000 0000 0000 0000 0000", 404));
        }
        report("receipt that is held against none", known, unknown);
    }

    void flood_with_log_ins(std::chrono::seconds time) {
        const auto idle = bench::reading(running_->port(), desk_, time);
        std::atomic<int> answered = 0;
        std::jthread flood{[&](const std::stop_token& stop) {
            std::vector<std::jthread> callers;
            for (int caller = 0; caller < 8; ++caller)
                callers.emplace_back([&, caller] {
                    bench::Client client{running_->port()};
                    bench::Paced paced{25};  // eight of them: 200 a second
                    for (std::uint64_t i = 0; !stop.stop_requested(); ++i) {
                        paced.wait();
                        const auto number = static_cast<std::uint64_t>(caller) * 1'000'000 + i;
                        if (client.post("/api/sign-in/password",
                                        password_of(fmt::format("flood{}", number), new_uuid_v4(random_)),
                                        from_network(number)))
                            ++answered;
                    }
                });
        }};
        const auto flooded = bench::reading(running_->port(), desk_, time);
        flood.request_stop();
        flood.join();
        fmt::print("  reads: p99 idle {:.2f} ms, flooded {:.2f} ms; {} log-ins answered\n", idle.p99_ms, flooded.p99_ms,
                   answered.load());
        bench::print_at_most("p99 of reads under 200 log-ins a second, against idle", 2, flooded.p99_ms / idle.p99_ms,
                             "×");
    }

    void crowd_with_slow_connections(int count, std::chrono::seconds time) {
        const auto idle = bench::reading(running_->port(), desk_, time);
        bench::Crowd crowd{running_->port(), count};
        const auto crowded = bench::reading(running_->port(), desk_, time);
        const int held = crowd.stop();
        fmt::print("  reads: p99 idle {:.2f} ms, crowded {:.2f} ms; {} connections were open together\n", idle.p99_ms,
                   crowded.p99_ms, held);
        bench::print_at_most(fmt::format("p99 of reads beside {} slow connections, against idle", count), 2,
                             crowded.p99_ms / idle.p99_ms, "×");
        bench::print_at_most(fmt::format("resident beside {} slow connections", count), 400, bench::resident_mib(),
                             " MiB");
    }

private:
    using Time = std::chrono::steady_clock;

    double time_of_sign_in(bench::Client& client, bench::Paced& paced, const std::string& login) {
        paced.wait();
        const auto body = password_of(login, new_uuid_v4(random_));
        const auto network = from_network(network_++);
        return timed(401, [&] { return client.post("/api/sign-in/password", body, network); });
    }
    double time_of_lookup(bench::Client& client, const std::string& receipt, int status) {
        const auto body = fmt::format(R"({{"receipt":"{}"}})", receipt);
        const auto network = from_network(network_++);
        return timed(status, [&] { return client.post("/api/receipts/lookup", body, network); });
    }
    template <class Ask>
    double timed(int status, Ask ask) {
        const auto began = Time::now();
        const auto answer = ask();
        const std::chrono::duration<double, std::milli> took = Time::now() - began;
        if (!answer || answer->status != status)
            throw std::runtime_error{fmt::format("{} instead of {}", answer ? answer->status : 0, status)};
        return took.count();
    }
    std::string filed(bench::Client& client) {
        const auto answer =
            client.post("/api/reports",
                        fmt::format(R"({{"key":"{}","employer_name":"云溪晨光针织有限公司","place":"云溪镇工业园区",)"
                                    R"("facts":"老板拖欠工资三个月。","uploads":[],"consent":true}})",
                                    new_uuid_v4(random_)));
        constexpr std::string_view member = "\"receipt\":\"";
        const auto from = answer.value().body.find(member) + member.size();
        return answer->body.substr(from, answer->body.find('"', from) - from);
    }
    /// Without the slowest twentieth of both: what the machine did meanwhile would hide a difference.
    void report(std::string_view what, std::vector<double> one, std::vector<double> other) const {
        auto all = one;
        all.insert(all.end(), other.begin(), other.end());
        const double slow = bench::quantile(all, 0.95);
        for (auto* times : {&one, &other}) std::erase_if(*times, [&](double time) { return time > slow; });
        fmt::print("  {}: medians {:.3f} and {:.3f} ms\n", what, bench::median(one), bench::median(other));
        bench::print_at_most(fmt::format("Welch's |t|, {}, {} each", what, samples_), 4.5,
                             std::abs(bench::welch_t(one, other)), "");
    }

    int samples_;
    bench::TemporaryFolder folder_;
    SystemRandom random_;
    std::unique_ptr<bench::RunningHouse> running_;
    bench::CountyUnits units_;
    std::string desk_;
    std::uint64_t network_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
    const auto given = [&](int place, int usual) { return count > place ? std::stoi(arguments[place]) : usual; };
    Hostile hostile{given(1, 2'000)};
    const std::chrono::seconds time{given(2, 20)};
    hostile.tell_receipts_apart();
    hostile.flood_with_log_ins(time);
    hostile.crowd_with_slow_connections(given(3, 2'000), time);
    hostile.tell_accounts_apart();
    return 0;
}
