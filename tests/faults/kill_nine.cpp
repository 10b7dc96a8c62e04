// Kills the program, as it is served, under load, again and again, and then looks whether it kept its word: every
// report it acknowledged is there, none twice, each key is answered as the first time, and the store is whole
// (security.md DUR-2).
//   kill_nine PROGRAM [rounds, 20] [postgresql://… of an empty database]
#include <fmt/format.h>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

#include "parts/client.hpp"
#include "parts/running_house.hpp"
#include "parts/served_program.hpp"
#include "platform/crypto/receipt.hpp"
#include "programmes/rights/report_store.hpp"

namespace {

using namespace gongyou;

constexpr int connections = 16;

std::string report_with(const std::string& key) {
    return fmt::format(
        R"({{"key":"{}","point":"YX001","employer_name":"云溪晨光针织有限公司","place":"云溪镇工业园区二号楼",)"
        R"("facts":"老板拖欠工资三个月，多次催讨无果。","phone":"13800000000","uploads":[],"consent":true}})",
        key);
}

/// "1234 5678 …" of the answer to a report; empty when it is none.
std::string receipt_in(const std::optional<bench::ClientAnswer>& answer) {
    constexpr std::string_view member = "\"receipt\":\"";
    if (!answer || answer->status != 200) return {};
    const auto at = answer->body.find(member);
    if (at == std::string::npos) return {};
    const auto from = at + member.size();
    return answer->body.substr(from, answer->body.find('"', from) - from);
}

/// Each from a network of its own: no budget stands in the way.
std::string from_network(int number) {
    return fmt::format("X-Forwarded-For: 10.{}.{}.1\r\n", number / 250 % 250, number % 250);
}

/// A worker's phone: sends one report after the other, and one that was not answered again until it is.
class Sender {
public:
    explicit Sender(int number) : network_{number} {}

    /// Until the server goes away; at the end without a new report, once nothing is left unanswered.
    void run(std::uint16_t port, bool to_the_end) {
        bench::Client client{port};
        while (!to_the_end || !pending_.empty()) {
            if (pending_.empty()) pending_ = new_uuid_v4(random_);
            const auto answer =
                client.post("/api/reports", report_with(pending_), from_network(network_ += connections));
            if (!answer) return;
            if (const auto receipt = receipt_in(answer); !receipt.empty()) {
                acknowledged_[pending_] = receipt;
                pending_.clear();
            } else {
                ++refused_;
                std::this_thread::sleep_for(std::chrono::milliseconds{5});
            }
        }
    }

    const std::map<std::string, std::string>& acknowledged() const { return acknowledged_; }
    bool has_pending() const { return !pending_.empty(); }
    int refused() const { return refused_; }

private:
    int network_;
    SystemRandom random_;
    std::string pending_;  ///< key of the report under way
    std::map<std::string, std::string> acknowledged_;
    int refused_ = 0;
};

template <class Act>
void in_threads(int count, Act act) {
    std::vector<std::jthread> threads;
    for (int i = 0; i < count; ++i) threads.emplace_back([act, i] { act(i); });
}

struct Count {
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Count, (), (count))
struct Line {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Line, (), (text))
struct Violation {
    std::string table;
};
BOOST_DESCRIBE_STRUCT(Violation, (), (table))

class KillNine {
public:
    KillNine(std::string program, std::string url) : program_{std::move(program)} {
        config_ = bench::config_in(folder_.path());
        config_.database = std::move(url);
        for (int i = 0; i < connections; ++i) senders_.emplace_back(i);
    }

    void kill_again_and_again(int rounds) {
        SystemRandom chance;
        for (int round = 1; round <= rounds; ++round) {
            bench::ServedProgram server{program_, flags()};
            std::vector<std::jthread> threads;
            for (auto& sender : senders_) threads.emplace_back([&] { sender.run(server.port(), false); });
            std::this_thread::sleep_for(std::chrono::milliseconds{50 + chance.below(451)});
            server.kill();
            threads.clear();
            if (round % 50 == 0 || round == rounds)
                fmt::print("  {} kills, {} reports acknowledged\n", round, acknowledged().size()), std::fflush(stdout);
        }
    }

    /// Every phone gets its last answer, and every key is sent once more.
    void send_all_again() {
        bench::ServedProgram server{program_, flags()};
        in_threads(connections, [&](int i) { senders_[static_cast<std::size_t>(i)].run(server.port(), true); });
        const auto all = acknowledged();
        std::atomic<std::size_t> next = 0;
        std::vector<std::pair<std::string, std::string>> list{all.begin(), all.end()};
        in_threads(connections, [&](int) {
            bench::Client client{server.port()};
            for (std::size_t i = next++; i < list.size(); i = next++)
                if (answered_again(client, list[i].first, static_cast<int>(i)) != list[i].second) ++answered_otherwise_;
        });
        server.stop();
    }

    /// Whether all is as it was promised.
    bool is_whole() {
        const auto all = acknowledged();
        int unanswered = 0;
        int refused = 0;
        for (const auto& sender : senders_) {
            unanswered += sender.has_pending();
            refused += sender.refused();
        }
        const auto session = sql::open_session(config::database_url(config_), false);
        const auto reports = session->find<Count>("SELECT COUNT(*) FROM report")->count;
        const int missing = missing_receipts(all);
        const int twice = static_cast<int>(reports) - static_cast<int>(all.size());
        const bool store_whole = session->dialect() == sql::Dialect::postgres || is_whole(*session);
        const int audit = bench::exit_code_of(audit_command());
        fmt::print(
            "  {} reports acknowledged, {} there; missing {}, beyond {}, keys never answered {}, keys answered "
            "otherwise {}, "
            "answers other than a receipt {}; store {}, audit {}\n",
            all.size(), reports, missing, twice, unanswered, answered_otherwise_.load(), refused,
            store_whole ? "whole" : "BROKEN", audit == 0 ? "whole" : "BROKEN");
        return missing == 0 && twice == 0 && unanswered == 0 && answered_otherwise_ == 0 && store_whole && audit == 0;
    }

private:
    std::vector<std::string> flags() const {
        std::vector<std::string> flags{"--demo",    "--data",     config_.data,
                                       "--web",     config_.web,  "--proxies",
                                       "127.0.0.1", "--log-file", (folder_.path() / "log").string()};
        if (!config_.database.empty()) flags.insert(flags.end(), {"--database", config_.database});
        return flags;
    }
    std::vector<std::string> audit_command() const {
        std::vector<std::string> command{program_, "audit", "verify", "--data", config_.data};
        if (!config_.database.empty()) command.insert(command.end(), {"--database", config_.database});
        return command;
    }
    std::map<std::string, std::string> acknowledged() const {
        std::map<std::string, std::string> all;
        for (const auto& sender : senders_) all.insert(sender.acknowledged().begin(), sender.acknowledged().end());
        return all;
    }
    /// The receipt for a key that was used before; tried again while the server is busy, for a while.
    static std::string answered_again(bench::Client& client, const std::string& key, int network) {
        for (int attempt = 0; attempt < 200; ++attempt) {
            const auto receipt = receipt_in(client.post("/api/reports", report_with(key), from_network(network)));
            if (!receipt.empty()) return receipt;
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        return {};
    }
    /// Looked up as a worker's receipt is: by the hash that is made of it.
    int missing_receipts(const std::map<std::string, std::string>& all) const {
        const auto keys = crypto::Keyring::open(config::key_file_of(config_));
        std::vector<std::string> receipts;
        for (const auto& [key, receipt] : all) receipts.push_back(receipt);
        std::atomic<std::size_t> next = 0;
        std::atomic<int> missing = 0;
        in_threads(2, [&](int) {
            const auto session = sql::open_session(config::database_url(config_), false);
            for (std::size_t i = next++; i < receipts.size(); i = next++) {
                const auto code = crypto::ReceiptCode::parse(receipts[i]);
                const auto found =
                    code ? rights::ReportStore{*session}.find_by_receipt(crypto::receipt_lookup_hash(*keys, *code))
                         : std::nullopt;
                if (!found) ++missing;
            }
        });
        return missing;
    }
    static bool is_whole(sql::Session& session) {
        const auto found = session.list<Line>("PRAGMA integrity_check");
        return found.size() == 1 && found.front().text == "ok" &&
               session.list<Violation>("SELECT \"table\" FROM pragma_foreign_key_check").empty();
    }

    std::string program_;
    bench::TemporaryFolder folder_;
    config::Config config_;
    std::vector<Sender> senders_;
    std::atomic<int> answered_otherwise_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        fmt::print(stderr, "kill_nine PROGRAM [rounds] [postgresql://…]\n");
        return 2;
    }
    const int rounds = count > 2 ? std::stoi(arguments[2]) : 20;
    KillNine test{arguments[1], count > 3 ? arguments[3] : ""};
    test.kill_again_and_again(rounds);
    test.send_all_again();
    const bool whole = test.is_whole();
    fmt::print("FIGURE | {} × kill -9 under load{} | none missing, none twice, whole | {} | {}\n", rounds,
               count > 3 ? ", PostgreSQL" : "", whole ? "so" : "not so", whole ? "ok" : "MISSED");
    return whole ? 0 : 1;
}
